import { itemPicture } from '../../exhibit-kit/kit';
import './picture.css';

const answers = ['recyclable', 'hazardous', 'food', 'residual'] as const;

/** The card's picture on home: a thing, and four answers to choose from. */
export function Picture() {
  return (
    <span className="quiz-cover" aria-hidden="true">
      <span className="quiz-cover-card">
        <img src={itemPicture('crab-shells')} alt="" draggable={false} />
      </span>
      <span className="quiz-cover-answers">
        {answers.map((bin) => (
          <i key={bin} style={{ background: `var(--bin-${bin})` }} />
        ))}
      </span>
    </span>
  );
}
