import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { introLengthMs } from './motion';
import { live, resetLive } from './live';
import { scoreOf, type Round } from './model/round';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Result } from './Result';
import { savedRound } from './saved';
import { resetIntruder, useIntruder } from './store';

/** 桶里有鬼: a canteen's bin is tipped onto the table; what does not belong is to be found before the crusher gets it. */
export const exhibit: ExhibitModule<Parameters, { round: Round | null }> = {
  Panel,
  Result,
  parameters,
  options: ['level', 'seconds'],
  steps: [
    { id: 'lobby', titleKey: 'intruder:steps.lobby' },
    { id: 'play', titleKey: 'intruder:steps.play' },
  ],
  start(chosen, { seed }) {
    resetLive();
    resetIntruder();
    useIntruder.setState({ parameters: chosen, seed });
  },
  save: () => ({ round: useIntruder.getState().round }),
  restore(state) {
    const saved = v.safeParse(savedRound, state);
    if (!saved.success || !saved.output.round) return;
    live.introMs = introLengthMs;
    useIntruder.setState({ phase: 'play', round: saved.output.round });
  },
  reset() {
    resetIntruder();
    resetLive();
  },
  outcome() {
    const { round } = useIntruder.getState();
    if (!round) return { level: null, right: 0, asked: 0, missed: [] };
    const score = scoreOf(round);
    const missed = [...score.passed, ...score.mistaken].map(({ id }) => id);
    // what still lies there was never judged
    return { level: round.level, right: score.found.length, asked: score.found.length + missed.length, missed };
  },
};
