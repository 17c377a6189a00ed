import { describe, expect, it } from 'vitest';
import en from '../../../../renderer/exhibits/hongmei-today/locales/en.json';
import zh from '../../../../renderer/exhibits/hongmei-today/locales/zh-CN.json';

type Words = { readonly [key: string]: string | Words };
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const names = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!).sort();

describe('words', () => {
  it('stand in both languages with the same figures in them', () => {
    const figures = (words: [string, string][]): [string, string[]][] => words.map(([key, text]) => [key, names(text)]);
    expect(figures(flat(en))).toEqual(figures(flat(zh)));
  });

  // loop-facts, "Do not claim": the feed knows what is collected, not what is treated
  it('never claim that it is treated', () => {
    const texts = [...flat(zh), ...flat(en)].map(([, text]) => text);
    expect(texts.filter((text) => /已处理|全部处理|been treated|all treated/.test(text))).toEqual([]);
  });
});
