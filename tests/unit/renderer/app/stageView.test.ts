import { describe, expect, test } from 'vitest';
import { sceneAfter } from '../../../../renderer/app/stageView';

const run = (has: { model: boolean; slides: boolean }): string => {
  const seen = ['game' as ReturnType<typeof sceneAfter>];
  while (seen.length < 6) seen.push(sceneAfter(seen.at(-1) ?? 'game', has));
  return seen.join(' ');
};

describe('the attract loop', () => {
  test('goes round what there is', () => {
    expect(run({ model: true, slides: true })).toBe('game slide model game slide model');
    expect(run({ model: false, slides: true })).toBe('game slide game slide game slide');
    expect(run({ model: true, slides: false })).toBe('game model game model game model');
    expect(run({ model: false, slides: false })).toBe('game game game game game game');
  });
});
