/** What changes every frame; never goes through React. */
export const live = {
  /** moment of the day, in slots */
  moment: 0,
  /** without a clock the day runs on to here and stands */
  until: 0,
  /** ms the note on screen has been open */
  noteMs: 0,
  /** next moment at which something is seen to change */
  next: Infinity,
  /** ms since the day was over */
  overMs: 0,
  /** where the finger is that draws a route, map units; null: none does */
  finger: null as { x: number; y: number } | null,
};

export const resetLive = (): void => void Object.assign(live, { moment: 0, until: 0, noteMs: 0, next: Infinity, overMs: 0, finger: null });
