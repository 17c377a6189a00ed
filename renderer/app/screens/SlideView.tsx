import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../electron/shared/content';
import { itemPicture } from '../../exhibit-kit/kit';
import './slide.css';

/** Clauses, each kept on a line of its own where they do not all fit on one. */
const clausesOf = (text: string): string[] => text.match(/[^，；。、]+[，；。、]?/g) ?? [text];

/** A picture and a sentence of the attract loop, in the hall's language, the other one small below. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const [first, other] = isEnglish ? [slide.text.en, slide.text.zh] : [slide.text.zh, slide.text.en];
  const pictures = slide.picture === null ? slide.items : [slide.picture];
  return (
    <figure className="slide fade" data-testid="slide" data-slide={slide.id} data-own={slide.picture !== null}>
      <div className="slide-pictures">
        {pictures.map((id) => (
          <img key={id} src={itemPicture(id)} alt="" draggable={false} />
        ))}
      </div>
      <figcaption>
        <p className="slide-text">
          {isEnglish ? (
            first
          ) : (
            <>
              {clausesOf(first).map((clause) => (
                <span key={clause}>{clause}</span>
              ))}
            </>
          )}
        </p>
        <p className="slide-other">{other}</p>
        {slide.label && <span className="slide-label">{t(`figureLabel.${slide.label}`)}</span>}
      </figcaption>
    </figure>
  );
}
