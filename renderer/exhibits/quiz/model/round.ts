// The rules of a round: questions come one at a time, an answer stands, after the last one it is over. No clock.
import type { ContentPack } from '../../../../electron/shared/content';
import { nextQuestion } from '../../../exhibit-kit/quiz/generate';
import type { Question, Topic } from '../../../exhibit-kit/quiz/question';
import type { Level } from '../../../exhibit-kit/round/level';
import { seededRandom, type Random } from '../../../lib/random';

export interface Given {
  readonly question: Question;
  readonly chosen: string;
}

export interface QuizRound {
  readonly level: Level;
  readonly topics: readonly Topic[];
  /** questions of the round */
  readonly length: number;
  readonly seed: number;
  /** answered, oldest first */
  readonly given: readonly Given[];
  /** on screen; null before the first and after the last */
  readonly current: Question | null;
  /** the option that was chosen for `current`, until the next comes */
  readonly chosen: string | null;
  /** 1: nobody but the visitor; more: they answer in turn */
  readonly teams: number;
}

export const isRight = ({ question, chosen }: Given): boolean => question.answer === chosen;

export const newRound = (start: Pick<QuizRound, 'level' | 'topics' | 'length' | 'seed' | 'teams'>): QuizRound => ({
  ...start,
  given: [],
  current: null,
  chosen: null,
});

/** Chance of the next question: of seed and place alone, so that a restored round goes on alike. */
export const randomOf = ({ seed, given }: QuizRound): Random => seededRandom(seed + given.length * 7919);

export const isOver = ({ given, length, current }: QuizRound): boolean => current === null && given.length >= length;

/** The next question comes, in place of one that was answered; `due`: an item that went wrong before and is to come back. */
export function ask(round: QuizRound, content: ContentPack, due: string | null): QuizRound {
  const isWaiting = round.current !== null && round.chosen === null;
  if (isWaiting || round.given.length >= round.length) return isWaiting ? round : { ...round, current: null, chosen: null };
  const before = round.given.map((one) => one.question);
  return { ...round, current: nextQuestion(content, round, before, randomOf(round), due), chosen: null };
}

/** An answer: the first one stands. */
export function choose(round: QuizRound, option: string): QuizRound {
  const { current, chosen, given } = round;
  if (!current || chosen !== null || !current.options.some((each) => each.id === option)) return round;
  return { ...round, chosen: option, given: [...given, { question: current, chosen: option }] };
}

/** Whose turn the question on screen is, from 0. */
export const turnOf = ({ given, chosen, teams }: QuizRound): number => (given.length - (chosen === null ? 0 : 1)) % Math.max(1, teams);

/** Right answers of each team. */
export const pointsOf = ({ given, teams }: QuizRound): number[] =>
  Array.from(
    { length: Math.max(1, teams) },
    (_, team) => given.filter((one, index) => index % Math.max(1, teams) === team && isRight(one)).length,
  );

export const score = ({ given }: QuizRound): number => given.filter(isRight).length;

/** What each team was asked, and how much of it was right. */
export const teamOutcomes = (round: QuizRound): { right: number; asked: number }[] =>
  pointsOf(round).map((right, team) => ({ right, asked: round.given.filter((_, index) => index % round.teams === team).length }));
