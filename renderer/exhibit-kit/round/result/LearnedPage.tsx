import { useTranslation } from 'react-i18next';
import { BinTag } from '../../bins/BinTag';
import { toRemember } from '../toRemember';
import type { Learned } from './learned';
import './learned.css';

/** One thing to keep: what it is, where it belongs, why. */
export function LearnedCard({ learned, index }: { readonly learned: Learned; readonly index: number }) {
  return (
    <li className="card learned rise" data-item={learned.id} style={{ animationDelay: `${index * 40}ms` }}>
      <img src={learned.picture} alt="" draggable={false} />
      <div>
        <p className="learned-name">
          {learned.name}
          {learned.bins.map((bin) => (
            <BinTag key={bin} bin={bin} />
          ))}
        </p>
        <p>{learned.why}</p>
      </div>
    </li>
  );
}

/** The three to remember, and what went right. */
export function LearnedPage({ asked }: { readonly asked: readonly Learned[] }) {
  const { t } = useTranslation();
  const three = toRemember(asked);
  const right = asked.filter((each) => each.misses === 0);
  const missed = asked.length - right.length;
  return (
    <>
      {three.length > 0 && <h3>{t(missed > 0 ? 'round.remember' : 'round.rememberHard', { count: three.length })}</h3>}
      <ul className="learned-list">
        {three.map((learned, index) => (
          <LearnedCard key={learned.id} learned={learned} index={index} />
        ))}
      </ul>
      {right.length > 0 && <h3>{t('round.right', { count: right.length })}</h3>}
      <div className="learned-right">
        {right.map((each) => (
          <img key={each.id} src={each.picture} alt="" draggable={false} />
        ))}
      </div>
    </>
  );
}
