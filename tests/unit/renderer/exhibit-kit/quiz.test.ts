import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { nextQuestion, wholeQuiz } from '../../../../renderer/exhibit-kit/quiz/generate';
import { topics, type Question, type Topic } from '../../../../renderer/exhibit-kit/quiz/question';
import { seededRandom } from '../../../../renderer/lib/random';

const content = loadContent(path.resolve('assets/content'));
const wish = { level: 2, topics, questions: 10, seed: 1 } as const;
const many = (times: number, change: Partial<Parameters<typeof wholeQuiz>[1]> = {}): Question[][] =>
  Array.from({ length: times }, (_, seed) => wholeQuiz(content, { ...wish, seed, ...change }));

describe('the questions', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(wholeQuiz(content, wish)).toEqual(wholeQuiz(content, wish));
    expect(wholeQuiz(content, wish)).not.toEqual(wholeQuiz(content, { ...wish, seed: 2 }));
  });

  it('never come twice in a quiz, and show no item twice running', () => {
    for (const level of [1, 2, 3] as const)
      for (const quiz of many(150, { level })) {
        expect(new Set(quiz.map((question) => question.id)).size).toBe(quiz.length);
        quiz.slice(1).forEach((question, index) => {
          const before = quiz[index]?.items ?? [];
          expect(
            question.items.filter((id) => before.includes(id)),
            question.id,
          ).toEqual([]);
        });
      }
  });

  it('have one right answer among distinct options, with a picture that exists and an explanation', () => {
    const ids = new Set(content.items.map((item) => item.id));
    for (const question of many(150).flat()) {
      const optionIds = question.options.map((option) => option.id);
      expect(new Set(optionIds).size, question.id).toBe(optionIds.length);
      expect(new Set(question.options.map((option) => option.text.zh)).size, question.id).toBe(optionIds.length);
      expect(
        optionIds.filter((id) => id === question.answer),
        question.id,
      ).toHaveLength(1);
      expect(optionIds.length).toBeGreaterThanOrEqual(2);
      expect(optionIds.length).toBeLessThanOrEqual(4);
      expect([...question.items, question.picture ?? question.items[0]].every((id) => id !== undefined && ids.has(id))).toBe(true);
      expect(question.explanation.zh).toMatch(/。$/);
      expect(`${question.prompt.en}${question.explanation.en}`).not.toMatch(/undefined|NaN|[\u4e00-\u9fff]/);
    }
  });

  it('ask about no item on which sources differ', () => {
    const disputed = new Set(content.items.filter((item) => item.disputed).map((item) => item.id));
    for (const question of many(150).flat())
      if (question.kind !== 'statement' && question.kind !== 'estimate')
        expect(question.items.filter((id) => disputed.has(id))).toEqual([]);
  });

  it('show the odd one of another bin than all the others', () => {
    const binOf = new Map(content.items.map((item) => [item.id, item.category]));
    for (const question of many(150)
      .flat()
      .filter((one) => one.kind === 'odd')) {
      const others = new Set(question.options.filter((one) => one.id !== question.answer).map((one) => binOf.get(one.id)));
      expect(others.size).toBe(1);
      expect(others.has(binOf.get(question.answer))).toBe(false);
    }
  });

  it('label every figure, and no other', () => {
    for (const question of many(150).flat()) {
      if (question.kind === 'estimate') expect(question.label).toMatch(/article|typical/);
      if (question.kind === 'bin' || question.kind === 'odd') expect(question.label).toBeNull();
      if (question.kind === 'effect') expect(question.label !== null).toBe(/\d/.test(question.explanation.zh));
      if (question.kind === 'statement' && /\d/.test(question.explanation.zh)) expect(question.label).not.toBeNull();
    }
  });

  it.each<[readonly Topic[]]>([[['bins']], [['machine']], [['hongmei']], [['bins', 'hongmei']]])(
    'keep to the topics %j while those have questions',
    (chosen) => {
      for (const quiz of many(40, { topics: chosen, questions: chosen.length === 1 && chosen[0] === 'hongmei' ? 5 : 10 }))
        expect(quiz.filter((question) => !chosen.includes(question.topic))).toEqual([]);
    },
  );

  it('use every kind, and no kind twice running where another is there', () => {
    const seen = new Set(
      many(60)
        .flat()
        .map((question) => question.kind),
    );
    expect([...seen].sort()).toEqual(['bin', 'effect', 'estimate', 'odd', 'statement']);
    const twice = many(60).flatMap((quiz) => quiz.slice(1).filter((question, index) => question.kind === quiz[index]?.kind));
    expect(twice.length / 540).toBeLessThan(0.05);
  });

  it('are easy at level 1 and hard at level 3', () => {
    const difficulty = new Map(content.items.map((item) => [item.id, item.difficulty]));
    const mean = (level: 1 | 3): number => {
      const values = many(60, { level })
        .flat()
        .flatMap((question) => difficulty.get(question.subject) ?? []);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(mean(1)).toBeLessThan(1.6);
    expect(mean(3)).toBeGreaterThan(2.4);
  });

  it('bring back what went wrong, as the plain question, but not right after it', () => {
    const random = seededRandom(3);
    const first = nextQuestion(content, wish, [], random, 'crab-shells');
    expect(first).toMatchObject({ id: 'bin:crab-shells', answer: 'food' });
    expect(nextQuestion(content, wish, [first], random, 'crab-shells').items).not.toContain('crab-shells');
  });
});
