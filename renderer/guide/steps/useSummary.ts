import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hallClock, hallDay } from '../../../electron/shared/hallTime';
import type { GuidedScript, GuidedState, Tally } from '../../../electron/shared/guided';
import { dayName } from '../../lib/dayName';
import { leaders } from '../model/ballot';
import { takeAways, totals } from '../model/group';
import type { SummaryParts } from '../model/summary';
import { useLed, useRoom, useSay, useTeams, useWords } from '../room';

type Say = ReturnType<typeof useSay>;
type T = ReturnType<typeof useWords>['t'];

const lastOf = ({ councils }: GuidedState, id: string): Tally | null => councils[id]?.second ?? councils[id]?.first ?? null;

/** Results of all votes, one sentence each. */
function votesOf(script: GuidedScript, group: GuidedState, say: Say, t: T): string[] {
  return script.steps.flatMap((step) => {
    if (step.kind !== 'council' && step.kind !== 'vote') return [];
    const tally = step.kind === 'council' ? lastOf(group, step.id) : { way: 'hands' as const, counts: group.votes[step.id] ?? {} };
    if (!tally) return [];
    const first = leaders(
      step.options.map(({ id }) => id),
      tally,
    );
    if (first.length === 0) return [];
    const names = step.options.filter(({ id }) => first.includes(id)).map(({ text }) => say(text));
    const question = say(step.kind === 'council' ? step.question : step.prompt);
    return [t('report.vote', { question, option: names.join(t('time.and')), count: tally.counts[first[0] ?? ''] ?? 0 })];
  });
}

/** Tonnes of this hour, named by the day and worth they have. */
function useTonnes(): string {
  const { t, i18n } = useWords();
  const { t: shell } = useTranslation();
  const { feed, now } = useRoom();
  const tonnes = useStore(feed, (view) => view.snapshot.district.wetWasteToday);
  const asOfMs = Date.parse(useStore(feed, (view) => view.snapshot.asOf));
  const kind = useStore(feed, (view) => view.state.kind);
  const day = hallDay(asOfMs) === hallDay(now()) ? t('report.today') : dayName(asOfMs, i18n.language);
  const worth =
    kind === 'live' ? shell('feed.live') : kind === 'sample' ? shell('feed.sample') : shell('feed.staleSince', { time: hallClock(asOfMs) });
  return t('report.tonnes', { day, time: hallClock(asOfMs), tonnes: tonnes.toFixed(1), worth });
}

/** What the group takes home, in the language on screen. */
export function useSummary(): SummaryParts {
  const { t, i18n } = useWords();
  const { t: shell } = useTranslation();
  const say = useSay();
  const { now } = useRoom();
  const teams = useTeams();
  const tonnes = useTonnes();
  const group = useLed((led) => led);
  const script = useLed((_, led) => led);
  const points = totals(
    group,
    teams.map(({ id }) => id),
  );
  return {
    title: t('report.title', { name: shell(`boardNames.${group.className}`) }),
    day: `${hallDay(now())} ${dayName(now(), i18n.language)}`.slice(0, 10),
    points: teams.map(({ id, nameKey }) => ({ id, name: shell(nameKey), points: points[id] ?? 0 })).sort((a, b) => b.points - a.points),
    learned: takeAways(script, group)
      .filter(({ kind }) => kind !== 'scores' && kind !== 'feedback')
      .map(({ takeAway }) => say(takeAway)),
    votes: votesOf(script, group, say, t),
    tonnes,
  };
}
