import { useTranslation } from 'react-i18next';
import { binIds, type ContentPack } from '../../../electron/shared/content';
import type { Language } from '../../../electron/shared/settings';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import type { Question } from '../../exhibit-kit/quiz/question';
import { countWord } from '../../exhibit-kit/round/countWord';
import { learnedItem, type Learned } from '../../exhibit-kit/round/result/learned';
import { Result } from '../../exhibit-kit/round/result/Result';
import { isRight, score, type QuizRound } from './model/round';
import { useQuiz } from './store';

/** What a question leaves to remember: its item, or the sentence that explained it. */
function learnedFrom(
  question: Question,
  misses: number,
  tried: string | undefined,
  { items }: ContentPack,
  language: Language,
  name: (text: string) => string,
): Learned {
  const item = items.find((each) => each.id === question.subject);
  if (item)
    return learnedItem(
      item,
      misses,
      language,
      binIds.find((bin) => bin === tried),
    );
  const en = language === 'en';
  return {
    id: question.subject,
    kind: question.topic,
    misses,
    difficulty: 1,
    picture: itemPicture(question.picture ?? ''),
    name: name(en ? question.prompt.en : question.prompt.zh),
    bins: [],
    why: en ? question.explanation.en : question.explanation.zh,
  };
}

type Naming = (question: Question) => (text: string) => string;

function learnedOf(round: QuizRound, content: ContentPack, language: Language, naming: Naming): Learned[] {
  const misses = (subject: string): number => round.given.filter((one) => one.question.subject === subject && !isRight(one)).length;
  const tried = (question: Question): string | undefined =>
    round.given.find((one) => one.question.kind === 'bin' && one.question.subject === question.subject && !isRight(one))?.chosen;
  const bySubject = new Map(round.given.map(({ question }) => [question.subject, question]));
  return [...bySubject.values()].map((question) =>
    learnedFrom(question, misses(question.subject), tried(question), content, language, naming(question)),
  );
}

/** What was learned, not only points. */
export function QuizResult() {
  const { t, i18n } = useTranslation('quiz');
  const { content, language } = useKit();
  const round = useQuiz((s) => s.round);
  if (!round) return null;
  const right = score(round);
  const count = { asked: countWord(round.given.length, i18n.language), right: countWord(right, i18n.language) };
  const text = right === round.given.length ? 'result.clean' : right * 2 >= round.given.length ? 'result.good' : 'result.look';
  const naming: Naming = (question) => (told) =>
    question.kind === 'statement' ? t(question.answer === 'true' ? 'result.true' : 'result.false', { text: told }) : told;
  return (
    <Result
      headline={t(right === 0 ? 'result.headlineNone' : 'result.headline', count)}
      text={t(text)}
      asked={learnedOf(round, content, language, naming)}
      score={{ value: right, text: (value) => t('result.score', { count: value }) }}
    />
  );
}
