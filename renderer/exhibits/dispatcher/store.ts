import { create } from 'zustand';
import type { Team } from '../../exhibit-kit/exhibit';
import { drawDay, type Day, type Level } from './model/day';
import { longestDay, sourceIds } from './model/places';
import { beginDay, isFree, send, tick, tripOf, type State } from './model/rules';
import type { Best } from './model/solve';
import { timingOf, type Ride } from './model/timing';
import { notesOf, type Note } from './notes';
import type { Parameters } from './parameters';

/** A trip that is being put together. */
export interface Draft {
  readonly vehicle: number;
  readonly sources: readonly number[];
}

/** A load that nobody in Hongmei could take: an outside truck carries it off. */
export interface Outsider {
  readonly serial: number;
  /** number of the source or point it leaves from */
  readonly from: { readonly kind: 'source' | 'point'; readonly at: number };
  readonly leaves: number;
}

export interface DispatcherState {
  phase: 'lobby' | 'play';
  parameters: Parameters;
  seed: number;
  teams: readonly Team[];
  level: Level;
  day: Day | null;
  state: State | null;
  rides: readonly Ride[];
  draft: Draft | null;
  /** what is to be said in place, the one on screen first */
  notes: readonly Note[];
  /** kinds of mishap and trouble told already: the clock stops for the first of each only */
  told: readonly string[];
  outsiders: readonly Outsider[];
  /** why the last tap did nothing, until the next one */
  hint: 'empty' | 'busy' | 'sourceFirst' | null;
  /** units lost by slot; grows with the day */
  lost: readonly number[];
  paused: boolean;
  over: boolean;
  best: Best | 'searching' | null;
  /** counts what is seen to change between the rules' own steps: loaded, unloaded, back */
  seen: number;
}

const nothing: DispatcherState = {
  phase: 'lobby',
  parameters: { level: null, hours: longestDay, vehicles: 3, secondsPerHour: 14 },
  seed: 1,
  teams: [],
  level: 1,
  day: null,
  state: null,
  rides: [],
  draft: null,
  notes: [],
  told: [],
  outsiders: [],
  hint: null,
  lost: [],
  paused: false,
  over: false,
  best: null,
  seen: 0,
};

export const useDispatcher = create<DispatcherState>(() => nothing);
const { setState: set, getState: get } = useDispatcher;

export const resetDispatcher = (): void => set(nothing, true);

/** The day of this round's seed at a level, its first waste in the bins. */
export function beginRound(level: Level): void {
  const { parameters, seed } = get();
  const day = drawDay({ seed, level, slots: parameters.hours, vehicles: parameters.vehicles });
  set({
    phase: 'play',
    level,
    day,
    state: beginDay(day),
    rides: [],
    draft: null,
    notes: [],
    told: [],
    outsiders: [],
    hint: null,
    lost: [0],
    over: false,
    best: null,
  });
}

/** Trucks that stand at the centre and can be sent off at a moment. */
export function freeVehicles(moment: number): number[] {
  const { state, rides } = get();
  if (!state) return [];
  const out = new Set(rides.filter((ride) => timingOf(ride).back > moment).map((ride) => ride.vehicle));
  return state.freeAt.map((_, vehicle) => vehicle).filter((vehicle) => isFree(state, vehicle) && !out.has(vehicle));
}

export const setDraft = (draft: Draft | null): void => set({ draft, hint: null });
export const setHint = (hint: DispatcherState['hint']): void => set({ hint });
export const setPaused = (paused: boolean): void => set({ paused });
export const setBest = (best: DispatcherState['best']): void => set({ best });

/** The drafted truck leaves for a point. Returns the ride, or null where it cannot. */
export function sendDraft(point: number, moment: number): Ride | null {
  const { day, state, draft, rides, notes, told, outsiders, lost } = get();
  const trip = day && state && draft && tripOf(day, state, { ...draft, point });
  if (!trip) return null;
  const ride: Ride = { ...trip, leaves: moment };
  const full = ride.excess > 0 ? notesOf.full(ride, told) : null;
  set({
    state: send(state, trip),
    rides: [...rides, ride],
    draft: null,
    hint: null,
    ...(full ? { notes: [...notes, full], told: [...told, full.kind] } : {}),
    ...(full ? { outsiders: [...outsiders, outsiderAt({ kind: 'point', at: point }, timingOf(ride).stops.at(-1)!.leaves)] } : {}),
    lost: lost.map((units, slot) => (slot === trip.slot ? units + trip.excess : units)),
  });
  return ride;
}

const outsiderAt = (from: Outsider['from'], leaves: number): Outsider => ({
  serial: Math.round(leaves * 1000) * 10 + from.at,
  from,
  leaves,
});

/** An hour has passed. */
export function passHour(): void {
  const { day, state, notes, told, outsiders, lost } = get();
  if (!day || !state || state.slot >= day.slots) return;
  const ticked = tick(day, state);
  const slot = ticked.state.slot;
  const fresh = notesOf.hour(day, ticked, lost, told);
  const full = sourceIds.flatMap((_, source) => (ticked.overflow[source]! > 0 ? [outsiderAt({ kind: 'source', at: source }, slot)] : []));
  set({
    state: ticked.state,
    notes: [...notes, ...fresh],
    told: [...told, ...fresh.map((note) => note.kind)],
    outsiders: [...outsiders, ...full],
    lost: slot < day.slots ? [...lost, ticked.overflow.reduce((sum, units) => sum + units, 0)] : lost,
    over: slot >= day.slots,
    draft: slot >= day.slots ? null : get().draft,
  });
}

export const closeNote = (): void => set((s) => ({ notes: s.notes.slice(1) }));
export const markSeen = (): void => set((s) => ({ seen: s.seen + 1 }));
export const dropOutsiders = (before: number): void => set((s) => ({ outsiders: s.outsiders.filter(({ leaves }) => leaves >= before) }));
