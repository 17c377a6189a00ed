// What happens to a led group, as changes of one plain state. Pure; ballots are not in it.
import type { ClassName, GuidedScript, GuidedState, ScriptStep } from '../../../electron/shared/guided';
import type { Language } from '../../../electron/shared/settings';
import { neighbour, planOf, propose, secondsOf, type Proposal } from './plan';

export interface Start {
  readonly teams: number;
  readonly className: ClassName;
  readonly pupils: number;
  readonly minutes: number;
  readonly language: Language;
}

/** Most points a team can get in one step. */
export const fullPoints = 10;

/** A group stands before the first step, its plan made to fit the time it has. */
export function beginGroup(script: GuidedScript, { teams, className, pupils, minutes, language }: Start): GuidedState {
  const whole = planOf(script);
  const seconds = minutes * 60;
  const { plan } = seconds === secondsOf(script) ? { plan: whole } : propose(script, whole, -1, seconds);
  const at = neighbour(script, plan, -1, 1) ?? 0;
  return {
    script: script.id,
    language,
    teams,
    className,
    pupils,
    at,
    stepMs: 0,
    usedMs: 0,
    totalMs: seconds * 1000,
    plan,
    points: {},
    answers: {},
    votes: {},
    councils: {},
    turns: {},
    seen: [],
  };
}

export const stepOf = (script: GuidedScript, { at }: GuidedState): ScriptStep => {
  const step = script.steps[Math.min(at, script.steps.length - 1)];
  if (!step) throw new Error(`script ${script.id} has no steps`);
  return step;
};

/** Time goes by; a pause stops the step's clock only, as the bus does not wait. ms. */
export const passTime = (group: GuidedState, ms: number, paused: boolean): GuidedState => ({
  ...group,
  usedMs: group.usedMs + ms,
  stepMs: group.stepMs + (paused ? 0 : ms),
});

export const stepLeftMs = (script: GuidedScript, group: GuidedState): number =>
  (group.plan[stepOf(script, group).id] ?? stepOf(script, group).seconds) * 1000 - group.stepMs;
export const wholeLeftMs = ({ totalMs, usedMs }: GuidedState): number => totalMs - usedMs;

/** Goes to a step; one that was skipped comes back with its planned time. */
export function goTo(script: GuidedScript, group: GuidedState, at: number): GuidedState {
  const step = script.steps[at];
  const left = stepOf(script, group);
  if (!step || at === group.at) return group;
  const seen = at > group.at && !group.seen.includes(left.id) ? [...group.seen, left.id] : group.seen;
  return { ...group, at, stepMs: 0, seen, plan: step.id in group.plan ? group.plan : { ...group.plan, [step.id]: step.seconds } };
}

/** The next or the last step that is not skipped; the same group at either end. */
export function goOn(script: GuidedScript, group: GuidedState, way: 1 | -1): GuidedState {
  const at = neighbour(script, group.plan, group.at, way);
  return at === null ? group : goTo(script, group, at);
}

/** s this step still gets when time is short: up to its least, and what it has had already. */
const leastLeft = (script: GuidedScript, group: GuidedState): number =>
  Math.max(0, Math.min(stepLeftMs(script, group), stepOf(script, group).minSeconds * 1000 - group.stepMs)) / 1000;

/** What would be done with `change` s more or less; with less, the step now on ends sooner too. */
export function proposeChange(script: GuidedScript, group: GuidedState, change: number): Proposal {
  const step = stepOf(script, group);
  const whole = wholeLeftMs(group) / 1000 + change;
  const own = Math.max(0, stepLeftMs(script, group)) / 1000;
  const kept = propose(script, group.plan, group.at, Math.max(0, Math.floor(whole - own)));
  if (change >= 0 || (kept.skips.length === 0 && kept.shortBy === 0)) return kept;
  const left = leastLeft(script, group);
  const shorter = propose(script, group.plan, group.at, Math.max(0, Math.floor(whole - left)));
  return { ...shorter, plan: { ...shorter.plan, [step.id]: Math.ceil(group.stepMs / 1000 + left) } };
}

export const acceptChange = (group: GuidedState, change: number, { plan }: Proposal): GuidedState => ({
  ...group,
  plan,
  totalMs: Math.max(group.usedMs, group.totalMs + change * 1000),
});

/** Points of a step; given again they take the place of the first, so that nobody counts twice. */
export const withPoints = (group: GuidedState, step: string, points: Readonly<Record<string, number>>): GuidedState => ({
  ...group,
  points: { ...group.points, [step]: { ...group.points[step], ...points } },
});

export const totals = (group: GuidedState, teams: readonly string[]): Record<string, number> =>
  Object.fromEntries(teams.map((id) => [id, Object.values(group.points).reduce((sum, step) => sum + (step[id] ?? 0), 0)]));

/** Points for so many right of so many: the same scale for every game. */
export const pointsFor = (right: number, asked: number): number => (asked <= 0 ? 0 : Math.round((fullPoints * right) / asked));

/** Sentences to keep, of the steps the group went through. */
export const takeAways = (script: GuidedScript, group: GuidedState): ScriptStep[] =>
  script.steps.filter((step) => group.seen.includes(step.id));
