import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { optionFields } from '../../../../../renderer/exhibit-kit/options';
import { edgeSpeed, indexAt, moved } from '../../../../../renderer/admin/kit/rows/moving';
import { optionOf, programmeOf, rowsOf, withOption, withoutOptions } from '../../../../../renderer/admin/sections/exhibits/order';

const parameters = v.object({
  level: v.optional(v.nullable(v.picklist([1, 2])), null),
  seconds: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(300)), 60),
  stops: v.optional(v.pipe(v.array(v.picklist(['a', 'b'])), v.minLength(1)), ['a', 'b']),
  auto: v.optional(v.boolean(), true),
  free: v.optional(v.string(), ''),
});
const fields = optionFields({ parameters, options: ['level', 'seconds', 'stops', 'auto', 'free', 'none'] });

describe('options', () => {
  test('are read from the schema; what no control can set is left out', () => {
    expect(fields).toEqual([
      { kind: 'choice', key: 'level', preset: null, values: [null, 1, 2] },
      { kind: 'number', key: 'seconds', preset: 60, least: 20, most: 300, step: 10 },
      { kind: 'choices', key: 'stops', preset: ['a', 'b'], values: ['a', 'b'] },
      { kind: 'switch', key: 'auto', preset: true },
    ]);
  });

  test('set, and left out again once as usual; others stay', () => {
    const [level, seconds] = fields as [(typeof fields)[0], (typeof fields)[0]];
    const one = withOption({ other: { x: 1 } }, 'quiz', level, 2);
    const two = withOption(one, 'quiz', seconds, 90);
    expect(two).toEqual({ other: { x: 1 }, quiz: { level: 2, seconds: 90 } });
    expect(optionOf(two, 'quiz', seconds)).toBe(90);
    expect(optionOf({}, 'quiz', seconds)).toBe(60);
    expect(withOption(two, 'quiz', seconds, 60)).toEqual(one);
    expect(withoutOptions(two, 'quiz')).toEqual({ other: { x: 1 } });
    expect(withOption(one, 'quiz', level, null)).toEqual({ other: { x: 1 } });
  });
});

describe('order', () => {
  test('a move keeps every row once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 }), fc.nat(12), fc.nat(12), (ids, from, to) => {
        const rows = rowsOf([], ids);
        const after = moved(rows, from % ids.length, to % ids.length);
        expect(after.map(({ id }) => id).sort()).toEqual([...ids].sort());
        expect(after[to % ids.length]?.id).toBe(ids[from % ids.length]);
      }),
    );
  });

  test('nothing on is nothing to publish', () => {
    const rows = rowsOf(['b'], ['a', 'b']);
    expect(programmeOf({ rows, pinned: null, options: {} })?.exhibits).toEqual(['b']);
    expect(programmeOf({ rows: rows.map((row) => ({ ...row, on: false })), pinned: null, options: {} })).toBeNull();
  });
});

describe('dragging', () => {
  test('a row changes place where its middle passes another’s', () => {
    const middles = [10, 30, 50, 70];
    expect(indexAt(middles, 31, 1)).toBe(1);
    expect(indexAt(middles, 51, 1)).toBe(2);
    expect(indexAt(middles, 999, 1)).toBe(3);
    expect(indexAt(middles, 9, 2)).toBe(0);
  });

  test('the list runs along only near its ends', () => {
    expect(edgeSpeed(500, 0, 1000)).toBe(0);
    expect(edgeSpeed(10, 0, 1000)).toBeLessThan(0);
    expect(edgeSpeed(990, 0, 1000)).toBeGreaterThan(0);
    expect(edgeSpeed(5, 5, 5)).toBe(0);
  });
});
