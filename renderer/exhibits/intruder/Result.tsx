import { useTranslation } from 'react-i18next';
import { ConsequenceNote } from '../../exhibit-kit/consequence/ConsequenceNote';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { learnedItem } from '../../exhibit-kit/round/result/learned';
import { Result as RoundResult } from '../../exhibit-kit/round/result/Result';
import { Chip } from '../../ui/Chip';
import type { Thing } from './model/heap';
import { scoreOf, type Score } from './model/round';
import { percent } from './percent';
import { useIntruder } from './store';

/** One is read, three are not; the others are in the column beside it. */
const shown = 1;

/** What an intruder does, or would have done, in the machine and to the compost. */
function Would({ thing, isSpare }: { readonly thing: Thing; readonly isSpare: boolean }) {
  const { content, language } = useKit();
  const item = content.items.find((each) => each.id === thing.id);
  if (!item) return null;
  return (
    <li {...(isSpare && { 'data-spare': true })}>
      <img src={itemPicture(thing.id)} alt="" draggable={false} />
      <div>
        <b>{item[language === 'en' ? 'en' : 'zh']}</b>
        <ConsequenceNote item={item} tried="food" />
      </div>
    </li>
  );
}

function useTexts({ found, passed, intruders, mistaken, before, after }: Score): { headline: string; text: string } {
  const { t } = useTranslation('intruder');
  const headline = passed.length === 0 ? 'clean' : found.length === 0 ? 'none' : 'some';
  const sentence = after === 0 ? 'spotless' : after < before * 0.6 ? 'fell' : 'stayed';
  const parts = [t(`result.${sentence}`, { before: percent(before), after: percent(after) })];
  if (mistaken.length > 0) parts.push(t('result.alarms', { count: mistaken.length }));
  return { headline: t(`result.${headline}`, { all: intruders, found: found.length }), text: parts.join('\n') };
}

/** The heap by mass, before and after, and what each intruder would have done to the machine. */
function Shown({ score }: { readonly score: Score }) {
  const { t } = useTranslation('intruder');
  const { t: shell } = useTranslation();
  const { content, language } = useKit();
  const { headline, text } = useTexts(score);
  const asked = [...score.passed, ...score.mistaken, ...score.found].flatMap((thing) => {
    const item = content.items.find((each) => each.id === thing.id);
    return item ? [learnedItem(item, score.found.includes(thing) ? 0 : 1, language)] : [];
  });
  const clean = score.passed.length === 0;
  const told = (clean ? score.found : score.passed).toSorted((a, b) => b.grams - a.grams).slice(0, shown);
  return (
    <RoundResult
      headline={headline}
      text={text}
      asked={asked}
      score={{ value: score.points, text: (points) => t('result.points', { count: points }) }}
    >
      <div className="card intruder-would">
        <h3>{t(clean ? 'result.wouldClean' : 'result.would')}</h3>
        <ul>
          {told.map((thing, index) => (
            <Would key={thing.key} thing={thing} isSpare={index > 0} />
          ))}
        </ul>
        <p className="intruder-typical" data-spare>
          {t('result.typical')}
          <Chip kind="typical">{shell('feed.typical')}</Chip>
        </p>
      </div>
    </RoundResult>
  );
}

export function Result() {
  const round = useIntruder((s) => s.round);
  return round && <Shown score={scoreOf(round)} />;
}
