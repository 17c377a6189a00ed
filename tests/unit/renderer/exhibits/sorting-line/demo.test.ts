import { describe, expect, it } from 'vitest';
import { demoHand } from '../../../../../renderer/exhibits/sorting-line/demo';
import { layOut } from '../../../../../renderer/exhibits/sorting-line/layout';
import { live } from '../../../../../renderer/exhibits/sorting-line/live';
import { scoreOf } from '../../../../../renderer/exhibits/sorting-line/model';
import { uprightRoom } from './rooms';
import { keptOf, openScene, round, runFrames, state, type Scene } from './scene';

/** How long until the round is over, ms. */
function untilOver(scene: Scene, mostMs = 600_000): number {
  let ms = 0;
  for (; ms < mostMs && !round().over; ms += 500) runFrames(scene, 500, 50);
  return ms;
}

describe('the game that plays itself', () => {
  it.each([1, 2, 3, 20, 21, 22])('plays its round to the end, with mistakes that are read and learned (seed %i)', (seed) => {
    const scene = openScene({ demo: true, seed });
    expect(untilOver(scene)).toBeLessThan(240_000);
    const { right, learned, asked } = scoreOf(round());
    expect(asked).toBe(20);
    expect(learned.length).toBeGreaterThan(2);
    expect(right.length + learned.length).toBe(20);
    runFrames(scene, 1000);
    expect([keptOf(), live.hands.size]).toEqual([[], 0]);
  });

  it('leaves a lesson up long enough to be read from four metres', () => {
    const scene = openScene({ demo: true });
    for (let n = 0; n < 4000 && !state().lesson; n++) runFrames(scene, 16);
    expect([state().lesson?.serial, demoHand.shown]).toEqual([1, false]);
    runFrames(scene, 4500);
    expect([state().lesson?.serial, demoHand.shown]).toEqual([1, false]);
    runFrames(scene, 200);
    expect(state().lesson).toBeNull();
  });

  it('goes on when the window changes in mid-carry and its hand is emptied', () => {
    const scene = openScene({ demo: true });
    for (let n = 0; n < 2000 && demoHand.carryMs < 200; n++) runFrames(scene, 16);
    scene.layout = layOut({ ...uprightRoom, small: true });
    live.hands.clear();
    expect(untilOver(scene)).toBeLessThan(300_000);
  });
});
