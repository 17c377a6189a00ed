import { create } from 'zustand';
import type { WasteItem } from '../../../electron/shared/content';
import { dealHeap } from './model/heap';
import { advance, isIntruder, moveTo, newRound, pick, sendOn, type Round } from './model/round';
import type { Level, Parameters } from './parameters';

/** What the card tells: how to play, what was picked, what belongs, what went into the machine. */
export type Told =
  { readonly kind: 'how' } | { readonly kind: 'picked' | 'belongs' | 'crushed'; readonly id: string; readonly serial: number };

export interface IntruderState {
  phase: 'lobby' | 'play';
  parameters: Parameters;
  seed: number;
  round: Round | null;
  told: Told;
  /** key of the intruder that is pointed out, after a while without a find */
  hinted: number | null;
}

const nothing: IntruderState = {
  phase: 'lobby',
  parameters: { level: null, seconds: 60 },
  seed: 1,
  round: null,
  told: { kind: 'how' },
  hinted: null,
};

export const useIntruder = create<IntruderState>(() => nothing);
const { setState: set, getState: get } = useIntruder;

export const resetIntruder = (): void => set(nothing, true);

export interface Begin {
  readonly level: Level;
  readonly noTimer: boolean;
  readonly items: readonly WasteItem[];
  /** intruders missed earlier in this visit, and those of the heap before */
  readonly comeBack: readonly string[];
  readonly avoid: readonly string[];
}

/** Tips a bin: a new heap on the table. */
export function tipBin({ level, noTimer, items, comeBack, avoid }: Begin): void {
  const { parameters, seed } = get();
  const things = dealHeap(items, { level, seed, comeBack, avoid });
  set({
    phase: 'play',
    round: newRound({ level, things, seconds: parameters.seconds, noTimer }),
    told: { kind: 'how' },
    hinted: null,
  });
}

const serialOf = (told: Told): number => (told.kind === 'how' ? 0 : told.serial);

function tell(kind: 'picked' | 'belongs' | 'crushed', key: number): void {
  const { round, told } = get();
  const thing = round?.things.find((each) => each.key === key);
  if (thing) set({ told: { kind, id: thing.id, serial: serialOf(told) + 1 } });
}

/** A thing is taken for an intruder. Returns what it was. */
export function take(key: number): ReturnType<typeof pick>['verdict'] {
  const { round, hinted } = get();
  if (!round) return 'gone';
  const result = pick(round, key);
  if (result.verdict === 'gone') return 'gone';
  set({ round: result.round, hinted: hinted === key ? null : hinted });
  tell(result.verdict === 'intruder' ? 'picked' : 'belongs', key);
  return result.verdict;
}

export const pushAside = (key: number, along: number, across: number): void =>
  set(({ round }) => (round ? { round: moveTo(round, key, along, across) } : {}));

/** The table has run on; ms. Returns the key of what jammed the machine just now, or null. */
export function run(deltaMs: number): number | null {
  return after((round) => advance(round, deltaMs));
}

/** Without a clock: the visitor sends the table on. */
export const send = (): number | null => after(sendOn);

function after(change: (round: Round) => Round): number | null {
  const { round } = get();
  if (!round || round.over) return null;
  const next = change(round);
  if (next === round) return null;
  set({ round: next });
  const jammed = next.lastCrushed !== round.lastCrushed ? next.lastCrushed : null;
  if (jammed !== null) tell('crushed', jammed);
  return jammed;
}

/** Points out the intruder that will reach the crusher first. */
export function hint(): void {
  const { round } = get();
  const first = round?.things
    .filter((thing) => isIntruder(thing) && round.fates[thing.key] === 'lying')
    .toSorted((a, b) => b.along - a.along)[0];
  set({ hinted: first?.key ?? null });
}
