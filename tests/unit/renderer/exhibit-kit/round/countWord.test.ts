import { describe, expect, it } from 'vitest';
import { countWord } from '../../../../../renderer/exhibit-kit/round/countWord';

const values: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
/** Reads a Chinese count as one reads it aloud. */
function read(word: string): number {
  const [head, tail] = word.includes('十') ? (word.split('十') as [string, string]) : ['零', word];
  return (head === '' ? 1 : values[head]!) * 10 + (tail === '' ? 0 : values[tail]!);
}

describe('a count in words', () => {
  it.each(Array.from({ length: 100 }, (_, count) => count))('%i in Chinese reads back, without needless words', (count) => {
    const word = countWord(count, 'zh-CN');
    expect(read(word)).toBe(count);
    expect(word.startsWith('一十')).toBe(false);
    expect(word.length).toBeGreaterThan(0);
    if (count > 0) expect(word).not.toContain('零');
    if (count !== 2) expect(word).not.toContain('两');
  });
  it('says 两 alone, 二 within', () => expect([2, 12, 20, 22].map((n) => countWord(n, 'zh-CN'))).toEqual(['两', '十二', '二十', '二十二']));
  it('is a figure in English and where words would be odd', () => {
    expect([countWord(20, 'en'), countWord(0, 'en'), countWord(100, 'zh-CN'), countWord(-1, 'zh-CN'), countWord(1.5, 'zh-CN')]).toEqual([
      '20',
      '0',
      '100',
      '-1',
      '1.5',
    ]);
  });
});
