import type { Spot } from './belt';
import type { Layout } from './layout';

/** A finger (or the demo's hand) that holds a piece. Positions in layout units on the panel. */
export interface Hand {
  key: number;
  x: number;
  y: number;
  /** from the piece's middle to the finger */
  dx: number;
  dy: number;
  startX: number;
  startY: number;
  /** units per ms, smoothed */
  vx: number;
  vy: number;
  lastMs: number;
  moved: boolean;
}

/** A piece on its way by itself: into a bin, or back to its plate. */
export interface Flight {
  key: number;
  fromX: number;
  fromY: number;
  fromScale: number;
  toX: number;
  toY: number;
  toScale: number;
  /** back to a plate that may be moving */
  toPlate: boolean;
  elapsedMs: number;
  lengthMs: number;
}

/** What changes every frame; never goes through React. */
export const live = {
  /** distance from the front edge by piece */
  back: new Map<number, number>(),
  hands: new Map<number, Hand>(),
  flights: new Map<number, Flight>(),
  nodes: new Map<number, HTMLElement>(),
  /** where each piece was drawn last, for flights to begin at */
  drawn: new Map<number, Spot>(),
  /** how far the belt's surface has run, u */
  run: 0,
  /** 0 standing, 1 running: eased, so that the belt does not jerk */
  drive: 1,
  /** ms the current lesson has been open */
  lessonMs: 0,
  sinceTickMs: 0,
  /** what everything above was laid out for */
  layout: null as Layout | null,
  plane: { length: 0, eye: 1 },
};

export function resetLive(): void {
  for (const map of [live.back, live.hands, live.flights, live.nodes, live.drawn]) map.clear();
  Object.assign(live, { run: 0, drive: 1, lessonMs: 0, sinceTickMs: 0, layout: null });
}
