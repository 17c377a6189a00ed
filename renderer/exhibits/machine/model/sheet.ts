// What the sheet of a stage says in figures: typical conditions in words' units, and the stage's balance with named streams.
import type { Flow, StageBalance, Stream } from '../../../exhibit-kit/process/massBalance';
import type { StageId } from '../../../exhibit-kit/process/processFacts';

/** Name of a stream on screen: what `main` is changes from stage to stage. */
export type StreamName = Exclude<Stream, 'main'> | 'fresh' | 'clean' | 'cake' | 'fermented' | 'fine';

const mainIn: Readonly<Partial<Record<StageId, StreamName>>> = {
  weighing: 'fresh',
  sorting: 'fresh',
  crushing: 'clean',
  pressing: 'clean',
  fermenting: 'cake',
  screening: 'fermented',
  curing: 'fine',
};
const mainOut: Readonly<Partial<Record<StageId, StreamName>>> = {
  weighing: 'fresh',
  sorting: 'clean',
  crushing: 'clean',
  pressing: 'cake',
  fermenting: 'fermented',
  screening: 'fine',
};

export interface Row {
  readonly name: StreamName;
  readonly kg: number;
}

export interface Sides {
  readonly in: readonly Row[];
  readonly out: readonly Row[];
  /** kg, the same on both sides */
  readonly total: number;
}

const named = (flows: readonly Flow[], main: StreamName): Row[] =>
  flows.map(({ stream, kg }) => ({ name: stream === 'main' ? main : stream, kg }));

/** Both sides of a stage's balance. */
export const sidesOf = (balance: StageBalance): Sides => ({
  in: named(balance.in, mainIn[balance.id] ?? 'fresh'),
  out: named(balance.out, mainOut[balance.id] ?? 'fresh'),
  total: balance.in.reduce((sum, { kg }) => sum + kg, 0),
});

export interface Span {
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days';
  readonly from: number;
  readonly to: number;
}

const units = [
  { unit: 'days', hours: 24, least: 72.001 },
  { unit: 'hours', hours: 1, least: 2 },
  { unit: 'minutes', hours: 1 / 60, least: 1.01 / 60 },
  { unit: 'seconds', hours: 1 / 3600, least: 0 },
] as const;

/** A span of hours in the unit in which it is usually said. */
export const spanOf = ([from, to]: readonly [number, number]): Span => {
  const { unit, hours } = units.find(({ least }) => to >= least) ?? units[3];
  return { unit, from: Math.round(from / hours), to: Math.round(to / hours) };
};
