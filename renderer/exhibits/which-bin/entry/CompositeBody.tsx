import { useTranslation } from 'react-i18next';
import type { Composite } from '../../../../electron/shared/content';
import { BinTag } from '../../../exhibit-kit/bins/BinTag';
import { itemPicture, useKit } from '../../../exhibit-kit/kit';
import { inOrder } from '../model/inOrder';

/** A thing that is taken apart: what comes off in which order, and where each part goes. */
export function CompositeBody({ composite }: { readonly composite: Composite }) {
  const { t } = useTranslation('which-bin');
  const { language } = useKit();
  const en = language === 'en';
  const notes = composite.parts.flatMap((part) => part.note ?? []);
  return (
    <>
      <p className="wb-why">{en ? composite.tip.en : composite.tip.zh}</p>
      <ol className="wb-parts" aria-label={t('apart')}>
        {inOrder(composite).map((step) =>
          step.kind === 'drain' ? (
            <li key="drain" className="wb-part wb-drain">
              <span className="wb-drop" aria-hidden="true" />
              <span>{en ? step.text.en : step.text.zh}</span>
            </li>
          ) : (
            <li key={step.part.id} className="wb-part" data-part={step.part.id}>
              <img src={itemPicture(step.part.picture)} alt="" draggable={false} />
              <span>{en ? step.part.en : step.part.zh}</span>
              <BinTag bin={step.part.category} />
            </li>
          ),
        )}
      </ol>
      {notes.map((note) => (
        <p key={note.en} className="wb-small wb-note">
          {en ? note.en : note.zh}
        </p>
      ))}
    </>
  );
}
