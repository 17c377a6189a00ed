/** Sizes on the map, in map units. */
export const sightScale = 1;
/** from the left of a place's picture to the middle of its cell; the gauge stands right of it */
export const sightShift = 124;
