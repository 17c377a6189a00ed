import { create } from 'zustand';
import type { CouncilState, GuidedScript, GuidedState } from '../../electron/shared/guided';
import { kiosk } from '../platform/kiosk';
import { endVisit } from '../session/endVisit';
import { setLanguage, useSession } from '../session/store';
import { acceptChange, beginGroup, goOn, goTo, passTime, proposeChange, withPoints, type Start } from './model/group';

export type Sheet = 'none' | 'talk' | 'jump' | 'time' | 'scores' | 'end';

export interface GuideState {
  script: GuidedScript | null;
  /** null while the group is set up */
  group: GuidedState | null;
  paused: boolean;
  /** picture stands, touches go nowhere, the clock runs */
  frozen: boolean;
  black: boolean;
  sheet: Sheet;
  /** taken up again after an interruption, until the guide has read it */
  resumed: boolean;
  /** a step began anew at the same place, so that it starts fresh */
  round: number;
}

const nothing: GuideState = {
  script: null,
  group: null,
  paused: false,
  frozen: false,
  black: false,
  sheet: 'none',
  resumed: false,
  round: 0,
};

export const useGuide = create<GuideState>(() => nothing);
const { setState: set } = useGuide;

const savedEveryMs = 5000;
let savedAtUsedMs = 0;

/** Everything but the clocks is kept at once, the clocks every few seconds. */
function keep(group: GuidedState, before: GuidedState | null): void {
  const isTime = before !== null && sameButTime(group, before);
  if (isTime && Math.abs(group.usedMs - savedAtUsedMs) < savedEveryMs) return;
  savedAtUsedMs = group.usedMs;
  const round = (ms: number): number => Math.max(0, Math.round(ms));
  void kiosk.saveGuided({ ...group, stepMs: round(group.stepMs), usedMs: round(group.usedMs), totalMs: round(group.totalMs) });
}

const sameButTime = (a: GuidedState, b: GuidedState): boolean =>
  (Object.keys(a) as (keyof GuidedState)[]).every((key) => key === 'stepMs' || key === 'usedMs' || a[key] === b[key]);

useGuide.subscribe((now, before) => {
  if (now.group && now.group !== before.group) keep(now.group, before.group);
  if (now.paused !== before.paused || now.frozen !== before.frozen || now.black !== before.black)
    useSession.setState({ held: now.paused || now.frozen || now.black });
});

const change = (next: (group: GuidedState, script: GuidedScript) => GuidedState): void =>
  set(({ group, script }) => (group && script ? { group: next(group, script) } : {}));

export function begin(script: GuidedScript, start: Start): void {
  set({ ...nothing, script, group: beginGroup(script, start) }, true);
}

/** Goes on where an interruption left the group. */
export function resumeGroup(script: GuidedScript, group: GuidedState): void {
  setLanguage(group.language);
  set({ ...nothing, script, group, resumed: true }, true);
}

const arrive = { paused: false, frozen: false, black: false, sheet: 'none', resumed: false } as const;
const move = (to: (group: GuidedState, script: GuidedScript) => GuidedState): void =>
  set(({ group, script, round }) => {
    const next = group && script && to(group, script);
    return next && next !== group ? { ...arrive, group: next, round: round + 1 } : arrive;
  });

export const next = (): void => move((group, script) => goOn(script, group, 1));
export const back = (): void => move((group, script) => goOn(script, group, -1));
export const jump = (at: number): void => move((group, script) => goTo(script, group, at));

export const pass = (ms: number): void => set(({ group, paused }) => (group ? { group: passTime(group, ms, paused) } : {}));

export const togglePause = (): void => set((s) => ({ paused: !s.paused, resumed: false }));
export const toggleFreeze = (): void => set((s) => ({ frozen: !s.frozen }));
export const toggleBlack = (): void => set((s) => ({ black: !s.black }));
export const openSheet = (sheet: Sheet): void => set((s) => ({ sheet: s.sheet === sheet ? 'none' : sheet }));
export const noticed = (): void => set({ resumed: false });

/** So many s more or less: skips and stretches as proposed. */
export const changeTime = (seconds: number): void =>
  change((group, script) => acceptChange(group, seconds, proposeChange(script, group, seconds)));

export const award = (step: string, points: Readonly<Record<string, number>>): void => change((group) => withPoints(group, step, points));

export const setAnswers = (step: string, answers: Record<string, string>): void =>
  change((group) => ({ ...group, answers: { ...group.answers, [step]: answers } }));

export const setVotes = (step: string, votes: Record<string, number>): void =>
  change((group) => ({ ...group, votes: { ...group.votes, [step]: votes } }));

export const setCouncil = (step: string, council: CouncilState): void =>
  change((group) => ({ ...group, councils: { ...group.councils, [step]: council } }));

export const setTurns = (step: string, turns: string[]): void =>
  change((group) => ({ ...group, turns: { ...group.turns, [step]: turns } }));

/** Back to the hall: nothing of the group stays. */
export function leaveGuide(): void {
  set(nothing, true);
  void kiosk.saveGuided(null);
  void kiosk.showNotes(null);
  useSession.setState({ exhibit: null, held: false });
  endVisit('left');
}
