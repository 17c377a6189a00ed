import { create } from 'zustand';
import type { BinId, Composite, Skipped } from '../../../electron/shared/content';
import {
  dealThings,
  isDone,
  newRound,
  nextThing,
  onTable,
  sortInto,
  takeOff,
  type DealOptions,
  type Round,
  type Thing,
} from './model/round';
import { binNow } from './model/steps';
import type { Level, Parameters } from './parameters';

/** What the card tells. */
export type Told =
  | { readonly kind: 'how'; readonly serial: number }
  | { readonly kind: 'off'; readonly serial: number; readonly step: string }
  | { readonly kind: 'skipped'; readonly serial: number; readonly steps: readonly Skipped[] }
  | { readonly kind: 'right' | 'wrong'; readonly serial: number; readonly part: string; readonly tried: BinId };

export interface TakeApartState {
  phase: 'lobby' | 'play';
  parameters: Parameters;
  seed: number;
  round: Round | null;
  told: Told;
  /** the part that was tapped and waits for a bin */
  selected: string | null;
  /** the step that is pointed out */
  hinted: string | null;
  /** last right drop, for the bin's squash */
  swallowed: { readonly bin: BinId; readonly serial: number } | null;
  /** the thing on the table is in its bins; the next one is on its way */
  cleared: boolean;
}

const nothing: TakeApartState = {
  phase: 'lobby',
  parameters: { level: null, things: 3 },
  seed: 1,
  round: null,
  told: { kind: 'how', serial: 0 },
  selected: null,
  hinted: null,
  swallowed: null,
  cleared: false,
};

export const useTakeApart = create<TakeApartState>(() => nothing);
const { setState: set, getState: get } = useTakeApart;

export const resetTakeApart = (): void => set(nothing, true);

export function beginRound(level: Level, composites: readonly Composite[], visit: Pick<DealOptions, 'comeBack' | 'seen'>): void {
  const { parameters, seed } = get();
  const ids = dealThings(composites, { level, count: parameters.things, seed, ...visit });
  set({ phase: 'play', round: newRound(level, ids), told: { kind: 'how', serial: 0 }, selected: null, hinted: null, cleared: false });
}

const nextSerial = (): number => get().told.serial + 1;
const tell = (told: Told): void => set({ told });

/** The thing on the table, with its content; null where there is none. */
export function tableOf(round: Round | null, composites: readonly Composite[]): { thing: Thing; composite: Composite } | null {
  const thing = round ? onTable(round) : undefined;
  const composite = composites.find(({ id }) => id === thing?.id);
  return thing && composite ? { thing, composite } : null;
}

/** A gesture has done its work. Returns whether something was skipped by it, null where nothing was done. */
export function doStep(composite: Composite, step: string): boolean | null {
  const { round } = get();
  const result = round && takeOff(round, composite, step);
  if (!result || result.round === round) return null;
  const skips = result.consequences.length > 0;
  set({ round: result.round, hinted: null });
  if (skips) tell({ kind: 'skipped', serial: nextSerial(), steps: result.consequences.map(({ skipped }) => skipped) });
  else tell({ kind: 'off', serial: nextSerial(), step });
  return skips;
}

export const select = (part: string | null): void => set((s) => ({ selected: s.selected === part ? null : part }));

/** A part goes into a bin. Returns whether it was the right one, null where it is not free. */
export function drop(composite: Composite, part: string, bin: BinId): boolean | null {
  const { round, swallowed } = get();
  if (!round) return null;
  const { round: next, right } = sortInto(round, composite, part, bin);
  if (right === null) return null;
  set({
    round: next,
    selected: null,
    cleared: isDone(next, composite),
    ...(right ? { swallowed: { bin, serial: (swallowed?.serial ?? 0) + 1 } } : {}),
  });
  tell({ kind: right ? 'right' : 'wrong', serial: nextSerial(), part, tried: bin });
  return right;
}

export const bringNext = (): void =>
  set(({ round, told }) =>
    round ? { round: nextThing(round), cleared: false, told: { kind: 'how', serial: told.serial + 1 }, selected: null, hinted: null } : {},
  );

export const hint = (step: string | null): void => set({ hinted: step });

/** The right bin for a part as it is now. */
export const rightBin = (composite: Composite, thing: Thing, part: string): BinId | null => binNow(composite, thing.work, part);
