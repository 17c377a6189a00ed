import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { countLookup, dropOldLookups, lookupsOf } from '../../../../electron/main/journal/lookups';
import { migrations } from '../../../../electron/main/journal/migrations';

const noon = Date.parse('2026-11-04T12:00:00+08:00');
const dayMs = 86_400_000;
const fresh = () => {
  const db = new DatabaseSync(':memory:');
  for (const step of migrations) db.exec(step);
  return db;
};

describe('what is looked up', () => {
  it('is counted by thing and day, most first, and nothing else is kept', () => {
    const db = fresh();
    for (const item of ['wet-wipe', 'large-pork-bone', 'wet-wipe', 'bubble-tea']) countLookup(db, item, noon);
    countLookup(db, 'wet-wipe', noon - dayMs);
    expect(lookupsOf(db, noon)).toEqual([
      { item: 'wet-wipe', count: 2 },
      { item: 'bubble-tea', count: 1 },
      { item: 'large-pork-bone', count: 1 },
    ]);
    expect(Object.keys(db.prepare('SELECT * FROM lookup_day').get() as object)).toEqual(['day', 'item', 'lookups']);
  });

  it('begins anew with the hall’s day, and goes after a year', () => {
    const db = fresh();
    countLookup(db, 'wet-wipe', Date.parse('2026-11-04T23:59:00+08:00'));
    expect(lookupsOf(db, Date.parse('2026-11-05T00:01:00+08:00'))).toEqual([]);
    dropOldLookups(db, noon + 399 * dayMs);
    expect(lookupsOf(db, noon)).toHaveLength(1);
    dropOldLookups(db, noon + 402 * dayMs);
    expect(lookupsOf(db, noon)).toEqual([]);
  });

  it('takes ids only, and no more things a day than there could be', () => {
    const db = fresh();
    countLookup(db, '<b>', noon);
    for (let n = 0; n < 1010; n += 1) countLookup(db, `thing-${n}`, noon);
    expect(db.prepare('SELECT count(*) AS n FROM lookup_day').get()).toEqual({ n: 1000 });
    countLookup(db, 'thing-3', noon);
    expect(lookupsOf(db, noon)[0]).toEqual({ item: 'thing-3', count: 2 });
  });
});
