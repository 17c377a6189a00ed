import { legsKm } from './distance';
import type { Trip } from './rules';

/** A trip with the moment it left, in slots of the day (7.5: half an hour into the eighth). */
export interface Ride extends Trip {
  readonly leaves: number;
}

/** When a truck is where, in slots of the day. */
export interface Timing {
  readonly leaves: number;
  /** arrival and departure by stop: the sources, then the point */
  readonly stops: readonly { readonly arrives: number; readonly leaves: number }[];
  readonly back: number;
}

/** part of a slot a truck stands at a stop */
const dwell = 0.07;
/** a truck is back a little before its slot, so that whoever sends it on at once loses nothing */
const early = 0.3;

/** A truck counts as back in the slot the rules give it, and is seen to be back no earlier. */
export function timingOf({ slot, slots, leaves, sources, point }: Pick<Ride, 'slot' | 'slots' | 'leaves' | 'sources' | 'point'>): Timing {
  const back = Math.max(slot + slots, leaves + slots - early);
  const legs = legsKm(sources, point);
  const km = legs.reduce((sum, leg) => sum + leg, 0);
  const driving = back - leaves - dwell * (legs.length - 1);
  let at = leaves;
  const stops = legs.slice(0, -1).map((leg) => {
    const arrives = at + (driving * leg) / km;
    at = arrives + dwell;
    return { arrives, leaves: at };
  });
  return { leaves, stops, back };
}

/** Moments at which something is seen to change on a ride: loaded, unloaded, back. */
export const momentsOf = (ride: Ride): number[] => {
  const { stops, back } = timingOf(ride);
  return [...stops.map(({ leaves }) => leaves), back];
};
