import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { binIds } from '../../../../../electron/shared/content';
import { drag, grab, lessonMs, letGo, release, send, tapBin } from '../../../../../renderer/exhibits/sorting-line/hands';
import { live } from '../../../../../renderer/exhibits/sorting-line/live';
import { wrongBin } from './roundFixtures';
import { keptOf, middleOf, openScene, pieceOf, pieces, quiet, round, runFrames, state, type Scene } from './scene';

let scene: Scene;
let now = 0;
beforeEach(() => {
  scene = openScene();
  now = 0;
  runFrames(scene, 30_000);
});

const take = (pointer: number, key: number): boolean =>
  grab(pointer, key, live.drawn.get(key)!.x + 1, live.drawn.get(key)!.y - 1, now, quiet);
/** Slowly to a place, as in ten moves. */
function carry(pointer: number, to: { x: number; y: number }): void {
  const from = live.hands.get(pointer)!;
  const [x, y] = [from.x, from.y];
  for (let n = 1; n <= 10; n++) drag(pointer, x + ((to.x - x) * n) / 10, y + ((to.y - y) * n) / 10, (now += 16));
}
const drop = (pointer: number): void => release(pointer, scene.layout, (now += 200), quiet);
function tap(pointer: number, key: number, heldMs = 80): void {
  take(pointer, key);
  release(pointer, scene.layout, (now += heldMs), quiet);
}
const [first, second] = [() => pieces()[0]!, () => pieces()[1]!];

describe('ten hands at once', () => {
  it('each keep their own piece, under their own finger, and drop it where they let go', { timeout: 30_000 }, () => {
    const targets = fc.array(fc.constantFrom(...binIds), { minLength: 10, maxLength: 10 });
    const moves = fc.array(fc.tuple(fc.nat(9), fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(targets, moves, (bins, todo) => {
        scene = openScene();
        runFrames(scene, 30_000);
        const taken = pieces().slice(0, 10);
        taken.forEach(({ key }, pointer) => expect(take(pointer, key)).toBe(true));
        for (const [pointer, x, y] of todo) drag(pointer, x, y, (now += 5));
        runFrames(scene, 16);
        taken.forEach(({ key }, pointer) => {
          const hand = live.hands.get(pointer)!;
          expect(hand.key).toBe(key);
          expect(live.drawn.get(key)).toMatchObject({ x: hand.x - hand.dx, y: hand.y - hand.dy });
        });
        taken.forEach((_, pointer) => carry(pointer, middleOf(scene.layout, bins[pointer]!)));
        taken.forEach((_, pointer) => drop(pointer));
        taken.forEach(({ key, bin }, pointer) => expect(pieceOf(key)?.mistaken).toBe(bins[pointer] === bin ? undefined : true));
        expect(live.hands.size).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('one hand', () => {
  it('has its piece to itself', () => {
    expect([take(1, first().key), take(2, first().key), take(2, second().key)]).toEqual([true, false, true]);
  });

  it('taps, however slowly, to select and again to let be', () => {
    const { key } = first();
    tap(1, key, 1500);
    expect(state().selected).toBe(key);
    tap(1, key);
    expect(state().selected).toBeNull();
  });

  it('taps a piece, then a bin', () => {
    const { key, bin } = first();
    tap(1, key);
    tapBin(bin, scene.layout, quiet);
    expect([pieceOf(key), state().selected, state().swallowed?.bin]).toEqual([undefined, null, bin]);
  });

  it('goes back to its plate with what it drops on the belt', () => {
    const { key } = first();
    const plate = { ...live.drawn.get(key)! };
    take(1, key);
    carry(1, { x: 50, y: 20 });
    drop(1);
    runFrames(scene, 400);
    expect(live.drawn.get(key)).toEqual(plate);
    expect([pieceOf(key)?.mistaken, live.flights.size, state().selected]).toEqual([false, 0, null]);
  });

  it('is lost (palm, app switch): its piece goes back, nothing is answered', () => {
    const { key, bin } = first();
    take(1, key);
    carry(1, middleOf(scene.layout, bin));
    letGo(1);
    runFrames(scene, 400);
    expect([pieceOf(key)?.mistaken, live.hands.size, live.flights.size]).toEqual([false, 0, 0]);
    drop(1);
    expect(pieceOf(key)).toBeDefined();
  });

  it('comes again although its lift was lost: the new piece is its own, the old one goes back', () => {
    const [a, b] = [first(), second()];
    take(1, a.key);
    carry(1, { x: 50, y: 30 });
    runFrames(scene, 16);
    expect(take(1, b.key)).toBe(true);
    expect([live.hands.get(1)?.key, live.flights.has(a.key)]).toEqual([b.key, true]);
  });
});

describe('a piece that is no longer to be had', () => {
  it('falls into its bin undisturbed', () => {
    const { key, bin } = first();
    send(key, bin, scene.layout, quiet);
    runFrames(scene, 48);
    expect([state().leaving.length, take(1, key)]).toEqual([1, false]);
    runFrames(scene, 400);
    expect([state().leaving.length, keptOf().includes(key)]).toEqual([0, false]);
  });

  it('is not taken out of a hand by a tap on a bin', () => {
    const { key, bin } = first();
    tap(1, key);
    take(2, key);
    carry(2, { x: 40, y: 25 });
    tapBin(bin, scene.layout, quiet);
    expect([pieceOf(key)?.key, live.hands.get(2)?.key]).toEqual([key, key]);
  });

  it('left while it was held: the hand is empty and selects nothing', () => {
    const { key, bin } = first();
    take(1, key);
    send(key, bin, scene.layout, quiet);
    drop(1);
    runFrames(scene, 600);
    expect([state().selected, live.flights.has(key), keptOf().includes(key)]).toEqual([null, false, false]);
    take(2, second().key);
    send(second().key, second().bin, scene.layout, quiet);
    letGo(2);
    expect([...live.flights.values()].map(({ toPlate }) => toPlate)).toEqual([false]);
    runFrames(scene, 600);
    expect(state().leaving).toEqual([]);
  });
});

describe('when the time is up', () => {
  it('what is in a hand goes back and counts for nothing', () => {
    scene = openScene({ ends: 'time', seconds: 20 });
    runFrames(scene, 19_000);
    const { key, bin } = first();
    const { asked } = { asked: round().entries.filter(({ fate }) => fate !== 'open').length };
    take(1, key);
    carry(1, middleOf(scene.layout, bin));
    runFrames(scene, 2000);
    expect(round().over).toBe(true);
    drop(1);
    expect(live.flights.get(key)?.toPlate).toBe(true);
    runFrames(scene, 400);
    expect([pieceOf(key)?.mistaken, round().entries.filter(({ fate }) => fate !== 'open').length, live.hands.size]).toEqual([
      false,
      asked,
      0,
    ]);
    expect(take(1, key)).toBe(false);
  });
});

describe('a lesson', () => {
  const err = (key: number): void => send(key, wrongBin(pieceOf(key)!.bin), scene.layout, quiet);

  it('lets the others go on dragging, right and wrong, and stops belt and clock meanwhile', () => {
    scene = openScene({ ends: 'time', seconds: 60 });
    runFrames(scene, 12_000);
    const [a, b, c] = [pieces()[0]!, pieces()[1]!, pieces()[2]!];
    take(5, b.key);
    err(a.key);
    runFrames(scene, 500);
    const before = { run: live.run, ms: round().elapsedMs };
    runFrames(scene, 3000);
    expect({ run: live.run, ms: round().elapsedMs }).toEqual(before);
    carry(5, middleOf(scene.layout, b.bin));
    drop(5);
    expect([pieceOf(b.key), state().lesson?.key]).toEqual([undefined, a.key]);
    err(c.key);
    expect(state().lesson).toMatchObject({ key: c.key, bin: c.bin, tried: wrongBin(c.bin), serial: 2 });
  });

  it('has its own time to be read, also when it follows on another', () => {
    const [a, b, c] = [pieces()[0]!, pieces()[1]!, pieces()[2]!];
    err(a.key);
    runFrames(scene, lessonMs - 500);
    take(1, c.key);
    expect(state().lesson?.key).toBe(a.key);
    letGo(1);
    err(b.key);
    runFrames(scene, 1000);
    take(1, c.key);
    expect(state().lesson?.key).toBe(b.key);
    letGo(1);
    runFrames(scene, lessonMs);
    take(1, c.key);
    expect(state().lesson).toBeNull();
  });

  it('closes when its piece finds the right bin', () => {
    const { key, bin } = first();
    err(key);
    send(key, bin, scene.layout, quiet);
    expect(state().lesson).toBeNull();
  });
});
