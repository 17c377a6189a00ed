import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../../electron/shared/content';
import { itemPicture, useKit } from '../../../exhibit-kit/kit';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { Button } from '../../../ui/Button';
import { isOver, randomOf, type QuizRound } from '../model/round';
import { answer, goOn, useQuiz } from '../store';
import { Options } from './Options';
import { Progress } from './Progress';
import { Verdict } from './Verdict';

const said = ({ zh, en }: Bilingual, language: string): string => (language === 'en' ? en : zh);

/** Asks on, with what went wrong before where it is due; after the last answer the round is over. */
function useAsk(round: QuizRound | null): () => void {
  const { content, memory, finish } = useKit();
  const askOn = (): void => {
    const now = useQuiz.getState().round;
    if (!now) return;
    const seen = now.current?.items ?? [];
    const due = memory.due(randomOf(now), (id) => !seen.includes(id) && content.items.some((item) => item.id === id && !item.disputed));
    goOn(content, due);
    const next = useQuiz.getState().round;
    if (next && isOver(next)) finish();
  };
  const isFresh = round !== null && round.current === null && round.given.length === 0;
  useEffect(() => {
    if (isFresh) askOn();
    // the first question comes once, by itself
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isFresh]);
  return askOn;
}

export function Play() {
  const { t } = useTranslation('quiz');
  const { language, cue, memory } = useKit();
  const round = useQuiz((s) => s.round);
  const askOn = useAsk(round);
  const question = round?.current ?? null;
  const prompt = question ? said(question.prompt, language) : '';
  useSpoken(prompt);
  if (!round || !question) return null;
  const choose = (option: string): void => {
    const given = answer(option);
    if (!given) return;
    cue(given.right ? 'right' : 'wrong');
    memory.answered(given.subject, given.right);
  };
  const isLast = round.given.length >= round.length;
  return (
    <section className="quiz-play" data-kind={question.kind} data-answered={round.chosen !== null} data-question={question.id}>
      <Progress round={round} />
      <div key={`${question.id} ask`} className="card quiz-ask rise">
        {question.picture && <img src={itemPicture(question.picture)} alt="" draggable={false} />}
        <h2 data-testid="quiz-prompt">{prompt}</h2>
        {question.kind === 'statement' && <p className="quiz-ask-hint">{t('isItTrue')}</p>}
      </div>
      <Options key={question.id} question={question} chosen={round.chosen} onChoose={choose} />
      {round.chosen !== null && <Verdict question={question} chosen={round.chosen} />}
      <footer className="quiz-foot">
        {round.chosen !== null && (
          <Button
            testId="quiz-next"
            kind="primary"
            size="large"
            onPress={() => {
              cue('tap');
              askOn();
            }}
          >
            {t(isLast ? 'done' : 'next')}
          </Button>
        )}
      </footer>
    </section>
  );
}
