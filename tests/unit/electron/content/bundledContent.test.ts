import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { stalePinyin } from '../../../../build/assets/pinyin.mjs';
import { binIds } from '../../../../electron/shared/content';

const { items, composites, effects, sources, facts } = loadContent(path.resolve('assets/content'));
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

  it('has a picture for every item, whole and part: a Fluent Emoji or our own drawing', () => {
    const ownItems = new Set(items.map((item) => item.id));
    const pictures = [
      ...items,
      ...composites.map(({ picture, icon = null }) => ({ id: picture, icon })),
      ...composites.flatMap(({ parts }) =>
        parts.filter((part) => !ownItems.has(part.picture)).map(({ picture }) => ({ id: picture, icon: null })),
      ),
    ];
    const missing = pictures.filter(({ id, icon }) => (icon === null ? !existsSync(`assets/pictures/${id}.svg`) : !(icon in icons.icons)));
    expect(missing.map(({ id }) => id)).toEqual([]);
    // a drawing that nothing shows any more is taken out
    const shown = new Set(pictures.filter(({ icon }) => icon === null).map(({ id }) => `${id}.svg`));
    expect(readdirSync('assets/pictures').filter((file) => file.endsWith('.svg') && !shown.has(file))).toEqual([]);
  });

  it('takes apart eighteen things into parts of at least two bins', () => {
    expect(composites).toHaveLength(18);
    expect(composites.filter((one) => new Set(one.parts.map((part) => part.category)).size < 2)).toEqual([]);
  });

  it('has the pinyin that the script writes, with the readings that were reviewed', () => {
    expect(stalePinyin()).toEqual([]);
    const read = (zh: string) => items.find((item) => item.zh === zh || item.also?.some((name) => name.zh === zh));
    const tones = (zh: string) => {
      const item = read(zh);
      const name = item?.zh === zh ? item : item?.also?.find((one) => one.zh === zh);
      return [name?.pinyin.syllables.join(' '), name?.pinyin.initials];
    };
    expect(tones('大骨头')).toEqual(['dà gǔ tou', 'dgt']);
    expect(tones('花甲壳')).toEqual(['huā jiǎ ké', 'hjk']);
    expect(tones('洗发水瓶')).toEqual(['xǐ fà shuǐ píng', 'xfsp']);
    expect(tones('干掉的胶水')).toEqual(['gān diào de jiāo shuǐ', 'gddjs']);
    expect(tones('绿植枯叶')).toEqual(['lǜ zhí kū yè', 'lzky']);
  });

  it('uses every effect and names the minutes of stoppage only where the line stops', () => {
    const used = new Set([...items, ...composites.flatMap((one) => one.parts)].map((one) => one.effect));
    expect(effects.filter((effect) => !used.has(effect.id))).toEqual([]);
    expect(effects.filter((effect) => effect.kind === 'fate' && effect.stopMinutes !== undefined)).toEqual([]);
  });

  it('cites a source for nearly every item; what rests on judgement alone says so', () => {
    const share = items.filter((item) => item.source === 'general').length / items.length;
    expect(share).toBeLessThan(0.05);
    expect(sources.map((source) => source.id)).toContain('general');
  });

  it('names for every item one of another bin that it is mistaken for', () => {
    const bins = new Map(items.map((item) => [item.id, item.category]));
    expect(items.filter((item) => !item.confusedWith.some((id) => bins.get(id) !== item.category)).map((item) => item.id)).toEqual([]);
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
    expect(facts.typical.conditionerPerTonne * 46).toBeCloseTo(7.7, 1);
  });
});
