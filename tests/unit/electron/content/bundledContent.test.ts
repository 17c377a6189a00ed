import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { binIds } from '../../../../electron/shared/content';

const { items, facts } = loadContent(path.resolve('assets/content'));
const icons = JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji/icons.json', 'utf8')) as { icons: Record<string, unknown> };

describe('the bundled content', () => {
  it('has enough items of each bin', () => {
    expect(items.length).toBeGreaterThanOrEqual(220);
    const counts = Object.fromEntries(binIds.map((bin) => [bin, items.filter((item) => item.category === bin).length]));
    expect(counts['food']).toBeGreaterThanOrEqual(60);
    expect(counts['hazardous']).toBeGreaterThanOrEqual(25);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  it('has scored items of every bin for a round of level 2 or below', () => {
    const isEasy = (difficulty: number) => difficulty <= 2;
    expect(binIds.filter((bin) => !items.some((item) => !item.disputed && item.category === bin && isEasy(item.difficulty)))).toEqual([]);
  });

  it('has a picture for every item: a Fluent Emoji or our own drawing', () => {
    const missing = items.filter((item) =>
      item.icon === null ? !existsSync(`assets/pictures/${item.id}.svg`) : !(item.icon in icons.icons),
    );
    expect(missing.map((item) => item.id)).toEqual([]);
  });

  it('says every reason in one sentence that a child can read', () => {
    expect(items.filter((item) => item.why.zh.length > 30 || item.why.en.length > 100).map((item) => item.id)).toEqual([]);
    expect(items.filter((item) => !item.why.zh.endsWith('。') || item.why.zh.slice(0, -1).includes('。')).map((item) => item.id)).toEqual(
      [],
    );
  });

  it('states the facts of the article and the worked balance', () => {
    expect(facts.usualDay).toEqual({ wetWaste: 46, parks: 37, others: 9, source: 'article' });
    expect([facts.canteens, facts.restaurantsAtLeast, facts.kgPerHouseholdPerDay]).toEqual([68, 300, 1]);
    expect(facts.typical.conditionerPerTonne * 46).toBeCloseTo(5.9, 1);
  });
});
