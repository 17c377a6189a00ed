// Writes the pinyin of every item's name into assets/content (waste-items.json, composite-items.json), one item a line.
// Usage: node build/assets/pinyin.mjs [--check]; with --check nothing is written and a difference ends with code 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { addDict, pinyin } from 'pinyin-pro';

const root = new URL('../../assets/content/', import.meta.url);
/** Readings that pinyin-pro's own dictionary does not give: found by reading through all names; the import of content packs uses them too. */
const readings = JSON.parse(readFileSync(new URL('pinyin-readings.json', root), 'utf8'));
const files = ['waste-items.json', 'composite-items.json'];

addDict(readings, 'reviewed');

/** Letter by which a syllable is found: ü is typed v, as in every input method. */
const letterOf = (syllable) =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .charAt(0)
    .toLowerCase();

/** Syllables with tone marks as written in a dictionary (no sandhi), Latin letters as they are; and the key of first letters. */
export const pinyinOf = (zh) => {
  const syllables = pinyin(zh, { type: 'array', toneSandhi: false, nonZh: 'spaced' }).filter((syllable) => /\p{L}|\d/u.test(syllable));
  return { syllables, initials: syllables.map(letterOf).join('') };
};

const withPinyin = (item) => ({
  ...item,
  pinyin: pinyinOf(item.zh),
  ...(item.also && { also: item.also.map(({ zh }) => ({ zh, pinyin: pinyinOf(zh) })) }),
});
const textOf = (items) => `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;

/** Files whose pinyin is not what this script would write. */
export const stalePinyin = () =>
  files.filter((file) => {
    const items = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
    return JSON.stringify(items) !== JSON.stringify(items.map(withPinyin));
  });

const isMain = process.argv[1]?.endsWith('pinyin.mjs');
if (isMain && process.argv.includes('--check')) {
  const stale = stalePinyin();
  if (stale.length > 0) {
    console.error(`pinyin is not up to date in ${stale.join(', ')}: run node build/assets/pinyin.mjs`);
    process.exitCode = 1;
  }
} else if (isMain) {
  for (const file of files) {
    const url = new URL(file, root);
    writeFileSync(url, textOf(JSON.parse(readFileSync(url, 'utf8')).map(withPinyin)));
  }
}
