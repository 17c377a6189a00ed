import { createLaneHands, type LaneDeeds, type LaneHands } from './hands';
import { laneAt, laneBinAt, toLane, type PlacedLane } from './layout';

/** A piece on its way by itself: into a bin, or back to its plate. */
interface LaneFlight {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  /** to the plate, which may be moving */
  isBack: boolean;
  elapsedMs: number;
}

export interface LanePlace {
  x: number;
  y: number;
}

/** What changes every frame in one lane; never goes through React. Lengths in the lane's units. */
export interface LaneLive {
  /** middle of each piece's plate along the belt */
  readonly along: Map<number, number>;
  readonly drawn: Map<number, LanePlace>;
  readonly flights: Map<number, LaneFlight>;
  readonly nodes: Map<number, HTMLElement>;
  belt: HTMLElement | null;
  /** 0 standing, 1 running */
  drive: number;
  run: number;
}

const emptyLane = (): LaneLive => ({
  along: new Map(),
  drawn: new Map(),
  flights: new Map(),
  nodes: new Map(),
  belt: null,
  drive: 1,
  run: 0,
});

/** The tie-break's one piece, in every lane that plays it. */
export const tieKey = 9000;

export const lanesLive = {
  lanes: [emptyLane(), emptyLane(), emptyLane(), emptyLane()] as readonly LaneLive[],
  placed: [] as readonly PlacedLane[],
  sinceTickMs: 0,
};

export function resetLanesLive(): void {
  for (const lane of lanesLive.lanes) {
    for (const map of [lane.along, lane.drawn, lane.flights]) map.clear();
    lane.drive = 1;
    lane.run = 0;
  }
  lanesLive.sinceTickMs = 0;
}

/** The piece a finger at this place takes: the nearest whose plate or picture is under it. */
function pieceAt(index: number, x: number, y: number, isFree: (lane: number, key: number) => boolean): number | null {
  const lane = lanesLive.lanes[index];
  const layout = lanesLive.placed[index]?.layout;
  if (!lane || !layout) return null;
  const reach = layout.plate / 2 + 0.8;
  let found: number | null = null;
  let nearest = Infinity;
  for (const [key, middle] of lane.drawn) {
    const [dx, dy] = [Math.abs(x - middle.x), y - middle.y];
    if (dx > Math.min(reach, layout.pitch / 2) || dy < -layout.plate * 0.85 || dy > layout.plate * 0.5) continue;
    if (dx >= nearest || !isFree(index, key)) continue;
    found = key;
    nearest = dx;
  }
  return found;
}

/** The fingers over the lanes as they are placed now. */
export const laneHandsOver = (deeds: LaneDeeds, isFree: (lane: number, key: number) => boolean): LaneHands =>
  createLaneHands(
    {
      zoneAt: (x, y) => laneAt(lanesLive.placed, x, y),
      toLocal(lane, x, y, out) {
        const placed = lanesLive.placed[lane];
        if (placed) toLane(placed, x, y, out);
      },
      pieceAt: (lane, x, y) => pieceAt(lane, x, y, isFree),
      binAt(lane, x, y, vx, vy) {
        const layout = lanesLive.placed[lane]?.layout;
        return layout ? laneBinAt(layout, x, y, vx, vy) : null;
      },
      middleOf: (lane, key) => lanesLive.lanes[lane]?.drawn.get(key) ?? null,
    },
    deeds,
  );

/** Sends a piece off: into a bin, or back to its plate (`to` null). */
export function sendOff(index: number, key: number, to: LanePlace | null): void {
  const lane = lanesLive.lanes[index];
  const from = lane?.drawn.get(key);
  if (!lane || !from) return;
  lane.flights.set(key, { fromX: from.x, fromY: from.y, toX: to?.x ?? 0, toY: to?.y ?? 0, isBack: to === null, elapsedMs: 0 });
}
