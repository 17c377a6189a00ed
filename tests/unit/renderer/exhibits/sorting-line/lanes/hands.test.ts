import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinId } from '../../../../../../electron/shared/content';
import { binIds } from '../../../../../../electron/shared/content';
import { createLaneHands, type LaneDeeds } from '../../../../../../renderer/exhibits/sorting-line/lanes/hands';
import {
  laneAt,
  laneBinAt,
  placeLanes,
  toLane,
  type Arrangement,
  type PlacedLane,
} from '../../../../../../renderer/exhibits/sorting-line/lanes/layout';

/** Four lanes with ten pieces each, all over their belts; what is done is written down. */
function hall(arrangement: Arrangement, upright = false) {
  const lanes = placeLanes({ width: upright ? 952 : 1680, height: upright ? 1500 : 880, rem: 16, touchTop: 0 }, [0, 1, 2, 3], arrangement);
  const pieces = lanes.map(({ layout }) =>
    Array.from({ length: 10 }, (_, key) => ({
      key,
      x: layout.belt.x + ((key + 0.5) / 10) * layout.belt.width,
      y: layout.plateY,
    })),
  );
  const log: { lane: number; did: keyof LaneDeeds; key?: number; bin?: BinId | null }[] = [];
  const deeds: LaneDeeds = {
    touched: (lane, bin) => log.push({ lane, did: 'touched', bin }),
    picked: (lane, key) => log.push({ lane, did: 'picked', key }),
    sorted: (lane, key, bin) => log.push({ lane, did: 'sorted', key, bin }),
    tapped: (lane, key) => log.push({ lane, did: 'tapped', key }),
    tappedBin: (lane, bin) => log.push({ lane, did: 'tappedBin', bin }),
    returned: (lane, key) => log.push({ lane, did: 'returned', key }),
  };
  const reach = 0.45;
  const hands = createLaneHands(
    {
      zoneAt: (x, y) => laneAt(lanes, x, y),
      toLocal: (lane, x, y, out) => toLane(lanes[lane]!, x, y, out),
      pieceAt: (lane, x, y) => pieces[lane]!.find((piece) => Math.hypot(piece.x - x, piece.y - y) < reach)?.key ?? null,
      binAt: (lane, x, y, vx, vy) => laneBinAt(lanes[lane]!.layout, x, y, vx, vy),
      middleOf: (lane, key) => pieces[lane]!.find((piece) => piece.key === key) ?? null,
    },
    deeds,
  );
  return { lanes, pieces, hands, log };
}

/** A place of the lane on the panel: the way back of toLane. */
function onPanel({ station, layout }: PlacedLane, place: { x: number; y: number }): { x: number; y: number } {
  const [x, y] = [place.x * layout.unit, place.y * layout.unit];
  return station.turned ? { x: station.x + station.width - x, y: station.y + station.height - y } : { x: station.x + x, y: station.y + y };
}
const middleOfBin = ({ layout }: PlacedLane, bin: BinId) => ({
  x: layout.bins[bin].x + layout.bins[bin].width / 2,
  y: layout.bins[bin].y + layout.bins[bin].height / 2,
});

type Fate = 'own' | 'foreign' | 'cancel' | 'nowhere';
const fates: fc.Arbitrary<Fate> = fc.constantFrom('own', 'foreign', 'cancel', 'nowhere');
const bins = fc.constantFrom(...binIds);
const forms = fc.constantFrom<[Arrangement, boolean]>(['side', false], ['side', true], ['table', false], ['table', true]);

describe('forty fingers over four lanes', () => {
  it('interleaved, crossing lanes, cancelled: no drag is lost, none is answered in another lane', { timeout: 30_000 }, () => {
    const plan = fc.array(
      fc.record({
        fate: fates,
        bin: bins,
        wander: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
          maxLength: 6,
        }),
      }),
      { minLength: 40, maxLength: 40 },
    );
    fc.assert(
      fc.property(forms, plan, fc.shuffledSubarray([...Array(40).keys()], { minLength: 40 }), ([arrangement, upright], fingers, order) => {
        const { lanes, pieces, hands, log } = hall(arrangement, upright);
        const laneOf = (pointer: number): number => pointer % 4;
        const keyOf = (pointer: number): number => Math.floor(pointer / 4);
        let now = 0;
        for (const pointer of order) {
          const { x, y } = onPanel(lanes[laneOf(pointer)]!, pieces[laneOf(pointer)]![keyOf(pointer)]!);
          hands.down(pointer, x, y, (now += 1));
        }
        expect(hands.held.size).toBe(40);
        for (const pointer of order) expect(hands.held.get(pointer)).toMatchObject({ lane: laneOf(pointer), key: keyOf(pointer) });
        // moves of all fingers, one after the other, across the whole panel
        for (let n = 0; n < 6; n++)
          for (const pointer of order) {
            const [across, down] = fingers[pointer]!.wander[n] ?? [0.5, 0.5];
            hands.move(pointer, across * 1680, down * 880, (now += 1));
          }
        for (const pointer of order) {
          const { fate, bin } = fingers[pointer]!;
          const mine = lanes[laneOf(pointer)]!;
          const other = lanes[(laneOf(pointer) + 1) % 4]!;
          if (fate === 'cancel') {
            hands.cancel(pointer);
            continue;
          }
          const to =
            fate === 'own'
              ? onPanel(mine, middleOfBin(mine, bin))
              : fate === 'foreign'
                ? onPanel(other, middleOfBin(other, bin))
                : { x: -500, y: -500 };
          hands.move(pointer, to.x, to.y, (now += 1));
          // held still: no flick
          hands.up(pointer, to.x, to.y, (now += 200));
        }
        expect(hands.held.size).toBe(0);
        const ends = log.filter(({ did }) => did === 'sorted' || did === 'returned' || did === 'tapped');
        expect(ends).toHaveLength(40);
        for (let pointer = 0; pointer < 40; pointer++) {
          const { fate, bin } = fingers[pointer]!;
          const [lane, key] = [laneOf(pointer), keyOf(pointer)];
          const mine = ends.filter((each) => each.lane === lane && each.key === key);
          expect(mine).toEqual([fate === 'own' ? { lane, did: 'sorted', key, bin } : { lane, did: 'returned', key }]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('one finger', () => {
  const { lanes, pieces } = hall('side');
  const at = (lane: number, key: number) => onPanel(lanes[lane]!, pieces[lane]![key]!);

  it('takes nothing from between the lanes, and nothing another finger holds', () => {
    const { hands, log } = hall('side');
    hands.down(1, lanes[0]!.station.x + lanes[0]!.station.width + 4, 400, 0);
    expect([hands.held.size, log]).toEqual([0, []]);
    const { x, y } = at(2, 3);
    hands.down(1, x, y, 0);
    hands.down(2, x, y, 1);
    expect(log.filter(({ did }) => did === 'picked')).toHaveLength(1);
    hands.move(2, x + 300, y + 300, 20);
    hands.up(2, x + 300, y + 300, 400);
    expect(log.filter(({ did }) => did === 'returned' || did === 'sorted')).toEqual([]);
    expect(hands.held.get(1)?.key).toBe(3);
  });

  it('taps a piece, however slowly, and taps a bin, but not one it slid onto', () => {
    const { hands, log } = hall('side');
    const { x, y } = at(1, 4);
    hands.down(7, x, y, 0);
    hands.up(7, x + 2, y, 2000);
    const bin = onPanel(lanes[1]!, middleOfBin(lanes[1]!, 'food'));
    const next = onPanel(lanes[1]!, middleOfBin(lanes[1]!, 'residual'));
    hands.down(7, bin.x, bin.y, 3000);
    hands.up(7, bin.x, bin.y, 3050);
    hands.down(7, bin.x, bin.y, 4000);
    hands.move(7, next.x, next.y, 4020);
    hands.up(7, next.x, next.y, 4400);
    expect(log.filter(({ did }) => did !== 'touched')).toEqual([
      { lane: 1, did: 'picked', key: 4 },
      { lane: 1, did: 'tapped', key: 4 },
      { lane: 1, did: 'tappedBin', bin: 'food' },
    ]);
  });

  it('comes again although its lift was lost: what it held goes back first', () => {
    const { hands, log } = hall('table');
    const placed = hall('table');
    const place = (lane: number, key: number) => onPanel(placed.lanes[lane]!, placed.pieces[lane]![key]!);
    hands.down(1, place(3, 2).x, place(3, 2).y, 0);
    hands.down(1, place(0, 5).x, place(0, 5).y, 10);
    expect(log.filter(({ did }) => did !== 'touched')).toEqual([
      { lane: 3, did: 'picked', key: 2 },
      { lane: 3, did: 'returned', key: 2 },
      { lane: 0, did: 'picked', key: 5 },
    ]);
    hands.cancelAll();
    expect(hands.held.size).toBe(0);
  });
});
