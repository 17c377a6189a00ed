import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError, loadContent, parseWasteItems } from '../../../../electron/main/content/loadContent';

const bundled = path.resolve('assets/content');
const item = {
  id: 'tea-leaves',
  zh: '茶叶渣',
  en: 'Tea leaves',
  category: 'food',
  icon: null,
  difficulty: 1,
  why: { zh: '茶叶渣是植物。', en: 'Tea is a plant.' },
  tags: ['home'],
};
const problem = (changed: object): ContentError => {
  try {
    parseWasteItems(
      [
        { ...item, id: 'first', zh: '第一', en: 'First' },
        { ...item, ...changed },
      ],
      'waste-items.json',
    );
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('was taken');
};

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

describe('a pack in a folder', () => {
  const copy = (): string => {
    const dir = mkdtempSync(path.join(tmpdir(), 'hongmei-content-'));
    cpSync(bundled, dir, { recursive: true });
    return dir;
  };

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
});
