import { useTranslation } from 'react-i18next';
import type { Bilingual, WasteItem } from '../../../../electron/shared/content';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import { Chip } from '../../../ui/Chip';
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

/** What the machine does with it; of what does not belong there, what it would do to the machine. */
function EffectLine({ item }: { readonly item: WasteItem }) {
  const { t } = useTranslation('which-bin');
  const { t: shell } = useTranslation();
  const { content } = useKit();
  const said = useSaid();
  const effect = content.effects.find((one) => one.id === item.effect);
  if (!effect) return null;
  return (
    <div className="wb-line wb-effect">
      <h3>{t(effect.kind === 'fate' ? 'becomes' : 'machine')}</h3>
      <p>
        {said(effect.text)}
        {effect.stopMinutes !== undefined && (
          <>
            {t('stops', { minutes: effect.stopMinutes })} <Chip kind="typical">{shell('feed.assumed')}</Chip>
          </>
        )}
      </p>
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
