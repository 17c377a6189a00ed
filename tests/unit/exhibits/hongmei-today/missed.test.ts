import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WasteItem } from '../../../../electron/shared/content';
import type { MissedItem } from '../../../../electron/shared/contract';
import { missedRows, rangeToShow } from '../../../../renderer/exhibits/hongmei-today/model/missed';

const items = JSON.parse(readFileSync('assets/content/waste-items.json', 'utf8')) as WasteItem[];
const list = (count: number, from = 0): MissedItem[] =>
  items.slice(from, from + count).map(({ id }, index) => ({ item: id, missed: 20 - index, asked: 40 }));

describe('most missed', () => {
  it('shows six at most, in the order of the journal, the longest bar for the first', () => {
    const rows = missedRows({ today: list(9), week: [] }, 'today', items);
    expect(rows.map(({ item }) => item.id)).toEqual(items.slice(0, 6).map(({ id }) => id));
    expect(rows.map(({ length }) => length)).toEqual([1, 0.95, 0.9, 0.85, 0.8, 0.75]);
  });

  it('leaves out what is no item of the content, and what was missed once', () => {
    const odd: MissedItem[] = [
      { item: 'question-7', missed: 30, asked: null },
      ...list(3),
      { item: items[5]?.id ?? '', missed: 1, asked: 9 },
    ];
    const rows = missedRows({ today: odd, week: [] }, 'today', items);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.length).toBe(1);
  });

  it('says nothing out of two items, and shows the week while today says nothing', () => {
    expect(missedRows(null, 'today', items)).toEqual([]);
    expect(missedRows({ today: list(2), week: list(5) }, 'today', items)).toEqual([]);
    expect(rangeToShow({ today: list(2), week: list(5) }, items)).toBe('week');
    expect(rangeToShow({ today: list(3), week: list(5) }, items)).toBe('today');
    expect(rangeToShow({ today: [], week: [] }, items)).toBe('today');
    expect(rangeToShow(null, items)).toBe('today');
  });
});
