// Every listed exhibit's words, the shell's, the panel's and the guide's: both languages say the same things, in their own typography.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exhibits } from '../../renderer/exhibits/index';
import shellEn from '../../renderer/i18n/locales/en.json';
import shellZh from '../../renderer/i18n/locales/zh-CN.json';

type Words = Readonly<Record<string, unknown>>;

/** Every text by its key, e.g. `lobby.title`. */
const textsOf = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : textsOf(value as Words, `${path}${key}.`),
  );
const holesOf = (text: string): string[] => [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? '').sort();
// English has forms by number where Chinese has one
const withoutForm = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const renderer = fileURLToPath(new URL('../../renderer/', import.meta.url));
const wordsIn = (file: string): Words => JSON.parse(readFileSync(path.join(renderer, file), 'utf8')) as Words;
const rooms = ['admin', 'guide']
  .flatMap((room) => readdirSync(path.join(renderer, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)))
  .filter((file) => path.basename(file) === 'en.json')
  .map(path.dirname)
  .map((folder) => ({ id: folder, 'zh-CN': wordsIn(`${folder}/zh-CN.json`), en: wordsIn(`${folder}/en.json`) }));

const sets = [
  { id: 'shell', 'zh-CN': shellZh as Words, en: shellEn as Words },
  ...exhibits.map(({ id, words }) => ({ id, ...words })),
  ...rooms,
];
const han = '\\p{Script=Han}';
// a foreign-language line on a Chinese screen is English on purpose, and the other way round
const isOtherLine = (key: string): boolean => /(^|\.)(\w*[oO]ther|language|zhHint|enHint|zh|en)$/.test(key);

describe.each(sets)('$id', (set) => {
  const zh = textsOf(set['zh-CN']);
  const en = textsOf(set.en);

  it('has the same keys in both languages', () => {
    const keys = (texts: [string, string][]) => [...new Set(texts.map(([key]) => withoutForm(key)))].sort();
    expect(keys(zh)).toEqual(keys(en));
  });

  it('says something under every key', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the same holes for figures in both languages', () => {
    const english = new Map(en.map(([key, text]) => [withoutForm(key), holesOf(text)]));
    const odd = zh.filter(([key, text]) => {
      const there = english.get(key) ?? [];
      // a language may leave out what its grammar does not need, but not ask for what nobody gives
      return !isOtherLine(key) && new Set([...holesOf(text), ...there]).size > Math.max(holesOf(text).length, there.length);
    });
    expect(odd).toEqual([]);
  });

  it('uses full-width punctuation between Han characters, and no full stop after buttons and titles', () => {
    const halfWidth = new RegExp(`${han}[,.:;?!()]|[,:;?!(]${han}`, 'u');
    // a file's ending keeps its dot
    expect(zh.filter(([, text]) => halfWidth.test(text.replace(/\.(xlsx|pdf|zip)/g, '')))).toEqual([]);
    expect(zh.filter(([key, text]) => /title$|Title$/.test(key) && text.endsWith('。'))).toEqual([]);
  });

  it('is Chinese in Chinese and English in English', () => {
    const noWords = /^[^\p{L}]*$/u;
    const chinese = (text: string) => new RegExp(han, 'u').test(text);
    // °C is the same in both languages
    const bare = (text: string) => text.replace(/\{\{.*?\}\}|°C/g, '');
    expect(zh.filter(([key, text]) => !isOtherLine(key) && !chinese(bare(text)) && !noWords.test(bare(text)))).toEqual([]);
    expect(en.filter(([key, text]) => !isOtherLine(key) && chinese(text))).toEqual([]);
  });

  it('types no straight quotes, three dots or double blanks, and names no 厨余 for 湿垃圾', () => {
    expect(zh.filter(([, text]) => /["']|\.\.\.|…(?!…)(?<!……)| {2}|厨余/.test(text))).toEqual([]);
    // curly quotes are as wide as a Han character in the house's font
    expect(en.filter(([, text]) => /\.\.\.| {2}|wet waste|[‘’“”]/i.test(text))).toEqual([]);
  });
});

describe('the list', () => {
  it('names every exhibit once, by an id fit for a flag and a test id', () => {
    const ids = exhibits.map(({ id }) => id as string);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(exhibits.map((exhibit) => ({ ...exhibit })))('$id: title, subtitle and time are there in both languages', (manifest) => {
    for (const key of [manifest.titleKey, manifest.subtitleKey, manifest.timeKey]) {
      const [id, name] = key.split(':');
      expect(id).toBe(manifest.id);
      for (const language of ['zh-CN', 'en'] as const) {
        const found = textsOf(manifest.words[language]).find(([each]) => each === name)?.[1] ?? '';
        expect(found, `${key} in ${language}`).not.toBe('');
      }
    }
  });
});
