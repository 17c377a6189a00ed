import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  beltPlane,
  beltSpeed,
  freeLane,
  frontGap,
  project,
  type BeltGeometry,
  type Spot,
} from '../../../../../renderer/exhibits/sorting-line/belt';
import { layOut } from '../../../../../renderer/exhibits/sorting-line/layout';
import type { Piece } from '../../../../../renderer/exhibits/sorting-line/model';
import { anyRooms, hallRoom, uprightRoom } from './rooms';

const eps = 1e-6;
const pieceOn = (key: number, lane: number): Piece => ({ key, id: `item-${key}`, bin: 'food', lane, isReturn: false, mistaken: false });

/** A belt that fills itself, from which plates are taken now and then. */
function runBelt(belt: BeltGeometry) {
  const { length } = beltPlane(belt);
  const back = new Map<number, number>();
  let pieces: Piece[] = [];
  let nextKey = 1;
  return {
    back,
    pieces: () => pieces,
    step(deltaMs: number): void {
      const lane = freeLane(pieces, back, belt, length);
      advance(pieces, back, belt.pitch, deltaMs);
      if (lane === null) return;
      pieces = [...pieces, pieceOn(nextKey, lane)];
      back.set(nextKey++, length);
    },
    take(index: number): void {
      const gone = pieces[index % Math.max(pieces.length, 1)];
      pieces = pieces.filter((piece) => piece !== gone);
      if (gone) back.delete(gone.key);
    },
  };
}

/** Gaps between the plates of each lane, in the order they came. */
function gaps(pieces: readonly Piece[], back: ReadonlyMap<number, number>, lanes: number): number[] {
  return Array.from({ length: lanes }, (_, lane) =>
    pieces.filter((piece) => piece.lane === lane).map((piece) => back.get(piece.key)!),
  ).flatMap((row) => row.slice(1).map((place, index) => place - row[index]!));
}

const moves = fc.array(fc.oneof(fc.record({ ms: fc.double({ min: 0, max: 500, noNaN: true }) }), fc.record({ take: fc.nat(14) })), {
  maxLength: 300,
});

describe('the belt', () => {
  it('never lets plates of a lane overlap, overtake, run back or fall off', () => {
    fc.assert(
      fc.property(anyRooms, moves, (room, todo) => {
        const { belt } = layOut(room);
        const { length } = beltPlane(belt);
        const running = runBelt(belt);
        for (const each of todo) {
          const before = new Map(running.back);
          if ('ms' in each) running.step(each.ms);
          else running.take(each.take);
          for (const gap of gaps(running.pieces(), running.back, belt.lanes)) expect(gap).toBeGreaterThanOrEqual(belt.pitch - eps);
          for (const [key, place] of running.back) {
            expect(place).toBeGreaterThanOrEqual(frontGap - eps);
            expect(place).toBeLessThanOrEqual((before.get(key) ?? length) + eps);
          }
          for (let lane = 0; lane < belt.lanes; lane++)
            expect(running.pieces().filter((piece) => piece.lane === lane).length).toBeLessThanOrEqual(belt.rows);
        }
      }),
    );
  });

  it('fills up, every lane to the front, and then stands', () => {
    for (const room of [hallRoom, uprightRoom]) {
      const { belt } = layOut(room);
      const running = runBelt(belt);
      for (let ms = 0; ms < 120_000; ms += 100) running.step(100);
      const front = running.pieces().filter((piece) => running.back.get(piece.key)! <= frontGap + eps);
      expect(front.map(({ lane }) => lane).sort()).toEqual(Array.from({ length: belt.lanes }, (_, lane) => lane));
      expect(advance(running.pieces(), running.back, belt.pitch, 100)).toBe(false);
      expect(freeLane(running.pieces(), running.back, belt, beltPlane(belt).length)).toBeNull();
    }
  });

  it('runs at its speed until it stops', () => {
    const back = new Map([[1, 50]]);
    expect(advance([pieceOn(1, 0)], back, 15, 1000)).toBe(true);
    expect(back.get(1)).toBeCloseTo(50 - beltSpeed * 1000);
    advance([pieceOn(1, 0)], back, 15, 1e6);
    expect(back.get(1)).toBe(frontGap);
  });

  it('sets plates apart that a new layout has brought together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: frontGap, max: 80, noNaN: true }), { maxLength: 15 }),
        fc.integer({ min: 1, max: 5 }),
        (places, lanes) => {
          const pieces = places.map((_, index) => pieceOn(index, index % lanes));
          const back = new Map(places.map((place, index) => [index, place]));
          advance(pieces, back, 17, 0);
          for (const gap of gaps(pieces, back, lanes)) expect(gap).toBeGreaterThanOrEqual(17 - eps);
        },
      ),
    );
  });

  it('prefers the lane that has waited longest', () => {
    const { belt } = layOut(hallRoom);
    const pieces = Array.from({ length: 5 }, (_, lane) => pieceOn(lane, lane));
    const back = new Map(pieces.map(({ key }) => [key, key === 3 ? frontGap : frontGap + 3]));
    expect(freeLane(pieces, back, belt, beltPlane(belt).length)).toBe(3);
  });
});

describe('the belt in perspective', () => {
  it('is monotone along each lane and stays on the panel', () => {
    fc.assert(
      fc.property(
        anyRooms,
        fc.nat(4),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (room, anyLane, part, more) => {
          const layout = layOut(room);
          const { belt } = layout;
          const plane = beltPlane(belt);
          const at = (back: number): Spot => project(belt, plane, anyLane % belt.lanes, back, { x: 0, y: 0, scale: 1 });
          const near = at(plane.length * part);
          const far = at(plane.length * Math.min(1, part + more));
          if (part + more > part) {
            expect(far.y).toBeLessThanOrEqual(near.y);
            expect(far.scale).toBeLessThanOrEqual(near.scale);
            expect(Math.abs(far.x - belt.x)).toBeLessThanOrEqual(Math.abs(near.x - belt.x) + 1e-9);
          }
          for (const { x, y, scale } of [near, far]) {
            const half = (layout.plate * scale) / 2;
            expect(x - half).toBeGreaterThanOrEqual(-eps);
            expect(x + half).toBeLessThanOrEqual(layout.width + eps);
            expect(y).toBeGreaterThanOrEqual(belt.y - belt.height - eps);
            expect(y).toBeLessThanOrEqual(belt.y + eps);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends exactly where it is drawn to end', () => {
    const { belt } = layOut(hallRoom);
    const plane = beltPlane(belt);
    const far = project(belt, plane, 0, plane.length, { x: 0, y: 0, scale: 1 });
    expect(belt.y - far.y).toBeCloseTo(belt.height);
    expect(far.scale).toBeCloseTo(0.58);
  });
});
