import { create } from 'zustand';
import type { ContentPack } from '../../../electron/shared/content';
import type { Team } from '../../exhibit-kit/exhibit';
import type { Level } from '../../exhibit-kit/round/level';
import { ask, choose, newRound, type QuizRound } from './model/round';
import type { Parameters } from './parameters';

export interface QuizState {
  phase: 'lobby' | 'play';
  parameters: Parameters;
  seed: number;
  teams: readonly Team[];
  round: QuizRound | null;
}

const nothing: QuizState = {
  phase: 'lobby',
  parameters: { questions: 6, level: null, topics: ['bins', 'machine', 'hongmei'] },
  seed: 1,
  teams: [],
  round: null,
};

export const useQuiz = create<QuizState>(() => nothing);
const { setState: set, getState: get } = useQuiz;

export const resetQuiz = (): void => set(nothing, true);

export function begin(level: Level): void {
  const { parameters, seed, teams } = get();
  const { questions, topics } = parameters;
  set({ phase: 'play', round: newRound({ level, topics, length: questions, seed, teams: Math.max(1, teams.length) }) });
}

/** The next question, or the end of the round. */
export const goOn = (content: ContentPack, due: string | null): void => set(({ round }) => ({ round: round && ask(round, content, due) }));

/** An answer; null where there is nothing to answer any more. */
export function answer(option: string): { subject: string; right: boolean } | null {
  const { round } = get();
  const next = round && choose(round, option);
  if (!round?.current || !next || next === round) return null;
  set({ round: next });
  return { subject: round.current.subject, right: round.current.answer === option };
}
