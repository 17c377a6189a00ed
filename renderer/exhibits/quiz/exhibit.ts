import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { isRight, score, teamOutcomes, type QuizRound } from './model/round';
import { savedRound } from './model/saved';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { QuizResult } from './QuizResult';
import { begin, resetQuiz, useQuiz } from './store';

interface Saved {
  round: QuizRound | null;
}

/** 快问快答: a few questions on bins, machine and Hongmei, each explained. */
export const exhibit: ExhibitModule<Parameters, Saved> = {
  Panel,
  Result: QuizResult,
  parameters,
  options: ['level', 'questions', 'topics'],
  hasTeams: true,
  steps: [
    { id: 'lobby', titleKey: 'quiz:steps.lobby' },
    { id: 'play', titleKey: 'quiz:steps.play' },
  ],
  start(chosen, { seed, teams = [] }) {
    resetQuiz();
    useQuiz.setState({ parameters: chosen, seed, teams });
    if (chosen.level !== null) begin(chosen.level);
  },
  save: () => ({ round: useQuiz.getState().round }),
  restore(state) {
    const saved = v.safeParse(v.object({ round: savedRound }), state);
    if (saved.success) useQuiz.setState({ phase: 'play', round: saved.output.round });
  },
  reset: resetQuiz,
  step: () => useQuiz.getState().phase,
  outcome() {
    const { round } = useQuiz.getState();
    if (!round) return { level: null, right: 0, asked: 0, missed: [] };
    const missed = round.given.filter((one) => !isRight(one)).map((one) => one.question.subject);
    const sum = { level: round.level, right: score(round), asked: round.given.length, missed: [...new Set(missed)] };
    return round.teams > 1 ? { ...sum, teams: teamOutcomes(round) } : sum;
  },
};
