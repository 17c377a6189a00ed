// One thing being taken apart: which steps are done, what was skipped, what that spoilt. Pure.
import type { BinId, Composite, Gesture, Skipped } from '../../../../electron/shared/content';

/** Id of the step that lets the liquid out, in `after` as in the content. */
export const drainId = 'drain';

export interface Step {
  readonly id: string;
  readonly gesture: Gesture;
  readonly after: readonly string[];
  readonly skipped: Skipped | null;
}

/** The steps of a thing: its liquid first, where it has one, then its parts in the order of the content. */
export const stepsOf = ({ drain, parts }: Composite): Step[] => [...(drain ? [{ ...drain, id: drainId }] : []), ...parts];

export interface Work {
  /** steps done or skipped */
  readonly done: readonly string[];
  /** steps that were left out when a later one was done */
  readonly skipped: readonly string[];
  /** parts whose bin is another one now */
  readonly spoilt: Readonly<Record<string, BinId>>;
}

export const untouched: Work = { done: [], skipped: [], spoilt: {} };

/** What was told by leaving steps out, in the order it happened. */
export interface Done {
  readonly work: Work;
  readonly consequences: readonly { readonly step: string; readonly skipped: Skipped }[];
}

const isLater = (steps: readonly Step[], work: Work, id: string): Step | undefined =>
  work.done.includes(id) ? undefined : steps.find((step) => step.id === id);

/**
 * Does a step. What should have come before it is left out: it comes off with it, and what follows from that is told and counted, each
 * once. An unknown step, or one done already, changes nothing.
 */
export function doStep(composite: Composite, work: Work, id: string): Done {
  const steps = stepsOf(composite);
  const step = isLater(steps, work, id);
  if (!step) return { work, consequences: [] };
  let next: Work = { ...work, done: [...work.done, id] };
  const consequences: { step: string; skipped: Skipped }[] = [];
  // the content's order of steps has no circles (its schema says so), so this ends
  for (const before of step.after) {
    const left = isLater(steps, next, before);
    if (!left) continue;
    const inner = doStep(composite, next, before);
    next = { ...inner.work, skipped: [...inner.work.skipped, before] };
    consequences.push(...inner.consequences);
    if (!left.skipped) continue;
    next = { ...next, spoilt: { ...next.spoilt, ...Object.fromEntries(left.skipped.spoils.map(({ part, bin }) => [part, bin])) } };
    consequences.push({ step: before, skipped: left.skipped });
  }
  return { work: next, consequences };
}

/** True once nothing is left to take off. */
export const isApart = (composite: Composite, work: Work): boolean => stepsOf(composite).every(({ id }) => work.done.includes(id));

/** The bin a part belongs in now. */
export const binNow = (composite: Composite, work: Work, part: string): BinId | null =>
  work.spoilt[part] ?? composite.parts.find(({ id }) => id === part)?.category ?? null;

/** Steps whose turn it is: all that should come before are done. */
export const ready = (composite: Composite, work: Work): Step[] =>
  stepsOf(composite).filter((step) => !work.done.includes(step.id) && step.after.every((id) => work.done.includes(id)));
