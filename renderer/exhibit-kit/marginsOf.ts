import type { Margins } from '../stage/camera/fit';

/** Shares of the screen on each side that lie outside an element: what cards cover, where the element is the room left to the picture. */
export function marginsOf(view: Element, air: number): Margins {
  const { left, right, top, bottom } = view.getBoundingClientRect();
  return {
    left: Math.max(0, left / innerWidth) + air,
    right: Math.max(0, 1 - right / innerWidth) + air,
    top: Math.max(0, top / innerHeight) + air,
    bottom: Math.max(0, 1 - bottom / innerHeight) + air,
  };
}
