import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LoopFacts } from '../../../../electron/shared/content';
import type { Snapshot } from '../../../../electron/shared/snapshot';
import { figureOf, wordOf } from '../../../../renderer/exhibits/journey/model/figures';
import { stopIds } from '../../../../renderer/exhibits/journey/model/stops';

const facts = JSON.parse(readFileSync('assets/content/loop-facts.json', 'utf8')) as LoopFacts;
const snapshot: Snapshot = {
  asOf: '2026-11-23T14:20:00+08:00',
  district: { wetWasteToday: 26.53, parksToday: 22, othersToday: 4.53 },
  points: [{ id: 'jabil', today: 2.46, capacityPerDay: null, state: 'running', conditionerToday: null }],
  history: [],
};

describe('figureOf', () => {
  it('has one figure for every stop, and says where it comes from', () => {
    const sources = Object.fromEntries(stopIds.map((stop) => [stop, figureOf(stop, snapshot, facts, 'jabil').source]));
    expect(sources).toEqual({
      plate: 'article',
      sort: 'reckoned',
      collect: 'feed',
      arrive: 'feed',
      press: 'reckoned',
      ferment: 'typical',
      product: 'reckoned',
      green: 'typical',
    });
  });

  it('follows the feed, and does not make up what it does not say', () => {
    expect(wordOf(figureOf('collect', snapshot, facts, 'jabil'))).toBe('26.5');
    expect(wordOf(figureOf('arrive', snapshot, facts, 'jabil'))).toBe('2.5');
    expect(figureOf('arrive', snapshot, facts, 'huayue').value).toBeNull();
  });

  it('takes the rest from the article, the usual ranges and the balance of one tonne', () => {
    const word = (stop: (typeof stopIds)[number]): string => wordOf(figureOf(stop, snapshot, facts, 'jabil'));
    expect([word('plate'), word('ferment'), word('green'), word('sort')]).toEqual(['1', '55–65', '5–15', '50']);
    expect(Number(word('press'))).toBeGreaterThan(400);
    expect(Number(word('product'))).toBeLessThan(200);
    expect(Number(word('press')) + Number(word('product')) + Number(word('sort'))).toBeLessThan(1000);
  });
});
