import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useFitIn } from '../../fitIn';
import { useKit } from '../../kit';
import { useSpoken } from '../../useSpoken';
import { BoardPage } from './BoardPage';
import { Celebration } from './Celebration';
import { LearnedPage, PutCard, rememberTitle } from './LearnedPage';
import type { Learned } from './learned';
import { useBoard } from './useBoard';
import './result.css';

interface ResultProps {
  /** in words, \n where it breaks by sense, e.g. 十二件里，\n你分对了十件 */
  readonly headline: string;
  /** one or two sentences below it */
  readonly text: string;
  /** everything this round asked, once each, in the order it came; misses 0: right at once */
  readonly asked: readonly Learned[];
  /** what goes on the board, and how it is written there, e.g. 17 件; absent: this round has no board */
  readonly score?: { readonly value: number; text(score: number): string } | null;
  /** the first page, where a game has something else to show than what it asked: its tab and what is on it */
  readonly page?: { readonly tab: string; readonly content: ReactNode };
  /** 0 to 1, how much there is to be glad of; else the part of `asked` that was right at once */
  readonly joy?: number;
  /** a card on what the round came to out there (Consequence), or a sentence to keep */
  readonly children?: ReactNode;
  /** more buttons, e.g. where the exhibition goes on */
  readonly more?: ReactNode;
}

interface PagesProps {
  readonly first: { readonly tab: string; readonly content: ReactNode };
  readonly score: NonNullable<ResultProps['score']>;
}

/** What was learned first; the board behind a second tab, for who likes boards. */
function Pages({ first, score }: PagesProps) {
  const { t } = useTranslation();
  const { cue } = useKit();
  const [page, setPage] = useState<'learned' | 'board'>('learned');
  const board = useBoard(score.value);
  const turn = (to: typeof page) => () => {
    cue('tap');
    setPage(to);
  };
  return (
    <>
      <div className="round-result-tabs" role="group" aria-label={t('round.pages')}>
        <Button testId="result-learned" pressed={page === 'learned'} onPress={turn('learned')}>
          {first.tab}
        </Button>
        <Button testId="result-board" pressed={page === 'board'} onPress={turn('board')}>
          {board.place !== null && board.taken === null ? t('round.board.tabPlace', { place: board.place }) : t('round.board.tab')}
        </Button>
      </div>
      {page === 'learned' ? first.content : <BoardPage state={board} scoreText={(value) => score.text(value)} />}
    </>
  );
}

/** The part that was right at once. */
const rightPart = (asked: readonly Learned[]): number =>
  asked.length === 0 ? 0 : asked.filter((each) => each.misses === 0).length / asked.length;

/** After a round: what happened, what to remember, and one tap to the next. */
export function Result({ headline, text, asked, score = null, page, joy = rightPart(asked), children, more }: ResultProps) {
  const { t, i18n } = useTranslation();
  const { again, home, transfer, mode } = useKit();
  const isLed = mode === 'guided';
  useSpoken(headline);
  const section = useRef<HTMLElement>(null);
  useFitIn(
    section,
    '.round-result-left > :nth-child(n + 3):not([data-keep]), [data-spare]',
    '.round-result-left, .round-result-right, .learned-page',
  );
  const first = page ?? {
    tab: rememberTitle(t, i18n.language, asked),
    content: <LearnedPage asked={asked} hasTitle={score === null} isTelling={children !== undefined} />,
  };
  return (
    <section ref={section} className="round-result">
      <div className="round-result-left">
        <h2 className="display">{headline}</h2>
        <p className="round-result-text">{text}</p>
        {children ?? <PutCard asked={asked} />}
      </div>
      <div className="round-result-right">{score ? <Pages first={first} score={score} /> : first.content}</div>
      <footer className="round-result-foot">
        {!isLed && (
          <Button testId="result-home" onPress={home}>
            {t('round.home')}
          </Button>
        )}
        {more}
        {transfer && !isLed && (
          <Button testId="result-transfer" onPress={transfer}>
            <Icon name="check" />
            {t('round.transfer')}
          </Button>
        )}
        {!isLed && (
          <Button testId="play-again" kind="primary" size="large" onPress={again}>
            <Icon name="visit" />
            {t('round.again')}
          </Button>
        )}
      </footer>
      <Celebration joy={joy} />
    </section>
  );
}
