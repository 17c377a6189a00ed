import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belt, fineBelt, hall, heap, rollers, screen, stageIds } from '../../../../renderer/exhibits/machine/model/layout';
import { createPlace, nodes, pathSeconds, placeAt } from '../../../../renderer/exhibits/machine/model/path';

const own = fc.double({ min: 0, max: 1, noNaN: true });
const sample = (at: number, u = 0.5, v = 0.5, w = 0.5) => placeAt(at, u, v, w, createPlace());

describe('the way of the material', () => {
  it('names its moments in order', () => {
    for (let i = 1; i < nodes.length; i++) expect(nodes[i]!.at).toBeGreaterThan(nodes[i - 1]!.at);
  });

  it('has all stages of the line, each once', () => expect(new Set(stageIds).size).toBe(8));

  it('leads from over the roof to the heap', () => {
    expect(sample(0).y).toBeGreaterThan(hall.ceiling);
    expect(Math.hypot(sample(pathSeconds).x - heap.x, sample(pathSeconds).z - heap.z)).toBeLessThan(heap.radius);
  });

  it('passes between the rollers', () => {
    const { x, y } = sample(13.2);
    expect(x).toBeGreaterThan(rollers.left);
    expect(x).toBeLessThan(rollers.right);
    expect(Math.abs(y - rollers.y)).toBeLessThan(rollers.tooth);
  });

  it('lies on the belt, not in it', () => {
    for (let at = 3; at < 10; at += 0.5) {
      const { x, y } = sample(at);
      const t = (x - belt.from[0]) / (belt.to[0] - belt.from[0]);
      expect(y).toBeGreaterThan(belt.from[1] + t * (belt.to[1] - belt.from[1]));
    }
  });

  it('keeps every piece inside slab and sky, with a size and one of the four looks', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: pathSeconds + 5, noNaN: true }), own, own, own, (at, u, v, w) => {
        const { x, y, z, size, look } = sample(at, u, v, w);
        expect(x).toBeGreaterThan(-9.6);
        expect(x).toBeLessThan(hall.right);
        expect(y).toBeGreaterThan(hall.floor);
        expect(y).toBeLessThan(7.6);
        expect(Math.abs(z)).toBeLessThan(2);
        expect(size).toBeGreaterThan(0);
        expect(look).toBeGreaterThanOrEqual(0);
        expect(look).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never jumps: in a tenth of a second a piece moves little more than a unit, even where it falls', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: pathSeconds - 0.1, noNaN: true }), own, own, own, (at, u, v, w) => {
        const [a, b] = [sample(at, u, v, w), sample(at + 0.1, u, v, w)];
        expect(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)).toBeLessThan(1.2);
      }),
    );
  });

  it('drops the fine part through the screen on to the belt below', () => {
    const { x, y } = sample(50.5, 0.5, 0.5, 0.2);
    expect(x).toBeLessThan(fineBelt.to[0]);
    expect(y).toBeLessThan(screen.to[1]);
  });
});
