/** Sizes on the map, in map units. */
export const sightScale = 0.9;
/** from the left of a place's picture to the middle of its cell; the gauge stands right of it */
export const sightShift = 112;
/** the middle of a gauge, from the middle of the cell */
export const gaugeX = 66;
/** how far above the street a place and its gauge stand */
export const standsAbove = 60;
/** touch target of a place */
export const target = { left: -122, top: -160, width: 226, height: 138 };
