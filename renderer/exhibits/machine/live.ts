/** What changes every frame; never goes through React. Seconds and radians. */
export const live = {
  /** seconds of material flow at usual speed since the exhibit began */
  flow: 60,
  /** seconds the machinery has run: what turns, turns by this */
  turn: 0,
  /** seconds of warm air and steam: they go on while the line stands */
  air: 0,
  /** pace of the line, eased; 1 = usual */
  pace: 0,
  /** hour of the day while a day runs */
  hour: 0,
  /** seconds the wrong item has travelled, and has been stuck */
  itemSeconds: 0,
  stuckSeconds: 0,
  /** the visitor's look round: radians from the composed view, factor of the distance */
  look: { azimuth: 0, elevation: 0, zoom: 1 },
};

export function resetLive(): void {
  Object.assign(live, { flow: 60, turn: 0, air: 0, pace: 0, hour: 0, itemSeconds: 0, stuckSeconds: 0 });
  Object.assign(live.look, { azimuth: 0, elevation: 0, zoom: 1 });
}
