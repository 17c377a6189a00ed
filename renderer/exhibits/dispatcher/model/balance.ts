import { balanceOf } from '../../../exhibit-kit/process/massBalance';
import { processFacts } from '../../../exhibit-kit/process/processFacts';
import { tourKm } from './distance';
import { tonnesPerUnit } from './places';
import { waitingUnits, type State } from './rules';
import type { Ride } from './timing';

/** What a day came to. Tonnes and km are settings of the game; conditioner is a typical calculation from the tonnes kept. */
export interface DayBalance {
  readonly generated: number;
  readonly kept: number;
  readonly left: number;
  readonly waiting: number;
  readonly km: number;
  readonly conditioner: number;
}

export function balanceOfDay(state: State, rides: readonly Ride[]): DayBalance {
  const left = state.overflowed + state.turnedAway;
  const waiting = waitingUnits(state);
  const kept = state.kept * tonnesPerUnit;
  const product = balanceOf(kept, processFacts).outputs.find(({ stream }) => stream === 'product');
  return {
    generated: (state.kept + left + waiting) * tonnesPerUnit,
    kept,
    left: left * tonnesPerUnit,
    waiting: waiting * tonnesPerUnit,
    km: rides.reduce((sum, ride) => sum + tourKm(ride.sources, ride.point), 0),
    conditioner: (product?.kg ?? 0) / 1000,
  };
}

export type Tip = 'overflow' | 'full' | 'waiting' | 'km' | 'clean';

/** The one thing to remember: about what was lost most; where nothing was, about the road. */
export function tipOf(state: State, km: number, bestKm: number | null): Tip {
  const losses = [
    ['overflow', state.overflowed],
    ['full', state.turnedAway],
    ['waiting', waitingUnits(state)],
  ] as const;
  const [worst, units] = losses.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (units > 0) return worst;
  return bestKm !== null && km > bestKm * 1.15 ? 'km' : 'clean';
}
