import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gestures } from '../../../../electron/shared/content';
import { beginTrack, follow, progressOf } from '../../../../renderer/exhibits/take-apart/model/gesture';

const along = (gesture: (typeof gestures)[number], points: readonly (readonly [number, number])[]): number =>
  progressOf(points.reduce((track, [x, y]) => follow(track, x, y), beginTrack(gesture, 0, 0)));

describe('a gesture', () => {
  it('has done nothing where the finger has not moved', () => {
    for (const gesture of gestures) expect(progressOf(beginTrack(gesture, 3, 4))).toBe(0);
  });

  it('of pulling is done by going far enough, in whatever direction, and not by trembling', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.28, noNaN: true }), (angle) => {
        expect(along('peel', [[10 * Math.cos(angle), 10 * Math.sin(angle)]])).toBe(1);
      }),
    );
    expect(
      along(
        'pull',
        Array.from({ length: 200 }, (_, k) => [k % 2, 0] as const),
      ),
    ).toBeLessThan(0.2);
  });

  it('of unscrewing is done by a turn, either way round, or by rubbing', () => {
    for (const way of [1, -1]) {
      const turn = Array.from({ length: 30 }, (_, k) => [3 * Math.cos((way * k) / 4), 3 * Math.sin((way * k) / 4)] as const);
      expect(along('unscrew', turn)).toBe(1);
      expect(along('unscrew', turn.slice(0, 8))).toBeLessThan(0.7);
    }
    expect(
      along(
        'unscrew',
        Array.from({ length: 20 }, (_, k) => [k % 2 ? 3 : -3, 0] as const),
      ),
    ).toBe(1);
  });

  it('of rinsing and cutting is done by going to and fro', () => {
    const rub = Array.from({ length: 20 }, (_, k) => [k % 2 ? 2 : -2, 0] as const);
    expect(along('rinse', rub)).toBe(1);
    expect(along('cut', rub)).toBe(1);
    expect(along('rinse', rub.slice(0, 3))).toBeLessThan(0.5);
  });

  it('never goes back while the finger goes on outwards', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...gestures),
        fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 20 }),
        (gesture, steps) => {
          let track = beginTrack(gesture, 0, 0);
          let before = 0;
          for (const step of steps) {
            track = follow(track, track.x + step, track.y);
            expect(progressOf(track)).toBeGreaterThanOrEqual(before);
            before = progressOf(track);
          }
        },
      ),
    );
  });
});
