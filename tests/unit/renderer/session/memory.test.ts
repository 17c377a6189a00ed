import { beforeEach, describe, expect, it } from 'vitest';
import { emptyMemory } from '../../../../renderer/exhibit-kit/round/memory';
import { memoryFor, noMemory, rememberRound, visitMemory } from '../../../../renderer/session/memory';
import { beginVisit, goHome, resetVisit } from '../../../../renderer/session/store';

const round = { exhibit: 'sorting-line', level: 1, right: 10, asked: 10 };

describe('the memory of a visit', () => {
  beforeEach(() => {
    resetVisit();
    beginVisit(0);
    goHome();
  });

  it('keeps answers and rounds of all exhibits, and brings a mistake back in another game', () => {
    const [line, quiz] = [memoryFor('sorting-line'), memoryFor('quiz')];
    line.answered('bone', false);
    line.answered('leaf', true);
    quiz.answered('milk', true);
    expect(
      quiz.due(
        () => 0,
        () => true,
      ),
    ).toBe('bone');
    expect(
      quiz.due(
        () => 0,
        (id) => id !== 'bone',
      ),
    ).toBeNull();
    expect(quiz.get().answers.map(({ exhibit, id, right }) => [exhibit, id, right])).toEqual([
      ['sorting-line', 'bone', false],
      ['sorting-line', 'leaf', true],
      ['quiz', 'milk', true],
    ]);
    expect(quiz.level()).toBe(1);
    rememberRound(round);
    expect(quiz.level()).toBe(2);
  });

  it('is forgotten entirely at the reset, also what the reset itself cuts off', () => {
    memoryFor('quiz').answered('bone', false);
    memoryFor('quiz').tested(['bone']);
    rememberRound(round);
    resetVisit();
    expect(visitMemory.getState()).toEqual(emptyMemory);
    // the exhibit on screen ends its round only once it is taken off, after the reset
    rememberRound(round);
    memoryFor('quiz').answered('bone', false);
    expect(visitMemory.getState()).toEqual(emptyMemory);
  });

  it('does not know what plays itself in the attract loop', () => {
    noMemory.answered('bone', false);
    expect(noMemory.get()).toEqual(emptyMemory);
    expect(visitMemory.getState()).toEqual(emptyMemory);
  });
});
