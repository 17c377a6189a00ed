import { pickIds, stopIds, type HotspotId, type PickId, type StopId } from './model/stops';

/** Where a hotspot is on the screen, CSS px; kept by whoever draws the picture (3D scene or drawn scene), each frame. */
export interface Spot {
  x: number;
  y: number;
  visible: boolean;
}

const hotspotIds = [
  'plate',
  'bin',
  ...pickIds,
  'lift',
  'hopper',
  'crank',
  'hatch',
  'screen',
  'heap',
  'soil',
] as const satisfies HotspotId[];
const forStops = (value: number): Record<StopId, number> => Object.fromEntries(stopIds.map((id) => [id, value])) as Record<StopId, number>;
const spots = (): Record<HotspotId, Spot> =>
  Object.fromEntries(hotspotIds.map((id) => [id, { x: 0, y: 0, visible: false }])) as Record<HotspotId, Spot>;

/** Since a deed that was done on an earlier visit to its stop, seconds: whatever follows it has long come to rest. */
export const longAgo = 600;

/** What changes every frame; never goes through React. The panel writes all but `hotspots`; the picture reads and draws. */
export const live = {
  /** how far each deed has got, 0..1, eased: this is drawn */
  progress: forStops(0),
  /** what the gestures ask for, 0..1 */
  goal: forStops(0),
  /** seconds since each deed was done (growing grass, a wave goodbye); 0 while it is not */
  since: forStops(0),
  /** the visitor's look round: radians from the composed view, eased back when the finger lets go */
  look: { yaw: 0, pitch: 0 },
  /** written by the picture */
  hotspots: spots(),
  /** the thing a finger carries out of the waste: px from its hotspot */
  held: { id: null as PickId | null, dx: 0, dy: 0 },
  /** the finger is at work on the deed, or holds its button; looks round */
  isAtWork: false,
  isPressed: false,
  isLooking: false,
  /** seconds told at this stop, since its deed was done on this stay (null: not yet), and since the last touch */
  told: 0,
  after: null as number | null,
  quiet: 0,
  /** of the machinery, by the feed: 1 = usual */
  pace: 1,
  /** on the way to the stop: 0 at its beginning, 1 when there; a cut starts at 1 */
  flight: { part: 1, seconds: 2.4 },
};

export function resetLive(): void {
  const { progress, goal, since, hotspots, flight } = live;
  for (const id of stopIds) progress[id] = goal[id] = since[id] = 0;
  for (const id of hotspotIds) hotspots[id].visible = false;
  flight.part = 1;
  restLive();
}

/** Nobody's finger is on it, and the telling begins anew. */
export function restLive(): void {
  const { look, held } = live;
  look.yaw = look.pitch = 0;
  Object.assign(held, { id: null, dx: 0, dy: 0 });
  Object.assign(live, { isAtWork: false, isPressed: false, isLooking: false, told: 0, after: null, quiet: 0 });
}
