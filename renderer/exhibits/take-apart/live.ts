import type { Track } from './model/gesture';

/** A finger on a handle (a gesture) or on a part (a drag). Positions in rem on the panel. */
export type Hand =
  | { readonly kind: 'step'; readonly id: string; track: Track }
  | { readonly kind: 'part'; readonly id: string; readonly startX: number; readonly startY: number; x: number; y: number; moved: boolean };

/** What changes every frame or with every move of a finger; never goes through React. */
export const live = {
  hands: new Map<number, Hand>(),
  handles: new Map<string, HTMLElement>(),
  parts: new Map<string, HTMLElement>(),
  thing: null as HTMLElement | null,
  /** ms since anything was touched: then a hint is due */
  quietMs: 0,
  /** a tapped handle does its gesture by itself: step and ms so far */
  auto: null as { id: string; ms: number } | null,
};

export function resetLive(): void {
  for (const map of [live.hands, live.handles, live.parts]) map.clear();
  Object.assign(live, { thing: null, quietMs: 0, auto: null });
}
