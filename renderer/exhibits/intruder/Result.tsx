import { useTranslation } from 'react-i18next';
import { ConsequenceNote } from '../../exhibit-kit/consequence/ConsequenceNote';
import { useKit } from '../../exhibit-kit/kit';
import { learnedItem } from '../../exhibit-kit/round/result/learned';
import { Result as RoundResult } from '../../exhibit-kit/round/result/Result';
import { Chip } from '../../ui/Chip';
import type { Thing } from './model/heap';
import { scoreOf, type Score } from './model/round';
import { percent } from './percent';
import { useIntruder } from './store';

/** What the heaviest intruder does in the machine and to the compost, or would have done: one is read, three are not. */
function Would({ things, isClean }: { readonly things: readonly Thing[]; readonly isClean: boolean }) {
  const { t } = useTranslation('intruder');
  const { t: shell } = useTranslation();
  const { content, language } = useKit();
  const heaviest = things.toSorted((a, b) => b.grams - a.grams)[0];
  const item = content.items.find((each) => each.id === heaviest?.id);
  if (!item) return null;
  return (
    <div className="card intruder-would">
      <h3>{t(isClean ? 'result.wouldClean' : 'result.would', { name: item[language === 'en' ? 'en' : 'zh'] })}</h3>
      <ConsequenceNote item={item} tried="food" />
      <p className="intruder-typical" data-spare>
        {t('result.typical')}
        <Chip kind="typical">{shell('feed.typical')}</Chip>
      </p>
    </div>
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
  const { content, language } = useKit();
  const { headline, text } = useTexts(score);
  const asked = [...score.passed, ...score.mistaken, ...score.found].flatMap((thing) => {
    const item = content.items.find((each) => each.id === thing.id);
    if (!item) return [];
    const learned = learnedItem(item, score.found.includes(thing) ? 0 : 1, language);
    // an intruder by what it does, food by why it belongs
    const harm = content.effects.find((each) => each.id === item.effect && each.kind === 'harm');
    return [harm ? { ...learned, why: harm.text[language === 'en' ? 'en' : 'zh'] } : learned];
  });
  const clean = score.passed.length === 0;
  return (
    <RoundResult
      headline={headline}
      text={text}
      asked={asked}
      score={{ value: score.points, text: (points) => t('result.points', { count: points }) }}
    >
      <Would things={clean ? score.found : score.passed} isClean={clean} />
    </RoundResult>
  );
}

export function Result() {
  const round = useIntruder((s) => s.round);
  return round && <Shown score={scoreOf(round)} />;
}
