// From the model's units to the drawing's: the same, with y upside down.

/** Attributes of a rectangle given by left, bottom, right, top. */
export const rect = (
  left: number,
  bottom: number,
  right: number,
  top: number,
): { x: number; y: number; width: number; height: number } => ({
  x: left,
  y: -top,
  width: right - left,
  height: top - bottom,
});

/** A path through points of the model. */
export const poly = (points: readonly (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${x} ${-y}`).join('L')}`;

/** A toothed wheel about the origin. */
export const toothed = (core: number, tooth: number, teeth: number): string => {
  const at = (r: number, a: number): string => `${(Math.cos(a) * r).toFixed(3)} ${(Math.sin(a) * r).toFixed(3)}`;
  const list = Array.from({ length: teeth }, (_, k) => {
    const a = (k / teeth) * Math.PI * 2;
    return `${at(core, a)}L${at(tooth, a + 0.25)}L${at(tooth, a + 0.4)}L${at(core, a + 0.5)}`;
  });
  return `M${list.join('L')}Z`;
};
