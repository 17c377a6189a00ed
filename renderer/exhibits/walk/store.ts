import * as v from 'valibot';
import { create } from 'zustand';
import { live } from './live';
import { gazeAt, standFor } from './model/gaze';
import { canStand } from './model/ground';
import { hotspotIds, type HotspotId } from './model/hotspots';
import { placeIds, type Hotspot, type PlaceId } from './model/place';
import { walkedPlace } from './model/sets';
import { wrapped } from './model/stick';
import { arrive, placeWalker, setOut } from './model/walker';
import { wayTo } from './model/way';

/** What is chosen; where the visitor stands lives in `live`. */
export interface WalkState {
  place: PlaceId;
  /** whose card is open */
  spot: HotspotId | null;
  /** on the way to it; its card opens on arrival */
  heading: HotspotId | null;
  /** has walked or gone somewhere: the hints have done their work */
  hasMoved: boolean;
}

const initial: WalkState = { place: 'centre', spot: null, heading: null, hasMoved: false };

const allSpots = placeIds.flatMap((id): readonly HotspotId[] => hotspotIds[id]);
/** What a crash leaves: it comes through a file. */
export const savedWalk = v.object({
  place: v.picklist(placeIds),
  spot: v.nullable(v.picklist(allSpots)),
  x: v.pipe(v.number(), v.finite()),
  z: v.pipe(v.number(), v.finite()),
  yaw: v.pipe(v.number(), v.finite()),
});
export type SavedWalk = v.InferOutput<typeof savedWalk>;

export const useWalk = create<WalkState>(() => initial);
const { setState: set, getState: get } = useWalk;

export const spotsOf = (place: PlaceId): readonly Hotspot[] => walkedPlace(place).place.hotspots;

/** Stands at the beginning of the place. */
export const toStart = (): void => {
  const { start } = walkedPlace(get().place).place;
  placeWalker(live.walker, start.x, start.z, start.yaw);
  live.goal.isOn = false;
  set({ spot: null, heading: null });
};

export const enter = (place: PlaceId): void => {
  set({ place });
  toStart();
};

export const closeCard = (): void => set({ spot: null });

/** A thumb on the stick: whatever was under way ends. */
export const takeOver = (): void => {
  live.goal.isOn = false;
  const { heading, spot, hasMoved } = get();
  if (heading || spot || !hasMoved) set({ heading: null, spot: null, hasMoved: true });
};

/** Goes to a spot of the ground as far as there is a way. `cuts`: at once. False where there is none. */
export const goTo = (x: number, z: number, cuts: boolean): boolean => {
  const { ground, grid } = walkedPlace(get().place);
  const { walker, goal } = live;
  const way = wayTo(ground, grid, walker, { x, z });
  const end = way.at(-1);
  if (!end) return false;
  setOut(walker, way, null);
  Object.assign(goal, { x: end.x, z: end.z, isOn: !cuts });
  set({ spot: null, heading: null, hasMoved: true });
  if (cuts) arrive(walker, ground);
  return true;
};

/** The walker has come to its end: the card of what it came for opens. */
export const reachGoal = (): void => {
  live.goal.isOn = false;
  const { heading } = get();
  if (heading) set({ spot: heading, heading: null });
};

/** Goes to a hotspot and opens its card there. */
export const visit = (id: HotspotId, cuts: boolean): void => {
  const spot = spotsOf(get().place).find((each) => each.id === id);
  if (!spot) return;
  const stand = standFor(spot, live.lens.aspect, walkedPlace(get().place).ground);
  goTo(stand.x, stand.z, false);
  live.walker.gaze = gazeAt({ ...spot, stand }, live.lens);
  set({ heading: id });
  if (cuts) {
    arrive(live.walker, walkedPlace(get().place).ground);
    reachGoal();
  }
};

/** The picture has another shape: what the open card is about stands beside it again. */
export const lookAgain = (): void => {
  const { place, spot, heading } = get();
  const open = spotsOf(place).find(({ id }) => id === (spot ?? heading));
  const { x, z } = live.walker.way.at(-1) ?? live.walker;
  if (open) live.walker.gaze = gazeAt({ ...open, stand: { x, z } }, live.lens);
};

export const resetWalk = (): void => {
  set(initial, true);
  live.time = live.push.x = live.push.y = 0;
  toStart();
};

export const saveWalk = (): SavedWalk => {
  const { place, spot } = get();
  const { x, z, yaw } = live.walker;
  return { place, spot, x, z, yaw };
};

export const restoreWalk = (state: unknown): void => {
  const saved = v.safeParse(savedWalk, state);
  if (!saved.success) return;
  const { place, spot, x, z, yaw } = saved.output;
  enter(place);
  // a place that has been rebuilt since may stand where one stood
  if (canStand(walkedPlace(place).ground, x, z)) placeWalker(live.walker, x, z, wrapped(yaw));
  const isHere = spotsOf(place).some(({ id }) => id === spot);
  set({ spot: isHere ? spot : null, hasMoved: true });
};
