import { describe, expect, it } from 'vitest';
import { feedTroubles } from '../../../../../electron/shared/staff/feedCalls';
import en from '../../../../../renderer/admin/sections/source/en.json';
import zh from '../../../../../renderer/admin/sections/source/zh-CN.json';

describe('what can be wrong with an API', () => {
  it('is said in both languages, whatever it is, and nothing is said that cannot be', () => {
    for (const words of [zh, en]) expect(Object.keys(words.trouble).sort()).toEqual([...feedTroubles].sort());
  });
});
