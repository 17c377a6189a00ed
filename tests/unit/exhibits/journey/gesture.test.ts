import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { live } from '../../../../renderer/exhibits/journey/live';
import { gainOf, gripAt, isOut, isTap, lookRound, type Point } from '../../../../renderer/exhibits/journey/model/gesture';
import { pickIds, stops, type Deed } from '../../../../renderer/exhibits/journey/model/stops';

const rem = 16;
const still: Point = { x: 0, y: 0 };
/** What a finger's whole way along `points` comes to. */
const gainAlong = (deed: Deed, points: readonly Point[], { way = still, axis = still } = {}): number =>
  points.slice(1).reduce((sum, to, i) => sum + gainOf(deed, points[i]!, to, { way, axis, rem }), 0);
const circle = (turns: number, sense: 1 | -1): Point[] =>
  Array.from({ length: turns * 24 + 1 }, (_, i) => ({
    x: 500 + 100 * Math.cos((sense * i * Math.PI) / 12),
    y: 400 + 100 * Math.sin((sense * i * Math.PI) / 12),
  }));

describe('gainOf', () => {
  it('takes rubbing to and fro by its way, whichever way it goes', () => {
    const { deed } = stops.plate;
    const strokes = [0, 176, 0, 176, 0].map((x) => ({ x, y: 0 }));
    expect(gainAlong(deed, strokes)).toBeCloseTo(1);
    expect(gainAlong(deed, [...strokes].reverse())).toBeCloseTo(1);
  });

  it('takes a pull upward, and gives it back downward', () => {
    const { deed } = stops.collect;
    expect(gainAlong(deed, [still, { x: 30, y: -13 * rem }])).toBeCloseTo(1);
    expect(gainAlong(deed, [still, { x: 0, y: -100 }, { x: 0, y: 0 }])).toBeCloseTo(0);
    expect(gainAlong(deed, [still, { x: 300, y: 0 }])).toBeCloseTo(0);
  });

  it('takes carrying by how near it has come', () => {
    const { deed } = stops.arrive;
    const way = { x: 300, y: -200 };
    expect(gainAlong(deed, [still, { x: 150, y: -100 }, way], { way })).toBeCloseTo(1);
    expect(gainAlong(deed, [still, { x: -300, y: 200 }], { way })).toBeCloseTo(-1);
    // the hopper behind the bin: any touch tips it
    expect(gainAlong(deed, [still, { x: 1, y: 0 }], { way: { x: 3, y: 0 } })).toBe(1);
  });

  it('takes two turns of the crank, either way round, and nothing at its very axis', () => {
    const { deed } = stops.press;
    const axis = { x: 500, y: 400 };
    expect(gainAlong(deed, circle(2, 1), { axis })).toBeCloseTo(1);
    expect(gainAlong(deed, circle(2, -1), { axis })).toBeCloseTo(1);
    expect(gainAlong(deed, [axis, { x: 510, y: 400 }], { axis })).toBe(0);
  });

  it('is a number for any way a finger can go', () => {
    const place = fc.record({ x: fc.integer({ min: -50, max: 3900 }), y: fc.integer({ min: -50, max: 2200 }) });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(stops)), place, place, place, place, ({ deed }, from, to, way, axis) => {
        expect(Number.isFinite(gainOf(deed, from, to, { way, axis, rem }))).toBe(true);
      }),
    );
  });
});

describe('gripAt', () => {
  const places = { ...live.hotspots, bag: { x: 100, y: 100, visible: true }, bone: { x: 160, y: 100, visible: true } };
  it('takes the nearest of those within reach', () => {
    expect(gripAt({ x: 140, y: 100 }, 'pick', pickIds, places, rem)).toBe('bone');
    expect(gripAt({ x: 110, y: 100 }, 'pick', pickIds, places, rem)).toBe('bag');
  });
  it('takes nothing out of reach, nor what is not seen', () => {
    expect(gripAt({ x: 600, y: 600 }, 'pick', pickIds, places, rem)).toBeNull();
    expect(gripAt({ x: 0, y: 0 }, 'rub', ['plate'], places, rem)).toBeNull();
  });
});

describe('a finger', () => {
  it('has tapped where it hardly moved, and carried out what it took far enough', () => {
    expect(isTap(still, { x: 8, y: 8 }, rem)).toBe(true);
    expect(isTap(still, { x: 40, y: 0 }, rem)).toBe(false);
    expect(isOut(120, 0, rem)).toBe(true);
    expect(isOut(60, 60, rem)).toBe(false);
  });

  it('looks round within the limits of the stop', () => {
    for (const { look: limits } of Object.values(stops)) {
      const look = { yaw: 0, pitch: 0 };
      for (let i = 0; i < 20; i++) lookRound(look, 0.4, -0.4, limits);
      expect(look).toEqual({ yaw: -limits.yaw, pitch: -limits.pitch });
    }
  });
});
