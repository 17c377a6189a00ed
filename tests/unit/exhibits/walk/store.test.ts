import { beforeEach, describe, expect, it } from 'vitest';
import { live } from '../../../../renderer/exhibits/walk/live';
import { hotspotIds } from '../../../../renderer/exhibits/walk/model/hotspots';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';
import {
  enter,
  goTo,
  reachGoal,
  resetWalk,
  restoreWalk,
  saveWalk,
  spotsOf,
  takeOver,
  useWalk,
  visit,
} from '../../../../renderer/exhibits/walk/store';

beforeEach(resetWalk);

describe('what is chosen on the walk', () => {
  it('has a hotspot for every name, in the order of the list', () => {
    for (const id of placeIds) expect(spotsOf(id).map((spot) => spot.id)).toEqual(hotspotIds[id]);
  });

  it('opens a card only on arrival, and at once where motion is reduced', () => {
    visit('bins', false);
    expect(useWalk.getState()).toMatchObject({ spot: null, heading: 'bins' });
    expect(live.goal.isOn).toBe(true);
    reachGoal();
    expect(useWalk.getState()).toMatchObject({ spot: 'bins', heading: null });
    visit('window', true);
    expect(useWalk.getState()).toMatchObject({ spot: 'window', heading: null });
    expect(live.goal.isOn).toBe(false);
  });

  it('lets the stick end what was under way', () => {
    visit('bins', false);
    takeOver();
    expect(useWalk.getState()).toMatchObject({ spot: null, heading: null, hasMoved: true });
    expect(live.goal.isOn).toBe(false);
  });

  it('goes to a spot of the ground and stays off what stands', () => {
    expect(goTo(0, -0.4, true)).toBe(true);
    expect(Math.hypot(live.walker.x, live.walker.z + 0.4)).toBeGreaterThan(1.4);
  });

  it('begins every place at its start', () => {
    for (const id of placeIds) {
      enter(id);
      expect(useWalk.getState()).toMatchObject({ place: id, spot: null });
    }
  });
});

describe('after a crash', () => {
  it('puts the visitor back where they were', () => {
    enter('jabil');
    visit('trays', true);
    const saved: unknown = JSON.parse(JSON.stringify(saveWalk()));
    resetWalk();
    restoreWalk(saved);
    expect(useWalk.getState()).toMatchObject({ place: 'jabil', spot: 'trays' });
    expect(saveWalk()).toEqual(saved);
  });

  it.each([
    null,
    {},
    'x',
    { place: 'moon', spot: null, x: 0, z: 0, yaw: 0 },
    { place: 'centre', spot: null, x: NaN, z: 0, yaw: 0 },
    { place: 'centre', spot: 7, x: 0, z: 0, yaw: 0 },
  ])('starts anew from %j', (garbage) => {
    restoreWalk(garbage);
    expect(useWalk.getState()).toMatchObject({ place: 'centre', spot: null, hasMoved: false });
  });

  it('stands at the start rather than in a wall, and opens no card of another place', () => {
    restoreWalk({ place: 'centre', spot: 'trays', x: 0, z: -0.4, yaw: 400 });
    expect(useWalk.getState()).toMatchObject({ place: 'centre', spot: null });
    expect(live.walker.z).toBeGreaterThan(4);
  });
});
