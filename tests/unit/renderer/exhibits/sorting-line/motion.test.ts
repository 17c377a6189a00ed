import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIds } from '../../../../../electron/shared/content';
import { drag, grab, letGo, release, send } from '../../../../../renderer/exhibits/sorting-line/hands';
import { layOut } from '../../../../../renderer/exhibits/sorting-line/layout';
import { live, resetLive } from '../../../../../renderer/exhibits/sorting-line/live';
import { slat } from '../../../../../renderer/exhibits/sorting-line/motion';
import { closeLesson } from '../../../../../renderer/exhibits/sorting-line/store';
import { anyRooms, hallRoom, uprightRoom } from './rooms';
import { wrongBin } from './roundFixtures';
import { keptOf, openScene, pieces, quiet, round, runFrames, state, type Scene } from './scene';

const itemNode = (key: number): { style: Partial<CSSStyleDeclaration> } => live.nodes.get(key)!.lastElementChild as HTMLElement;

/** Sorts whatever is in the front row; every so often wrong, and reads the lesson. */
function playOn(scene: Scene, ms: number, errEvery: number): void {
  let turn = 0;
  for (let past = 0; past < ms && !round().over; past += 400) {
    runFrames(scene, 400);
    const piece = pieces()[0];
    if (!piece || round().over) continue;
    const errs = ++turn % errEvery === 0 && !piece.mistaken;
    send(piece.key, errs ? wrongBin(piece.bin) : piece.bin, scene.layout, quiet);
    closeLesson();
  }
}

/** Pairs of plates of one lane that stand closer than they may. */
function tooClose(scene: Scene): number {
  const at = pieces().map(({ key, lane }) => ({ lane, back: live.back.get(key)! }));
  return at.flatMap((a, index) =>
    at.slice(index + 1).filter((b) => b.lane === a.lane && Math.abs(a.back - b.back) < scene.layout.belt.pitch - 1e-6),
  ).length;
}

describe('a game frame by frame', () => {
  it('comes to its end and leaves nothing behind', () => {
    const scene = openScene();
    playOn(scene, 300_000, 4);
    runFrames(scene, 1000);
    expect([round().over, round().entries.length, state().leaving.length]).toEqual([true, 20, 0]);
    expect([keptOf(), live.hands.size]).toEqual([[], 0]);
  });

  it('ends by the clock, in any frame rate', () => {
    for (const frameMs of [4, 16, 50, 333]) {
      const scene = openScene({ ends: 'time', seconds: 20 });
      runFrames(scene, 19_500, frameMs);
      expect(round().over).toBe(false);
      runFrames(scene, 1200, frameMs);
      expect(round().over).toBe(true);
    }
  });

  it('brings pieces in out of the tunnel, each in its place at once', () => {
    const scene = openScene();
    runFrames(scene, 16);
    const { key } = pieces()[0]!;
    expect([live.back.get(key), live.nodes.get(key)?.style.opacity]).toEqual([live.plane.length, undefined]);
    runFrames(scene, 16);
    expect(Number(live.nodes.get(key)?.style.opacity)).toBeLessThan(0.1);
    expect(itemNode(key).style.transform).toMatch(/^translate3d\([\d.]+px, [\d.]+px, 0\) scale\(0\.\d+\)$/);
    runFrames(scene, 10_000);
    expect(live.nodes.get(key)?.style.opacity).toBe('1');
  });

  it('keeps the surface of the belt within one slat', () => {
    const scene = openScene();
    for (let n = 0; n < 50; n++) {
      runFrames(scene, 333, 111);
      expect(live.run).toBeGreaterThanOrEqual(0);
      expect(live.run).toBeLessThan(slat);
    }
  });

  it('holds no more than the pieces there are, whatever ten fingers do', () => {
    const act = fc.record({
      do: fc.constantFrom('grab', 'drag', 'drop', 'lose', 'send', 'turn', 'read'),
      pointer: fc.nat(9),
      piece: fc.nat(14),
      x: fc.double({ min: -5, max: 110, noNaN: true }),
      y: fc.double({ min: -5, max: 125, noNaN: true }),
    });
    const layouts = [layOut(hallRoom), layOut(uprightRoom)] as const;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 150 }), (acts) => {
        const scene = openScene({ items: 40 });
        let now = 0;
        for (const { do: what, pointer, piece, x, y } of acts) {
          const chosen = pieces()[piece];
          if (what === 'grab' && chosen && live.drawn.has(chosen.key)) grab(pointer, chosen.key, x, y, now, quiet);
          if (what === 'drag') drag(pointer, x, y, now);
          if (what === 'drop') release(pointer, scene.layout, now, quiet);
          if (what === 'lose') letGo(pointer);
          if (what === 'send' && chosen) send(chosen.key, binIds[pointer % 4]!, scene.layout, quiet);
          if (what === 'turn') scene.layout = layouts[pointer % 2]!;
          if (what === 'read') closeLesson();
          now += 120;
          runFrames(scene, 120, 40);
          const held = [...live.hands.values()].map(({ key }) => key);
          expect(new Set(held).size).toBe(held.length);
          expect(tooClose(scene)).toBe(0);
          expect(pieces().every(({ lane }) => lane < scene.layout.belt.lanes)).toBe(true);
        }
        for (let pointer = 0; pointer < 10; pointer++) letGo(pointer);
        closeLesson();
        runFrames(scene, 1000, 40);
        expect(keptOf()).toEqual(pieces().map(({ key }) => key));
        expect([live.flights.size, live.hands.size, state().leaving.length]).toEqual([0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a new layout in mid-round', () => {
  it('deals the lanes out anew and sets the plates apart, also while a lesson stops the belt', () => {
    const scene = openScene();
    runFrames(scene, 40_000);
    send(pieces()[0]!.key, wrongBin(pieces()[0]!.bin), scene.layout, quiet);
    runFrames(scene, 1000);
    scene.layout = layOut(uprightRoom);
    runFrames(scene, 16);
    expect(Math.max(...pieces().map(({ lane }) => lane))).toBe(2);
    expect(tooClose(scene)).toBe(0);
    scene.layout = layOut(hallRoom);
    runFrames(scene, 16);
    expect(tooClose(scene)).toBe(0);
  });

  it('lets what was falling into a bin have arrived', () => {
    const scene = openScene();
    runFrames(scene, 30_000);
    const { key, bin } = pieces()[0]!;
    send(key, bin, scene.layout, quiet);
    runFrames(scene, 32);
    expect(state().leaving).toHaveLength(1);
    scene.layout = layOut(uprightRoom);
    runFrames(scene, 16);
    expect([state().leaving, live.flights.size]).toEqual([[], 0]);
  });

  it('draws every piece on the panel, whatever the room', () => {
    fc.assert(
      fc.property(anyRooms, anyRooms, (from, to) => {
        const scene = openScene({ room: from });
        runFrames(scene, 8000, 100);
        scene.layout = layOut(to);
        runFrames(scene, 200, 100);
        for (const { key } of pieces()) {
          if (live.nodes.get(key)?.style.opacity !== '1') continue;
          const { x, y } = live.drawn.get(key)!;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(scene.layout.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(scene.layout.height);
        }
      }),
    );
  });
});

describe('a reset', () => {
  it('leaves nothing of the last visitor', () => {
    const scene = openScene({ items: 40 });
    playOn(scene, 8000, 3);
    runFrames(scene, 10_000);
    grab(1, pieces()[0]!.key, 1, 1, 0, quiet);
    resetLive();
    expect([keptOf(), live.hands.size, live.layout, live.lessonMs]).toEqual([[], 0, null, 0]);
  });
});
