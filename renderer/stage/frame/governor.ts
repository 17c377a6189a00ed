// Fewer pixels where frames are slow, more where they are quick: a factor on the pixel ratio. Pure.

export interface Governor {
  /** Takes the time of a finished frame (ms) and returns the factor to draw the next one with. */
  frame(ms: number): number;
}

/** Below this the picture would be mush. */
export const smallestScale = 0.67;
const slowMs = 130;
const quickMs = 45;
const step = 0.11;
/** Frames looked at before a change; the first few compile shaders. */
const span = 4;

export const createGovernor = (): Governor => {
  let scale = 1;
  let recent: number[] = [];
  let skipped = 0;
  return {
    frame(ms) {
      if (skipped++ < 2) return scale;
      recent.push(ms);
      if (recent.length < span) return scale;
      const median = recent.toSorted((a, b) => a - b)[span >> 1]!;
      recent = [];
      if (median > slowMs) scale = Math.max(smallestScale, scale - step);
      else if (median < quickMs) scale = Math.min(1, scale + step);
      return scale;
    },
  };
};
