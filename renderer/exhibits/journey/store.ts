import * as v from 'valibot';
import { create } from 'zustand';
import type { PointId } from '../../../electron/shared/snapshot';
import type { Margins } from '../../stage/camera/fit';
import { live, longAgo, resetLive } from './live';
import { pickIds, stopIds, type PickId, type StopId } from './model/stops';

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

export const beginJourney = (stops: readonly StopId[], stop: StopId, choices: Pick<JourneyState, 'auto' | 'point'>): void => {
  resetJourney();
  set({ stops, ...choices });
  goTo(stop);
};

/** To a stop; one that is not on this round's way is not gone to. */
export function goTo(stop: StopId): void {
  const { stops, seen, done, stop: from } = get();
  if (!stops.includes(stop)) return;
  live.look.yaw = live.look.pitch = 0;
  live.held.id = null;
  live.isAtWork = false;
  live.flight.part = seen.length > 0 && stop !== from ? 0 : 1;
  set({ stop, seen: seen.includes(stop) ? seen : [...seen, stop], isOpen: !done[stop] });
  settle();
}

/** The deed of the stop is done. */
export function finishDeed(): void {
  const { stop, done } = get();
  live.isAtWork = false;
  live.goal[stop] = 1;
  set({ done: { ...done, [stop]: true }, isOpen: false });
}

/** The same deed once more; what was done stays done. */
export function repeatDeed(): void {
  const { stop } = get();
  live.progress[stop] = live.goal[stop] = live.since[stop] = 0;
  set(stop === 'sort' ? { isOpen: true, picked: [] } : { isOpen: true });
}

/** Takes a wrong thing out of the leftovers. */
export function pickOut(id: PickId): void {
  const { picked } = get();
  live.held.id = null;
  if (picked.includes(id)) return;
  const now = [...picked, id];
  live.goal.sort = now.length / pickIds.length;
  set({ picked: now });
}

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
