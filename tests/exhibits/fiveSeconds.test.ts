// FIVE-SECONDS.md names what stands largest on each game's first screen: the words must be the app's own.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('renderer/exhibits/FIVE-SECONDS.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value.replaceAll('\n', '')] : Object.values(value as Record<string, unknown>).flatMap(wordsOf);

describe('what is told within five seconds', () => {
  it.each(rows.map(([, id = '', largest = '', seen = '', touch = '']) => ({ id: id.replaceAll('`', ''), largest, seen, touch })))(
    'is true of $id',
    ({ id, largest, seen, touch }) => {
      const file = `renderer/exhibits/${id}/locales/zh-CN.json`;
      expect(existsSync(file)).toBe(true);
      const words = wordsOf(JSON.parse(readFileSync(file, 'utf8')));
      const quoted = [largest, ...`${seen} ${touch}`.matchAll(/[\u4e00-\u9fff]{3,}/g)].map(String);
      for (const each of quoted) expect(words, each).toContain(each);
    },
  );

  it('is written down for every game', () => {
    expect(rows.map(([, id]) => id)).toEqual(
      ['sorting-line', 'take-apart', 'intruder', 'dispatcher', 'quiz', 'which-bin', 'transfer'].map((id) => `\`${id}\``),
    );
  });
});
