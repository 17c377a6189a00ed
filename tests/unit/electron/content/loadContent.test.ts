import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../electron/main/content/contentError';
import { wasteItemSchema } from '../../../../electron/main/content/contentSchema';
import { loadContent, parseList } from '../../../../electron/main/content/loadContent';

const bundled = path.resolve('assets/content');
const item = {
  id: 'tea-leaves',
  zh: '茶叶渣',
  en: 'Tea leaves',
  pinyin: { syllables: ['chá', 'yè', 'zhā'], initials: 'cyz' },
  category: 'food',
  icon: null,
  difficulty: 1,
  why: { zh: '茶叶渣是植物。', en: 'Tea is a plant.' },
  tags: ['home'],
  massGrams: 30,
  source: 'guide',
  confusedWith: ['tea-bag-pouch'],
  effect: 'lets-air-in',
};
const parseWasteItems = (raw: unknown, file: string) => parseList(wasteItemSchema, raw, file, ['id', 'zh', 'en']);
const failing = (work: () => unknown): ContentError => {
  try {
    work();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('was taken');
};
const problem = (changed: object): ContentError =>
  failing(() =>
    parseWasteItems(
      [
        { ...item, id: 'first', zh: '第一', en: 'First' },
        { ...item, ...changed },
      ],
      'waste-items.json',
    ),
  );

describe('waste items', () => {
  it('takes a good item', () => {
    expect(parseWasteItems([item], 'f')).toEqual([item]);
  });

  it.each([
    [{ zh: 'Tea' }, 'zh', /no Chinese/],
    [{ zh: '茶叶,渣' }, 'zh', /half-width/],
    [{ en: '茶' }, 'en', /holds Chinese/],
    [{ en: ' Tea' }, 'en', /space/],
    [{ category: 'wet' }, 'category', /Invalid/],
    [{ icon: undefined }, 'icon', /Invalid/],
    [{ difficulty: 4 }, 'difficulty', /Invalid/],
    [{ why: { zh: '好。' } }, 'why.en', /Invalid/],
    [{ tags: [] }, 'tags', /empty/],
    [{ tags: ['home', 'home'] }, 'tags', /repeats/],
    [{ tags: ['garden'] }, 'tags.0', /Invalid/],
    [{ disputed: true }, 'note', /disputed/],
    [{ note: { zh: '注。', en: 'Note.' } }, 'note', /disputed/],
    [{ disputed: false, note: { zh: '注。', en: 'Note.' } }, 'disputed', /Invalid/],
    [{ colour: 'red' }, 'colour', /Invalid/],
    [{ massGrams: undefined }, 'massGrams', /Invalid/],
    [{ massGrams: 0 }, 'massGrams', /below 1 g/],
    [{ massGrams: 9000 }, 'massGrams', /above 5 kg/],
    [{ source: undefined }, 'source', /Invalid/],
    [{ effect: undefined }, 'effect', /Invalid/],
    [{ confusedWith: undefined }, 'confusedWith', /Invalid/],
    [{ confusedWith: [] }, 'confusedWith', /empty/],
    [{ confusedWith: ['a', 'a'] }, 'confusedWith', /repeats/],
    [{ confusedWith: ['a', 'b', 'c', 'd', 'e'] }, 'confusedWith', /more than four/],
    [{ pinyin: undefined }, 'pinyin', /Invalid/],
    [{ pinyin: { syllables: ['cha', '4'], initials: 'c4' } }, 'pinyin.syllables.1', /not a syllable/],
    [{ pinyin: { syllables: ['chá', 'yè'], initials: 'c' } }, 'pinyin.initials', /one letter/],
    [{ zh: '第一' }, 'zh', /already item 1/],
    [{ en: 'First' }, 'en', /already item 1/],
  ])('names file, item and field of %j', (changed, field, message) => {
    const error = problem(changed);
    expect([error.file, error.item, error.field]).toEqual(['waste-items.json', 'tea-leaves', field]);
    expect(error.problem).toMatch(message);
  });

  it('names an item without an id by its place', () => {
    expect(problem({ id: undefined }).item).toBe('item 2');
    expect(problem({ id: 'first' }).problem).toMatch(/already item 1/);
  });
});

const copy = (): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'hongmei-content-'));
  cpSync(bundled, dir, { recursive: true });
  return dir;
};

interface Entry {
  id: string;
  [field: string]: unknown;
}

/** The bundled pack with one entry of one file changed. */
const broken = (file: string, id: string, change: (entry: Entry) => void): string => {
  const dir = copy();
  const list = JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as Entry[];
  const entry = list.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id} in ${file}`);
  change(entry);
  writeFileSync(path.join(dir, file), JSON.stringify(list));
  return dir;
};

interface Part {
  id: string;
  [field: string]: unknown;
}
const partOf = (composite: Entry, id: string): Part => {
  const part = (composite['parts'] as Part[]).find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};

describe('a pack in a folder', () => {
  it('says which file is missing, broken or wrong', () => {
    const dir = copy();
    const facts = path.join(dir, 'loop-facts.json');
    const parsed = JSON.parse(readFileSync(facts, 'utf8')) as { usualDay: { parks: number } };
    parsed.usualDay.parks = 39;
    writeFileSync(facts, JSON.stringify(parsed));
    expect(() => loadContent(dir)).toThrow(/loop-facts\.json › usualDay\.wetWaste: parks and others/);
    writeFileSync(facts, '{');
    expect(() => loadContent(dir)).toThrow(/loop-facts\.json: not JSON/);
    expect(() => loadContent(path.join(dir, 'nowhere'))).toThrow(/waste-items\.json: is missing/);
  });

  it.each<[string, string, string, (entry: Entry) => void, RegExp]>([
    [
      'an unknown source',
      'waste-items.json',
      'tea-leaves',
      (one) => (one['source'] = 'hearsay'),
      /tea-leaves › source: hearsay is no source/,
    ],
    ['an unknown effect', 'waste-items.json', 'tea-leaves', (one) => (one['effect'] = 'explodes'), /effect: explodes is no effect/],
    ['harm told of food', 'waste-items.json', 'tea-leaves', (one) => (one['effect'] = 'wraps-screw'), /effect: wraps-screw tells of harm/],
    ['fate told of what is no food', 'waste-items.json', 'hair', (one) => (one['effect'] = 'rots-fast'), /rots-fast tells of food/],
    ['a dangling likeness', 'waste-items.json', 'hair', (one) => (one['confusedWith'] = ['wig']), /confusedWith: wig is no other item/],
    ['a likeness to itself', 'waste-items.json', 'hair', (one) => (one['confusedWith'] = ['hair']), /hair is no other item/],
    ['an effect without a stage', 'effects.json', 'wraps-screw', (one) => delete one['stage'], /effects\.json › wraps-screw › stage/],
    ['a source without a publisher', 'sources.json', 'guide', (one) => delete one['publisher'], /sources\.json › guide › publisher/],
    [
      'a statement about no item',
      'quiz-statements.json',
      'most-is-water',
      (one) => (one['picture'] = 'rain'),
      /most-is-water › picture: rain is no item/,
    ],
    [
      'a figure without a label',
      'quiz-statements.json',
      'most-is-water',
      (one) => (one['label'] = null),
      /most-is-water › label: is missing/,
    ],
    [
      'one icon for two bins',
      'waste-items.json',
      'mirror',
      (one) => (one['icon'] = 'package'),
      /mirror › icon: the picture package stands for recyclable/,
    ],
    [
      'a part with the picture of another bin',
      'composite-items.json',
      'zongzi',
      (one) => (partOf(one, 'leaf')['picture'] = 'zongzi-filling'),
      /zongzi › parts\.leaf\.picture: the picture zongzi-filling stands for food and residual/,
    ],
    [
      'a part without a gesture',
      'composite-items.json',
      'zongzi',
      (one) => delete partOf(one, 'leaf')['gesture'],
      /zongzi › parts\.2\.gesture/,
    ],
    ['a part without a mass', 'composite-items.json', 'zongzi', (one) => delete partOf(one, 'leaf')['massGrams'], /parts\.2\.massGrams/],
    ['a part without skipped', 'composite-items.json', 'zongzi', (one) => delete partOf(one, 'leaf')['skipped'], /parts\.2\.skipped/],
    [
      'a dangling order',
      'composite-items.json',
      'zongzi',
      (one) => (partOf(one, 'leaf')['after'] = ['ribbon']),
      /leaf comes after ribbon, which is no part/,
    ],
    ['an order in a ring', 'composite-items.json', 'zongzi', (one) => (partOf(one, 'vacuum-bag')['after'] = ['rice']), /waits for itself/],
    [
      'a silent step',
      'composite-items.json',
      'zongzi',
      (one) => (partOf(one, 'leaf')['skipped'] = null),
      /leaf must come first, and nothing tells/,
    ],
    [
      'spoiling into the same bin',
      'composite-items.json',
      'zongzi',
      (one) => ((partOf(one, 'leaf')['skipped'] as { spoils: object[] }).spoils = [{ part: 'rice', bin: 'food' }]),
      /skipping leaf spoils rice, which is no part of another bin/,
    ],
    [
      'an unknown effect of a part',
      'composite-items.json',
      'zongzi',
      (one) => (partOf(one, 'leaf')['effect'] = 'melts'),
      /melts is no effect/,
    ],
    ['two parts of one id', 'composite-items.json', 'zongzi', (one) => (partOf(one, 'leaf')['id'] = 'rice'), /two parts share an id/],
  ])('refuses %s', (_, file, id, change, message) => {
    expect(failing(() => loadContent(broken(file, id, change))).message).toMatch(message);
  });
});
