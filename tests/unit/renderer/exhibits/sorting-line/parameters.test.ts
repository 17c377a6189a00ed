import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../../../../renderer/exhibits/sorting-line/parameters';

describe('what staff may set', () => {
  it('has a default for everything', () =>
    expect(v.parse(parameters, {})).toEqual({
      level: null,
      ends: null,
      items: 20,
      seconds: 60,
      layout: 'auto',
      matchItems: 12,
      matchSeconds: 90,
    }));
  it.each([
    { items: 4 },
    { items: 40 },
    { seconds: 20 },
    { seconds: 300 },
    { level: 3 },
    { ends: 'time' },
    { layout: 'table' },
    { matchItems: 3 },
  ])('takes %o', (set) => {
    expect(v.parse(parameters, set)).toMatchObject(set);
  });
  it.each([
    { items: 3 },
    { items: 41 },
    { items: 10.5 },
    { items: '20' },
    { seconds: 19 },
    { seconds: 301 },
    { seconds: NaN },
    { level: 0 },
    { ends: 'never' },
    { layout: 'round' },
    { matchItems: 2 },
    { matchSeconds: 10 },
  ])('refuses %o', (set) => {
    expect(v.safeParse(parameters, set).success).toBe(false);
  });
});
