import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { binIds, type BinId } from '../../../../electron/shared/content';
import { ConsequenceNote } from '../../../exhibit-kit/consequence/ConsequenceNote';
import { useFitIn } from '../../../exhibit-kit/fitIn';
import { useKit } from '../../../exhibit-kit/kit';
import type { Question } from '../../../exhibit-kit/quiz/question';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { Chip } from '../../../ui/Chip';

const isBin = (id: string): id is BinId => (binIds as readonly string[]).includes(id);

/** What there is no room for, in this order; today's tonnes belong to the machine. */
const spare = { right: ['.consequence > p:first-child', '.consequence'], wrong: ['.consequence > p + p', '.consequence'] } as const;

/** Right or not, and why; figures wear their label, and what follows from the bin it went into is told. */
export function Verdict({ question, chosen }: { readonly question: Question; readonly chosen: string }) {
  const { t } = useTranslation('quiz');
  const { content, language } = useKit();
  const en = language === 'en';
  const right = question.answer === chosen;
  const answer = question.options.find((option) => option.id === question.answer);
  // a whole sentence is not said twice: it wears the tick
  const isShort = question.kind !== 'effect';
  const name = answer ? (en ? answer.text.en : answer.text.zh) : '';
  const headline = right ? t('right') : isShort ? t('wrong', { answer: name }) : t('wrongMarked');
  const why = en ? question.explanation.en : question.explanation.zh;
  const item = question.kind === 'bin' ? content.items.find((each) => each.id === question.subject) : undefined;
  const card = useRef<HTMLDivElement>(null);
  useFitIn(card, right ? spare.right : spare.wrong);
  useSpoken(`${headline}${en ? '. ' : '。'}${why}`);
  return (
    <div ref={card} className="card quiz-verdict rise" data-testid="quiz-verdict" data-right={right}>
      <p className="quiz-verdict-head">{headline}</p>
      <p>
        {why} {question.label && <Chip kind="typical">{t(`label.${question.label}`)}</Chip>}
      </p>
      {item && isBin(chosen) && <ConsequenceNote item={item} tried={chosen} isOpened={right} />}
    </div>
  );
}
