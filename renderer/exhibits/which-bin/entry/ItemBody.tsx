import { useTranslation } from 'react-i18next';
import type { Bilingual, WasteItem } from '../../../../electron/shared/content';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { ConsequenceNote } from '../../../exhibit-kit/consequence/ConsequenceNote';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import type { Entry } from '../model/entries';
import { openEntry } from '../store';

/** In the visitor's language. */
const useSaid = (): ((text: Bilingual) => string) => {
  const { language } = useKit();
  return (text) => (language === 'en' ? text.en : text.zh);
};

function Likeness({ entry }: { readonly entry: Entry }) {
  const { cue } = useKit();
  const said = useSaid();
  return (
    <button
      type="button"
      className="wb-like card focusable"
      data-testid={`like-${entry.id}`}
      onClick={() => {
        cue('pick');
        openEntry(entry.id);
      }}
    >
      <img src={itemPicture(entry.picture)} alt="" draggable={false} />
      <span>{said(entry.name)}</span>
      {entry.bins.map((bin) => (
        <i key={bin} className="wb-sign" style={{ background: binColour[bin] }}>
          <BinSymbol bin={bin} />
        </i>
      ))}
    </button>
  );
}

/** What the machine does with it, and today's tonnes; of what does not belong there, what it would do to the machine. */
function EffectLine({ item }: { readonly item: WasteItem }) {
  const { t } = useTranslation('which-bin');
  return (
    <div className="wb-line wb-effect">
      <h3>{t(item.category === 'food' ? 'becomes' : 'machine')}</h3>
      <ConsequenceNote item={item} tried="food" />
    </div>
  );
}

/** An item's page below its name. */
export function ItemBody({ item, entries }: { readonly item: WasteItem; readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('which-bin');
  const said = useSaid();
  const likes = item.confusedWith.flatMap((id) => entries.filter((entry) => entry.id === id));
  return (
    <>
      <p className="wb-why">{said(item.why)}</p>
      {item.prep && (
        <div className="wb-line">
          <h3>{t('prep')}</h3>
          <p>{said(item.prep)}</p>
        </div>
      )}
      {item.note && (
        <div className="wb-line wb-note" data-testid="wb-note">
          <h3>{t('disputed')}</h3>
          <p>{said(item.note)}</p>
        </div>
      )}
      <EffectLine item={item} />
      <div className="wb-likes">
        <h3>{t('likes')}</h3>
        <div>
          {likes.map((entry) => (
            <Likeness key={entry.id} entry={entry} />
          ))}
        </div>
      </div>
    </>
  );
}
