import path from 'node:path';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { binIds, type BinId } from '../../../../electron/shared/content';
import type { FeedState, FeedView } from '../../../../electron/shared/snapshot';
import { consequenceOf, consequenceText } from '../../../../renderer/exhibit-kit/consequence/consequence';
import en from '../../../../renderer/i18n/locales/en.json';
import zh from '../../../../renderer/i18n/locales/zh-CN.json';

const { items, effects } = loadContent(path.resolve('assets/content'));
const nowMs = Date.parse('2026-11-23T14:20:00+08:00');
const feed = (tonnes = 32.44, state: FeedState = { kind: 'live' }): FeedView => ({
  snapshot: {
    asOf: '2026-11-23T14:15:00+08:00',
    district: { wetWasteToday: tonnes, parksToday: tonnes, othersToday: 0 },
    points: [],
    history: [],
  },
  state,
  today: [],
});
const named = (id: string) => items.find((item) => item.id === id) ?? items[0]!;
const of = (id: string, tried: BinId, view = feed()) => consequenceOf({ item: named(id), tried, effects, feed: view, nowMs });
const say = (id: string, tried: BinId, language: 'zh-CN' | 'en', view = feed()) => {
  const t = i18next.getFixedT(language, 'shell');
  const { happens, closing } = consequenceText(of(id, tried, view), language, (key, values) => t(key, values ?? {}));
  return [happens, closing];
};

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { shell: en }, 'zh-CN': { shell: zh } }, interpolation: { escapeValue: false } });
});

describe('what happens next', () => {
  it('tells of the machine and of today where something wrong is in the food waste', () => {
    expect(say('dirty-plastic-bag', 'food', 'zh-CN')).toEqual([
      '薄膜会缠住挤压机的螺杆，只能停机用手割下来。全线大约要停\u202f20\u202f分钟。',
      '今天到现在已有\u202f32.4\u202f吨湿垃圾，排在后面的都得等。',
    ]);
    expect(of('dirty-plastic-bag', 'food')).toMatchObject({ right: false, stopMinutes: 20, closing: { key: 'lineWaits', tonnes: 32.4 } });
    expect(of('broken-glass', 'food')).toMatchObject({ stopMinutes: null, closing: { key: 'mixedIn' } });
  });

  it('tells after a right bin what was spared, and of food what becomes of it', () => {
    expect(say('large-pork-bone', 'residual', 'en')[0]).toMatch(
      /^Well sorted: .* Had it got in: Too hard .* would have stood still for about 30/,
    );
    expect(of('leftover-rice', 'food')).toMatchObject({ right: true, happens: null, isSpared: false, closing: { key: 'joined' } });
  });

  it('says nothing of the machine where the wrong bin does not lead there', () => {
    expect(of('leftover-rice', 'residual')).toMatchObject({ effect: null, happens: 'foodBurnt', closing: { key: 'lost' } });
    expect(of('nicd-battery', 'residual')).toMatchObject({ effect: null, stopMinutes: null, happens: 'poisonBurnt', closing: null });
  });

  it('knows a spoilt piece: its bin is another one, and what food would become is not told', () => {
    const spoilt = consequenceOf({ item: named('leftover-rice'), tried: 'residual', rightBin: 'residual', effects, feed: feed(), nowMs });
    expect(spoilt).toMatchObject({ right: true, effect: null, closing: { key: 'spared' } });
  });

  it('gives no tonnes before the first of the day, nor those of another day', () => {
    expect(of('leftover-rice', 'food', feed(0)).closing).toBeNull();
    expect(of('leftover-rice', 'food', feed(30, { kind: 'stale', since: '2026-11-22T18:00:00+08:00' })).closing).toBeNull();
    expect(of('leftover-rice', 'food', feed(30, { kind: 'stale', since: '2026-11-23T12:00:00+08:00' })).closing).not.toBeNull();
  });

  it('has a sentence in both languages for every item in every bin, and never a bare key', () => {
    for (const item of items)
      for (const tried of binIds)
        for (const language of ['zh-CN', 'en'] as const) {
          const [happens] = say(item.id, tried, language);
          expect(happens, `${item.id} in ${tried}`).toMatch(language === 'en' ? /^[A-Z][^{]{20,}[.]$/ : /^[^{a-z]{8,}。$/);
        }
  });
});
