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

/** What the bin leads to that it went into, with today's tonnes. */
function Put({ put }: { readonly put: NonNullable<Learned['put']> }) {
  const { t } = useTranslation();
  const isWrong = put.tried !== put.item.category;
  return (
    <div className="learned-put" data-testid="learned-put" data-tried={put.tried}>
      {isWrong && <b>{t('round.inWrongBin', { bin: t(`bins.${put.tried}`) })}</b>}
      <ConsequenceNote item={put.item} tried={put.tried} isOpened={!isWrong} />
    </div>
  );
}

function Name({ learned: { name, bins } }: { readonly learned: Learned }) {
  return (
    <p className="learned-name">
      {name}
      {bins.map((bin) => (
        <BinTag key={bin} bin={bin} />
      ))}
    </p>
  );
}

interface LearnedCardProps {
  readonly learned: Learned;
  readonly index: number;
  readonly isTold?: boolean;
}

/** One thing to keep: what it is, where it belongs, why. */
export function LearnedCard({ learned, index, isTold = false }: LearnedCardProps) {
  return (
    <li className="card learned rise" data-item={learned.id} style={{ animationDelay: `${index * 40}ms` }}>
      <img src={learned.picture} alt="" draggable={false} />
      <div>
        <Name learned={learned} />
        <p>{learned.why}</p>
        {isTold && learned.put && <Put put={learned.put} />}
      </div>
    </li>
  );
}

/** Of what is to be remembered, the one whose consequence is told: one is read, three are not; before others one that today's tonnes belong to. */
function toldOf(asked: readonly Learned[]): Learned | undefined {
  const three = toRemember(asked);
  const wrong = three.filter(({ put }) => put && put.tried !== put.item.category);
  return wrong.find(({ put }) => put && [put.tried, put.item.category].includes('food')) ?? wrong[0] ?? three.find(({ put }) => put);
}

/** The same by itself, where a round has no other card. */
export function PutCard({ asked }: { readonly asked: readonly Learned[] }) {
  const told = toldOf(asked);
  if (!told?.put) return null;
  return (
    <div className="card learned-alone" data-item={told.id}>
      <Name learned={told} />
      <Put put={told.put} />
    </div>
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
  /** with what the bin of one of them leads to */
  readonly isTelling?: boolean;
}

/** The three to remember, and what went right. */
export function LearnedPage({ asked, hasTitle = true, isTelling = false }: LearnedPageProps) {
  const { t, i18n } = useTranslation();
  const three = toRemember(asked);
  const right = asked.filter((each) => each.misses === 0);
  const told = isTelling ? toldOf(asked) : undefined;
  const column = useRef<HTMLDivElement>(null);
  useFitIn(column, ['.learned-right, .learned-put', '.learned > div > p + p']);
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
