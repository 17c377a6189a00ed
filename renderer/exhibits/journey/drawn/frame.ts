import { live } from '../live';
import type { HotspotId } from '../model/stops';

/** The drawn pictures' own measure; what lies beyond the middle 960 x 690 may be cut off by the shape of the room. */
export const width = 1200;
export const height = 800;

/** px of the screen for one unit of a picture, as last drawn. */
export const frame = { scale: 1 };

/** Where a hotspot is in its picture: at rest, and how far it has gone when the deed is done. */
export interface Place {
  readonly at: readonly [x: number, y: number];
  readonly to?: readonly [x: number, y: number];
}
export type Places = Readonly<Partial<Record<HotspotId, Place>>>;

/** Says where the hotspots of a picture are on the screen, as it fills `element` and is cut off evenly. */
export function keepSpots(element: Element, places: Places, progress: number): void {
  const box = element.getBoundingClientRect();
  frame.scale = Math.max(box.width / width, box.height / height);
  const [left, top] = [box.left + box.width / 2, box.top + box.height / 2];
  for (const id in places) {
    const { at, to = at } = places[id as HotspotId]!;
    const spot = live.hotspots[id as HotspotId];
    spot.x = left + (at[0] + (to[0] - at[0]) * progress - width / 2) * frame.scale;
    spot.y = top + (at[1] + (to[1] - at[1]) * progress - height / 2) * frame.scale;
    spot.visible = true;
  }
}
