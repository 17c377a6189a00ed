import { addDict, pinyin } from 'pinyin-pro';
import type { Pinyin } from '../../shared/content';

/** Letter by which a syllable is found: ü is typed v, as in every input method. */
const letterOf = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .charAt(0)
    .toLowerCase();

/** Reads Chinese names as build/assets/pinyin.mjs does (a test holds them together), with the readings people have reviewed. */
export const createReader = (readings: Record<string, string>): ((zh: string) => Pinyin) => {
  addDict(readings, 'reviewed');
  return (zh) => {
    const all = pinyin(zh, { type: 'array', toneSandhi: false, nonZh: 'spaced' });
    const syllables = all.filter((syllable) => /\p{L}/u.test(syllable));
    return { syllables, initials: syllables.map(letterOf).join('') };
  };
};
