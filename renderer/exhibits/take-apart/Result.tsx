import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../electron/shared/content';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import type { Learned } from '../../exhibit-kit/round/result/learned';
import { Result as RoundResult } from '../../exhibit-kit/round/result/Result';
import { scoreOf, type Round, type Score } from './model/round';
import { stepsOf } from './model/steps';
import { useTakeApart } from './store';

/** The parts, as the result shows them. */
function useParts({ parts }: Score): Learned[] {
  const { content, language } = useKit();
  return parts.flatMap(({ thing, part: id, misses, spoilt }) => {
    const part = content.composites.find((each) => each.id === thing)?.parts.find((each) => each.id === id);
    if (!part) return [];
    const words = language === 'en' ? { name: part.en, why: part.why.en } : { name: part.zh, why: part.why.zh };
    // where it belongs if taken apart well: that is to be remembered, not the accident
    return [
      {
        id: `${thing}/${id}`,
        kind: part.category,
        misses: misses + (spoilt ? 1 : 0),
        difficulty: 2,
        picture: itemPicture(part.picture),
        bins: [part.category],
        put: misses === 0 && !spoilt ? { item: part, tried: part.category } : undefined,
        ...words,
      },
    ];
  });
}

/** What was left out on the way, each told once; else the tips of the things. */
function useNotes(round: Round, { skipped }: Score): { kind: 'skipped' | 'tips'; lines: string[] } {
  const { content, language } = useKit();
  const say = (text: Bilingual): string => (language === 'en' ? text.en : text.zh);
  const find = (id: string) => content.composites.find((each) => each.id === id);
  const told = skipped.flatMap(({ thing, step }) => {
    const composite = find(thing);
    const text = composite && stepsOf(composite).find(({ id }) => id === step)?.skipped?.text;
    return text ? [say(text)] : [];
  });
  if (told.length > 0) return { kind: 'skipped', lines: told.slice(0, 2) };
  return { kind: 'tips', lines: round.things.flatMap(({ id }) => find(id)?.tip ?? []).map(say) };
}

function Shown({ round }: { readonly round: Round }) {
  const { t } = useTranslation('take-apart');
  const { content } = useKit();
  const score = scoreOf(round, content.composites);
  const parts = useParts(score);
  const notes = useNotes(round, score);
  const clean = score.parts.filter((each) => each.misses === 0 && !each.spoilt).length;
  return (
    <RoundResult
      headline={t('result.headline', { parts: score.parts.length, clean })}
      text={t(score.keptGrams === score.couldGrams ? 'result.all' : 'result.kept', { kept: score.keptGrams, could: score.couldGrams })}
      asked={parts}
      score={{ value: score.points, text: (points) => t('result.points', { count: points }) }}
    >
      <div className="card apart-notes">
        <h3>{t(`result.${notes.kind}`)}</h3>
        <ul>
          {notes.lines.map((line, index) => (
            <li key={line} {...(index > 0 && { 'data-spare': true })}>
              {line}
            </li>
          ))}
        </ul>
      </div>
    </RoundResult>
  );
}

export function Result() {
  const round = useTakeApart((s) => s.round);
  return round && <Shown round={round} />;
}
