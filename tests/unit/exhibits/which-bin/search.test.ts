import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { entriesOf } from '../../../../renderer/exhibits/which-bin/model/entries';
import { nearlyBegins, search, skipped, spells } from '../../../../renderer/exhibits/which-bin/model/search';

const content = loadContent(path.resolve('assets/content'));
const entries = entriesOf(content, 'zh-CN');
const found = (letters: string): string[] => search(letters, entries).map((entry) => entry.id);

describe('spelling', () => {
  it('takes beginnings of syllables, each at least one letter, in their order', () => {
    const bone = ['da', 'gu', 'tou'];
    for (const letters of ['d', 'dgt', 'dagutou', 'dagt', 'dgutou', 'dagut', 'dg']) expect(spells(letters, bone, 0), letters).toBe(true);
    for (const letters of ['gt', 'dt', 'dagutour', 'ag']) expect(spells(letters, bone, 0), letters).toBe(false);
    expect(spells('gt', bone, 1)).toBe(true);
  });

  it('counts the letters left out, and knows one mistaken letter', () => {
    expect(skipped('dagto', 'dagutou')).toBe(1);
    expect(skipped('gut', 'dagutou')).toBe(100);
    expect(nearlyBegins('dagotou', 'dagutou')).toBe(true);
    expect(nearlyBegins('dagguto', 'dagutou')).toBe(true);
    expect(nearlyBegins('digotou', 'dagutou')).toBe(false);
  });
});

describe('looking up', () => {
  it.each(['dgt', 'dagutou', 'dagt', 'dgtou', 'dagtou', 'daguto', 'dagotou', 'zhudagu'])(
    'finds the big bone by %s, among the first two',
    (letters) => {
      expect(found(letters).slice(0, 2)).toContain('large-pork-bone');
    },
  );

  it.each([
    ['naicha', ['bubble-tea', 'bubble-tea-cup']],
    ['nc', ['bubble-tea', 'bubble-tea-cup']],
    ['bone', ['large-pork-bone']],
    ['nappy', ['diaper']],
    ['diaper', ['diaper']],
    ['batery', ['alkaline-battery']],
    ['dianchi', ['alkaline-battery']],
    ['lv', ['houseplant-leaves']],
    ['kt', ['kt-board']],
    ['zongzi', ['zongzi', 'zongzi-leaves']],
  ])('finds by %s what is meant', (letters, ids) => {
    expect(found(letters)).toEqual(expect.arrayContaining(ids));
  });

  it('shows everything while nothing is typed, and nothing for nonsense', () => {
    expect(found('')).toHaveLength(content.items.length + content.composites.length);
    expect(found('qqqqxz')).toEqual([]);
  });

  it('finds every thing first by all its letters, and by its initials', () => {
    for (const entry of entries) {
      const name = entry.names[0];
      if (!name) throw new Error(entry.id);
      const same = (key: 'full' | 'initials') => entries.filter((other) => other.names.some((one) => one[key] === name[key])).length;
      expect(found(name.full).indexOf(entry.id), name.full).toBeLessThan(same('full') + 3);
      expect(found(name.initials), name.initials).toContain(entry.id);
    }
  });

  it('still finds it with one letter left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (entry, at) => {
        const full = entry.names[0]?.full ?? '';
        if (full.length < 6) return;
        const cut = 1 + (at % (full.length - 1));
        expect(found(full.slice(0, cut) + full.slice(cut + 1))).toContain(entry.id);
      }),
      { numRuns: 200 },
    );
  });

  it('narrows: a letter more never brings in what the letters before did not spell', () => {
    expect(found('da').length).toBeGreaterThan(found('dag').length);
    expect(found('dag').length).toBeGreaterThanOrEqual(found('dagt').length);
  });

  it('answers within a frame', () => {
    const since = performance.now();
    for (const letters of ['d', 'da', 'dag', 'dagu', 'dagut']) search(letters, entries);
    expect((performance.now() - since) / 5).toBeLessThan(60);
  });
});

describe('the order of the list', () => {
  it('goes by pinyin, or by the alphabet', () => {
    const zh = entries.map((entry) => entry.names[0]?.syllables.join(' ') ?? '');
    expect(zh).toEqual([...zh].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const en = entriesOf(content, 'en').map((entry) => entry.name.en.toLowerCase());
    expect(en).toEqual([...en].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});
