// Time of a led visit: which steps are to come, how long each may take, and what to do when there is less or more time. Pure.
import type { GuidedScript, ScriptStep, Weight } from '../../../electron/shared/guided';

/** s of each step by id; a step that is not in it is skipped. */
export type Plan = Readonly<Record<string, number>>;

/** A step may be given this much of its planned time when there is time to spare. */
export const mostStretch = 1.5;

export const planOf = (script: GuidedScript): Plan => Object.fromEntries(script.steps.map(({ id, seconds }) => [id, seconds]));
export const secondsOf = (script: GuidedScript): number => script.steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** The next step that is not skipped after `at`, or before it with way -1; null at the end. */
export function neighbour(script: GuidedScript, plan: Plan, at: number, way: 1 | -1): number | null {
  for (let index = at + way; index >= 0 && index < script.steps.length; index += way) {
    const step = script.steps[index];
    if (step && step.id in plan) return index;
  }
  return null;
}

export interface Proposal {
  readonly plan: Plan;
  /** steps that would be skipped now and are not yet, in the script's order */
  readonly skips: readonly string[];
  /** steps that are skipped now and would come back */
  readonly returns: readonly string[];
  /** s it is still too long, with nothing left to skip; 0: it fits */
  readonly shortBy: number;
}

const sacrifice: readonly Weight[] = ['extra', 'useful'];
const sum = (steps: readonly ScriptStep[], of: (step: ScriptStep) => number): number => steps.reduce((total, step) => total + of(step), 0);
const least = (step: ScriptStep): number => step.minSeconds;
const most = (step: ScriptStep): number => Math.floor(step.seconds * mostStretch);

/** Shares `available` s among steps, each between its least and its most: as far from its least as all others, in proportion. */
function share(steps: readonly ScriptStep[], available: number): Record<string, number> {
  const low = sum(steps, least);
  const planned = sum(steps, ({ seconds }) => seconds);
  const high = sum(steps, most);
  const part = (from: number, to: number): number => (to > from ? Math.min(1, Math.max(0, (available - from) / (to - from))) : 0);
  const [shrunk, grown] = [part(low, planned), part(planned, high)];
  const secondsFor = (step: ScriptStep): number =>
    available <= planned ? least(step) + (step.seconds - least(step)) * shrunk : step.seconds + (most(step) - step.seconds) * grown;
  return Object.fromEntries(steps.map((step) => [step.id, Math.floor(secondsFor(step))]));
}

/** Steps that stay: all, then without the lightest, longest first, until what is least for the rest fits. Core stays in any case. */
function staying(steps: readonly ScriptStep[], available: number): ScriptStep[] {
  let rest = [...steps];
  for (const weight of sacrifice) {
    const candidates = rest.filter((step) => step.weight === weight).sort((a, b) => b.minSeconds - a.minSeconds);
    for (const candidate of candidates) {
      if (sum(rest, least) <= available) return rest;
      rest = rest.filter((step) => step !== candidate);
    }
  }
  return rest;
}

/**
 * What to do with `available` s for all that comes after step `at`: first every step gets shorter, down to its least; only then the
 * lightest are skipped. With more time, what was skipped comes back, and everything gets longer, up to half as long again.
 */
export function propose(script: GuidedScript, plan: Plan, at: number, available: number): Proposal {
  const later = script.steps.slice(at + 1);
  const stay = staying(later, available);
  const shared = share(stay, available);
  const done = script.steps.slice(0, at + 1).filter(({ id }) => id in plan);
  const next: Plan = { ...Object.fromEntries(done.map(({ id }) => [id, plan[id] ?? 0])), ...shared };
  return {
    plan: next,
    skips: later.filter(({ id }) => id in plan && !(id in next)).map(({ id }) => id),
    returns: later.filter(({ id }) => !(id in plan) && id in next).map(({ id }) => id),
    shortBy: Math.max(0, Math.ceil(sum(stay, least) - available)),
  };
}

/** m:ss; what is over is written with a plus in front. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000);
  return `${ms < 0 && seconds > 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
