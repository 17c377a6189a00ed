import type { Spot } from './layout';

/** A finger on a thing. Positions in rem on the panel. */
export interface Hand {
  key: number;
  x: number;
  y: number;
  /** from the thing's middle to the finger */
  dx: number;
  dy: number;
  startX: number;
  startY: number;
  moved: boolean;
}

export interface Flight {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  elapsedMs: number;
}

/** What changes every frame; never goes through React. */
export const live = {
  nodes: new Map<number, HTMLElement>(),
  hands: new Map<number, Hand>(),
  /** picked things on their way into a bin, by key */
  flights: new Map<number, Flight>(),
  /** crushed things, ms since the rollers took them */
  crushing: new Map<number, number>(),
  drawn: new Map<number, Spot>(),
  /** ms that the table has run since the store was told last */
  pendingMs: 0,
  /** ms since the bin was tipped */
  introMs: 0,
  /** ms since the last thing was picked: then a hint is due */
  sincePickMs: 0,
  surface: null as HTMLElement | null,
};

export function resetLive(): void {
  for (const map of [live.nodes, live.hands, live.flights, live.crushing, live.drawn]) map.clear();
  Object.assign(live, { pendingMs: 0, introMs: 0, sincePickMs: 0, surface: null });
}
