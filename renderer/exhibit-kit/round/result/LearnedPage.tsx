import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BinTag } from '../../bins/BinTag';
import { ConsequenceNote } from '../../consequence/ConsequenceNote';
import { useFitIn } from '../../fitIn';
import { countWord } from '../countWord';
import { toRemember } from '../toRemember';
import type { Learned } from './learned';
import './learned.css';

interface LearnedCardProps {
  readonly learned: Learned;
  readonly index: number;
  /** tells what the bin it went into leads to, with today's tonnes */
  readonly isTold?: boolean;
}

/** One thing to keep: what it is, where it belongs, why. */
export function LearnedCard({ learned, index, isTold = false }: LearnedCardProps) {
  const { t } = useTranslation();
  const { put } = learned;
  const isWrong = put !== undefined && put.tried !== put.item.category;
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
        {isTold && put && (
          <div className="learned-put" data-testid="learned-put" data-tried={put.tried}>
            {isWrong && <b>{t('round.inWrongBin', { bin: t(`bins.${put.tried}`) })}</b>}
            <ConsequenceNote item={put.item} tried={put.tried} isOpened={!isWrong} />
          </div>
        )}
      </div>
    </li>
  );
}

/** What the cards are: what was missed; after a clean round the hardest. */
export function rememberTitle(t: TFunction, language: string, asked: readonly Learned[]): string {
  const count = toRemember(asked).length;
  const isClean = asked.every((each) => each.misses === 0);
  return t(isClean ? 'round.rememberHard' : 'round.remember', { count, word: countWord(count, language) });
}

interface LearnedPageProps {
  readonly asked: readonly Learned[];
  readonly hasTitle?: boolean;
}

/** The three to remember, and what went right. */
export function LearnedPage({ asked, hasTitle = true }: LearnedPageProps) {
  const { t, i18n } = useTranslation();
  const three = toRemember(asked);
  const right = asked.filter((each) => each.misses === 0);
  // one consequence is read, three are not; one that today's tonnes belong to before others
  const wrong = three.filter(({ put }) => put && put.tried !== put.item.category);
  const told = wrong.find(({ put }) => put && [put.tried, put.item.category].includes('food')) ?? wrong[0] ?? three.find(({ put }) => put);
  const column = useRef<HTMLDivElement>(null);
  useFitIn(column, '.learned-right, .learned-put');
  return (
    <div ref={column} className="learned-page">
      {three.length > 0 && hasTitle && <h3>{rememberTitle(t, i18n.language, asked)}</h3>}
      <ul className="learned-list">
        {three.map((learned, index) => (
          <LearnedCard key={learned.id} learned={learned} index={index} isTold={learned === told} />
        ))}
      </ul>
      {right.length > 0 && (
        <div className="learned-right">
          <h3>{t('round.right', { count: right.length })}</h3>
          {right.map((each) => (
            <img key={each.id} src={each.picture} alt="" draggable={false} />
          ))}
        </div>
      )}
    </div>
  );
}
