import type { Ride } from './timing';

/** Teams share one day: each has the trucks for an equal part of it, one after the other. Number of the team on duty in a slot. */
export const shiftOf = (slot: number, slots: number, teams: number): number =>
  teams === 0 ? 0 : Math.min(teams - 1, Math.floor((slot * teams) / slots));

/** Units each team's trucks have brought in. */
export function keptByShift(rides: readonly Ride[], slots: number, teams: number): number[] {
  const kept = Array.from({ length: teams }, () => 0);
  for (const ride of rides) {
    const team = shiftOf(ride.slot, slots, teams);
    if (team < teams) kept[team] = kept[team]! + ride.dropped;
  }
  return kept;
}
