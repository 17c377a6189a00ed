// Random, perfect and always-wrong players, 1,000 rounds each, through the rules alone.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { topics, type Question } from '../../../../renderer/exhibit-kit/quiz/question';
import { emptyMemory, memoryOf, type Memory } from '../../../../renderer/exhibit-kit/round/memory';
import {
  ask,
  choose,
  isOver,
  newRound,
  pointsOf,
  randomOf,
  score,
  turnOf,
  type QuizRound,
} from '../../../../renderer/exhibits/quiz/model/round';
import { seededRandom } from '../../../../renderer/lib/random';

const content = loadContent(path.resolve('assets/content'));
const rounds = 1000;
type Player = (question: Question, random: () => number) => string;

const perfect: Player = (question) => question.answer;
const wrong: Player = (question) => question.options.find((option) => option.id !== question.answer)?.id ?? '';
const chance: Player = (question, random) => question.options[Math.floor(random() * question.options.length)]?.id ?? '';
const skilled =
  (skill: number): Player =>
  (question, random) =>
    random() < skill ? question.answer : chance(question, random);

const ownMemory = (): Memory => {
  let memory = emptyMemory;
  return memoryOf('quiz', { get: () => memory, set: (change) => (memory = change(memory)) });
};

/** Plays a round to its end; throws where it does not end. */
function play(seed: number, player: Player, memory: Memory, length = 4 + (seed % 7)): QuizRound {
  const random = seededRandom(seed + 0.5);
  let round = newRound({ level: ((seed % 3) + 1) as 1 | 2 | 3, topics, length, seed, teams: 1 });
  for (let turn = 0; turn <= length; turn += 1) {
    const seen = round.current?.items ?? [];
    const due = memory.due(randomOf(round), (id) => !seen.includes(id) && content.items.some((item) => item.id === id && !item.disputed));
    round = ask(round, content, due);
    if (isOver(round)) return round;
    const question = round.current;
    if (!question) throw new Error('nothing on screen');
    const chosen = player(question, random);
    memory.answered(question.subject, chosen === question.answer);
    round = choose(round, chosen);
  }
  throw new Error(`round ${seed} does not end`);
}

const playAll = (player: Player): QuizRound[] => {
  let memory = ownMemory();
  return Array.from({ length: rounds }, (_, seed) => {
    // a visit of five rounds
    if (seed % 5 === 0) memory = ownMemory();
    return play(seed, player, memory);
  });
};
const share = (played: readonly QuizRound[]): number =>
  played.reduce((sum, round) => sum + score(round), 0) / played.reduce((sum, round) => sum + round.given.length, 0);

describe.each([
  ['perfect', perfect],
  ['always wrong', wrong],
  ['random', chance],
] as const)('%s', (name, player) => {
  const played = playAll(player);

  it('ends every round after its number of questions', () => {
    for (const round of played) expect(round.given).toHaveLength(round.length);
  });

  it('sees no item twice running, and no question twice in a round but those that come back', () => {
    for (const { given } of played) {
      const fresh = given.map((one) => one.question).filter((question) => name === 'perfect' || question.kind !== 'bin');
      expect(new Set(fresh.map((question) => question.id)).size).toBe(fresh.length);
      given.slice(1).forEach((one, index) => {
        const before = given[index]?.question.items ?? [];
        expect(one.question.items.filter((id) => before.includes(id))).toEqual([]);
      });
    }
  });

  it('scores as it plays', () => {
    if (name === 'perfect') expect(share(played)).toBe(1);
    else if (name === 'always wrong') expect(share(played)).toBe(0);
    else {
      expect(share(played)).toBeGreaterThan(0.2);
      expect(share(played)).toBeLessThan(0.45);
    }
  });
});

describe('the rules', () => {
  it('score more for more skill', () => {
    const shares = [0, 0.25, 0.5, 0.75, 1].map((skill) => share(playAll(skilled(skill))));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(shares.length);
  });

  it('bring a missed item back within the visit', () => {
    let came = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const memory = ownMemory();
      const first = play(seed, wrong, memory, 6);
      const missed = new Set(first.given.map((one) => one.question.subject).filter((id) => content.items.some((item) => item.id === id)));
      const second = play(seed + 1000, perfect, memory, 10);
      if (
        [...first.given, ...second.given].some((one, index) => index > 0 && one.question.kind === 'bin' && missed.has(one.question.subject))
      )
        came += 1;
    }
    expect(came).toBeGreaterThan(90);
  });

  it('let the first answer stand, take only what is offered, and end only after the last', () => {
    let round = ask(newRound({ level: 1, topics, length: 4, seed: 5, teams: 1 }), content, null);
    expect(ask(round, content, null)).toBe(round);
    expect(choose(round, 'nonsense')).toBe(round);
    round = choose(round, round.current?.options[0]?.id ?? '');
    expect(choose(round, round.current?.options[1]?.id ?? '')).toBe(round);
    expect(isOver(round)).toBe(false);
  });

  it('give teams their turns one after the other, and each its own points', () => {
    let round = newRound({ level: 1, topics, length: 6, seed: 8, teams: 3 });
    const turns: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      round = ask(round, content, null);
      turns.push(turnOf(round));
      const question = round.current;
      if (question) round = choose(round, turnOf(round) === 1 ? question.answer : wrong(question, Math.random));
      expect(turnOf(round)).toBe(turns.at(-1));
    }
    expect(turns).toEqual([0, 1, 2, 0, 1, 2]);
    expect(pointsOf(round)).toEqual([0, 2, 0]);
  });
});
