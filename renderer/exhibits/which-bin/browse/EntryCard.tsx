import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import type { Entry } from '../model/entries';

interface EntryCardProps {
  readonly entry: Entry;
  readonly onOpen: (id: string) => void;
}

/** A thing with the sign of its bin; of what is taken apart, the signs of all of them. */
export const EntryCard = memo(
  function EntryCard({ entry, onOpen }: EntryCardProps) {
    const { t } = useTranslation();
    const { language } = useKit();
    const name = language === 'en' ? entry.name.en : entry.name.zh;
    const bins = entry.bins.map((bin) => t(`bins.${bin}`)).join(' ');
    return (
      <li>
        <button
          type="button"
          className="wb-card card focusable"
          data-testid={`entry-${entry.id}`}
          data-entry={entry.id}
          aria-label={`${name} ${bins}`}
          onClick={() => onOpen(entry.id)}
        >
          <img src={itemPicture(entry.picture)} alt="" decoding="async" draggable={false} />
          <span className="wb-card-name">{name}</span>
          <span className="wb-card-bins">
            {entry.bins.map((bin) => (
              <i key={bin} className="wb-sign" style={{ background: binColour[bin] }}>
                <BinSymbol bin={bin} />
              </i>
            ))}
          </span>
        </button>
      </li>
    );
  },
  (before, after) => before.entry === after.entry,
);
