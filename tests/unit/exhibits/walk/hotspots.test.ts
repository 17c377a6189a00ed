import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../build/bake/sourceHash';
import type { LoopFacts } from '../../../../electron/shared/content';
import type { Snapshot } from '../../../../electron/shared/snapshot';
import en from '../../../../renderer/exhibits/walk/locales/en.json';
import zh from '../../../../renderer/exhibits/walk/locales/zh-CN.json';
import { figureOf, hotspotIds, written } from '../../../../renderer/exhibits/walk/model/hotspots';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';

const facts = JSON.parse(readFileSync(path.join(projectRoot, 'assets/content/loop-facts.json'), 'utf8')) as LoopFacts;
const point = { capacityPerDay: null, state: null, conditionerToday: null };
const snapshot: Snapshot = {
  asOf: '2026-11-23T14:20:00+08:00',
  district: { wetWasteToday: 21.44, parksToday: 17.2, othersToday: 4.24 },
  points: [
    { id: 'jabil', today: 3.12, ...point },
    { id: 'yuejie', today: 2.5, ...point, conditionerToday: 0.31 },
  ],
  history: [],
};
const all = placeIds.flatMap((id) => hotspotIds[id].map((spot) => [id, spot] as const));
const figure = (spot: (typeof all)[number][1]) => figureOf(spot, snapshot, facts);

describe('what there is to read', () => {
  it.each(all)('%s, %s: headline, two sentences and a figure with its label, in both languages', (_, spot) => {
    const { label, unit, source } = figure(spot);
    for (const words of [zh, en]) {
      for (const text of Object.values(words.spots[spot])) expect(text.length).toBeGreaterThan(1);
      expect(words.figures).toHaveProperty(label);
      expect(words.units).toHaveProperty(unit);
      if (source !== 'feed') expect(words.sources).toHaveProperty(source);
    }
  });

  it('follows the feed, says what the feed does not give, and marks what is reckoned', () => {
    expect(written(figure('equipment'))).toBe('3.1');
    expect(figure('machine')).toMatchObject({ value: null, source: 'feed' });
    expect(written(figure('machine'))).toBe('');
    expect(figure('truck')).toMatchObject({ source: 'typical', label: 'aboutConditioner' });
    expect(figure('planter')).toMatchObject({ source: 'feed', label: 'conditioner', value: 0.31 });
    expect(figure('flowers')).toMatchObject({ value: null, source: 'feed' });
  });

  it('takes the facts of the article as they stand there', () => {
    expect(figure('doorstep')).toMatchObject({ value: 1, unit: 'kilograms', source: 'article' });
    expect(figure('counter')).toMatchObject({ value: 68, source: 'article' });
    expect(figure('kitchen')).toMatchObject({ value: 300, unit: 'placesMore', source: 'article' });
    expect(written(figure('diner'))).toBe('37');
  });
});
