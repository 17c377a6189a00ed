import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LoopFacts } from '../../../../electron/shared/content';
import { pointIds, type Snapshot } from '../../../../electron/shared/snapshot';
import { hourOf, lightAt, lightIds } from '../../../../renderer/exhibits/district/model/hours';
import { figuresOf, siteIds } from '../../../../renderer/exhibits/district/model/sites';

const facts = JSON.parse(readFileSync(new URL('../../../../assets/content/loop-facts.json', import.meta.url), 'utf8')) as LoopFacts;
const point = (id: (typeof pointIds)[number], rest: Partial<Snapshot['points'][number]> = {}): Snapshot['points'][number] => ({
  id,
  today: 2,
  capacityPerDay: 5,
  state: 'running',
  conditionerToday: 0.3,
  ...rest,
});
const snapshot = (points: Snapshot['points']): Snapshot => ({
  asOf: '2026-11-23T14:20:00+08:00',
  district: { wetWasteToday: 30, parksToday: 24, othersToday: 6 },
  points,
  history: [],
});
const valueOf = (site: (typeof siteIds)[number], id: string, from: Snapshot) =>
  figuresOf(site, from, facts).figures.find((figure) => figure.id === id);

describe('figuresOf', () => {
  const whole = snapshot(pointIds.map((id) => point(id)));

  it("gives the centre the sub-district's tonnage and where it came from", () => {
    const { figures, state } = figuresOf('centre', whole, facts);
    expect(state).toBeUndefined();
    expect(figures.map(({ id, value }) => [id, value])).toEqual([
      ['total', 30],
      ['parks', 24],
      ['others', 6],
      ['usual', 46],
    ]);
  });

  it('gives a point what the feed says of it, and one fact of the article', () => {
    const { figures, state } = figuresOf('huayue', whole, facts);
    expect(state).toBe('running');
    expect(figures.map(({ id, value, source }) => [id, value, source])).toEqual([
      ['received', 2, 'feed'],
      ['conditioner', 0.3, 'feed'],
      ['capacity', 5, 'feed'],
      ['household', 1, 'article'],
    ]);
  });

  it('says the usual yield, and calls it typical, where the conditioner is not weighed', () => {
    const some = snapshot([point('jabil', { conditionerToday: null, capacityPerDay: null, state: null })]);
    expect(valueOf('jabil', 'conditioner', some)).toBeUndefined();
    expect(valueOf('jabil', 'about', some)).toMatchObject({ source: 'typical' });
    expect(valueOf('jabil', 'about', some)?.value).toBeCloseTo(2 * facts.typical.conditionerPerTonne, 12);
    expect(valueOf('jabil', 'capacity', some)?.value).toBeNull();
    expect(figuresOf('jabil', some, facts).state).toBeNull();
  });

  it('makes up nothing for a point the feed leaves out', () => {
    const none = snapshot([]);
    const { figures, state } = figuresOf('yuejie', none, facts);
    expect(state).toBeNull();
    expect(figures.filter(({ source }) => source !== 'article').map(({ id, value }) => [id, value])).toEqual([
      ['received', null],
      ['conditioner', null],
      ['capacity', null],
    ]);
  });

  it('names every figure of a place once', () => {
    for (const site of siteIds) {
      const ids = figuresOf(site, whole, facts).figures.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the light', () => {
  const at = (clock: string): number => Date.parse(`2026-11-23T${clock}+08:00`);
  it("follows the hall's clock, or stays where the hand put it", () => {
    expect(hourOf('now', at('14:30:00'))).toBeCloseTo(14.5, 6);
    expect(hourOf('dusk', at('14:30:00'))).toBe(18.5);
  });
  it('draws each chosen light as itself', () => {
    for (const light of lightIds) if (light !== 'now') expect(lightAt(hourOf(light, 0))).toBe(light);
  });
});
