// Finding a thing by letters: pinyin in full, its initials, a mixture of both, English; forgiving of letters left out or mistaken.
import type { Entry, SearchName } from './entries';

/** Nothing matches at this cost and above. */
const tooFar = 100;

/** Whether `letters` is made of beginnings of consecutive syllables from `from` on, each at least one letter: dagt, dgtou, dg. */
export function spells(letters: string, syllables: readonly string[], from: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[from];
  if (syllable === undefined) return false;
  for (let length = Math.min(syllable.length, letters.length); length > 0; length -= 1)
    if (letters.startsWith(syllable.slice(0, length)) && spells(letters.slice(length), syllables, from + 1)) return true;
  return false;
}

/** Letters of `text` that are passed over so that `letters` is left in order, from the first on; tooFar where it is not in there. */
export function skipped(letters: string, text: string): number {
  if (letters === '' || letters[0] !== text[0]) return tooFar;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return tooFar;
  }
  return at - letters.length;
}

/** Whether one letter added, left out or mistaken makes `letters` the beginning of `text`. */
export function nearlyBegins(letters: string, text: string): boolean {
  let same = 0;
  while (same < letters.length && letters[same] === text[same]) same += 1;
  if (same === letters.length) return true;
  // a first letter is seldom mistaken, and without it everything is near
  if (same === 0) return false;
  const rest = letters.slice(same + 1);
  return text.startsWith(rest, same + 1) || text.startsWith(rest, same) || text.startsWith(letters.slice(same), same + 1);
}

const fuzzyFrom = 4;

/** How far a name is from the letters; 0 is it itself. */
function nameCost(letters: string, { syllables, full, initials }: SearchName): number {
  if (letters === initials || letters === full) return 0;
  if (spells(letters, syllables, 0)) return 2 + (syllables.length - 1) / 20;
  for (let from = 1; from < syllables.length; from += 1) if (spells(letters, syllables, from)) return 5 + from / 20;
  if (letters.length >= fuzzyFrom) {
    const gaps = skipped(letters, full);
    if (gaps <= Math.ceil(letters.length / 2)) return 9 + gaps / 4;
    if (nearlyBegins(letters, full)) return 12;
  }
  return tooFar;
}

const wordsOf = (entry: Entry): string[] =>
  `${entry.name.en} ${entry.id}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

function englishCost(letters: string, entry: Entry): number {
  const words = wordsOf(entry);
  const joined = entry.name.en.toLowerCase().replace(/[^a-z]/g, '');
  if (words.includes(letters) || joined === letters) return 1;
  if (joined.startsWith(letters)) return 3;
  if (words.some((word) => word.startsWith(letters))) return 4;
  if (letters.length >= fuzzyFrom && words.some((word) => word.length >= fuzzyFrom && nearlyBegins(letters, word))) return 11;
  return tooFar;
}

/** The cost of an entry: of its nearest name, another name a little farther than its own. */
function cost(letters: string, entry: Entry): number {
  const names = entry.names.map((name, index) => nameCost(letters, name) + (index === 0 ? 0 : 0.6));
  return Math.min(englishCost(letters, entry), ...names);
}

/** Entries that the letters may mean, nearest first; all of them, in their own order, while no letter is there. */
export function search(letters: string, entries: readonly Entry[]): readonly Entry[] {
  if (letters === '') return entries;
  return entries
    .map((entry, index) => ({ entry, index, cost: cost(letters, entry) }))
    .filter((one) => one.cost < tooFar)
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .map((one) => one.entry);
}
