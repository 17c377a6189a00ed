import * as v from 'valibot';
import { create } from 'zustand';
import type { PointId } from '../../../electron/shared/snapshot';
import type { Margins } from '../../stage/camera/fit';
import { clamp } from '../../lib/math';
import { live, longAgo, resetLive, restLive } from './live';
import { pickIds, stopIds, type PickId, type StopId } from './model/stops';
import type { Parameters } from './parameters';

export type Done = Readonly<Record<StopId, boolean>>;

/** What people see change; what moves every frame lives in `live`. */
export interface JourneyState {
  stop: StopId;
  /** the stops of this round, in their order */
  stops: readonly StopId[];
  /** stops that have been seen */
  seen: readonly StopId[];
  done: Done;
  /** what has been taken out of the leftovers, in the order it was */
  picked: readonly PickId[];
  /** the deed of this stop is still to be done, or is being done again */
  isOpen: boolean;
  /** the wrong thing whose reason is shown */
  reason: PickId | null;
  /** sentence being told; 2: all have been */
  line: number;
  /** a hand shows what to do */
  isHinting: boolean;
  /** telling and going on run; false: held by the visitor */
  playing: boolean;
  /** goes on by itself after a deed; otherwise by hand */
  auto: boolean;
  /** whose tonnage is shown on arrival */
  point: PointId;
  /** shares of the picture that cards cover; null until the panel has laid itself out */
  margins: Margins | null;
}

const nothingDone = Object.fromEntries(stopIds.map((id) => [id, false])) as Done;
const initial: JourneyState = {
  stop: 'plate',
  stops: stopIds,
  seen: [],
  done: nothingDone,
  picked: [],
  isOpen: true,
  reason: null,
  line: 0,
  isHinting: false,
  playing: true,
  auto: true,
  point: 'jabil',
  margins: null,
};

/** A saved state comes through a file. */
export const savedJourney = v.object({
  stop: v.picklist(stopIds),
  done: v.array(v.picklist(stopIds)),
  picked: v.array(v.picklist(pickIds)),
});
export type SavedJourney = v.InferOutput<typeof savedJourney>;

export const useJourney = create<JourneyState>(() => initial);
const { setState: set, getState: get } = useJourney;

export function resetJourney(): void {
  resetLive();
  // the layout is the panel's, not the visitor's
  set(({ margins }) => ({ ...initial, margins }), true);
}

/** What the pictures show of each deed comes to what the store knows. */
function settle(): void {
  const { done, picked } = get();
  for (const id of stopIds) {
    live.progress[id] = live.goal[id] = done[id] ? 1 : 0;
    live.since[id] = done[id] ? longAgo : 0;
  }
  if (!done.sort) live.progress.sort = live.goal.sort = picked.length / pickIds.length;
}

/** A round along `wanted` stops, in the order of the journey; at the first of them, or at `start` where that is one. */
export function beginJourney({ stops: wanted, stop: start, auto, point }: Parameters): void {
  resetJourney();
  const stops = stopIds.filter((id) => wanted.includes(id));
  set({ stops, auto, point });
  goTo(start && stops.includes(start) ? start : stops[0]!);
}

/** To a stop; one that is not on this round's way is not gone to. */
export function goTo(stop: StopId): void {
  const { stops, seen, done, stop: from } = get();
  if (!stops.includes(stop)) return;
  restLive();
  live.flight.part = seen.length > 0 && stop !== from ? 0 : 1;
  set({ stop, seen: seen.includes(stop) ? seen : [...seen, stop], isOpen: !done[stop], line: 0, reason: null, isHinting: false });
  settle();
}

/** The deed of the stop is done. */
export function finishDeed(): void {
  const { stop, done } = get();
  live.isAtWork = live.isPressed = false;
  live.goal[stop] = 1;
  live.after = 0;
  set({ done: { ...done, [stop]: true }, isOpen: false, isHinting: false });
}

/** The same deed once more; what was done stays done. */
export function repeatDeed(): void {
  const { stop } = get();
  live.progress[stop] = live.goal[stop] = live.since[stop] = 0;
  Object.assign(live, { after: null, quiet: 0 });
  set(stop === 'sort' ? { isOpen: true, picked: [], reason: null } : { isOpen: true });
}

/** Takes a wrong thing out of the leftovers. */
export function pickOut(id: PickId): void {
  const { picked } = get();
  live.held.id = null;
  set({ reason: id });
  if (picked.includes(id)) return;
  const now = [...picked, id];
  live.goal.sort = now.length / pickIds.length;
  set({ picked: now });
}

/** Part of the deed by a gesture or its button. */
export function workOn(part: number): void {
  const { stop, isOpen } = get();
  if (isOpen && stop !== 'sort') live.goal[stop] = clamp(live.goal[stop] + part, 0, 1);
}

export const showLine = (line: number): void => set({ line });
export const hint = (isHinting: boolean): void => set({ isHinting });
export const setPlaying = (playing: boolean): void => set({ playing });
export const layOut = (margins: Margins): void => set({ margins });

export const saveJourney = (): SavedJourney => {
  const { stop, done, picked } = get();
  return { stop, done: stopIds.filter((id) => done[id]), picked: [...picked] };
};

export function restoreJourney(state: unknown): void {
  const saved = v.safeParse(savedJourney, state);
  if (!saved.success) return;
  const { stop, done, picked } = saved.output;
  set({
    done: Object.fromEntries(stopIds.map((id) => [id, done.includes(id)])) as Done,
    picked: pickIds.filter((id) => picked.includes(id)),
    seen: get().stops.filter((id) => done.includes(id)),
  });
  settle();
  goTo(stop);
  live.flight.part = 1;
}
