import { pinProblem, type PinProblem } from '../../../electron/shared/staff/pinRules';

export const setupSteps = ['language', 'name', 'staffPin', 'guidePin', 'source'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Two entries of one PIN. */
export interface PinEntry {
  first: string;
  /** null: the first is still being typed */
  second: string | null;
}

export type PinEntryProblem = PinProblem | 'differs' | 'same';

/** What becomes of an entry when "next" is touched: on to the second time, taken, or from the start with a reason. */
export const judgePin = (
  { first, second }: PinEntry,
  other: string | null,
): { kind: 'again' } | { kind: 'taken' } | { kind: 'refused'; problem: PinEntryProblem } => {
  const problem = pinProblem(first) ?? (first === other ? 'same' : null);
  if (problem) return { kind: 'refused', problem };
  if (second === null) return { kind: 'again' };
  return first === second ? { kind: 'taken' } : { kind: 'refused', problem: 'differs' };
};
