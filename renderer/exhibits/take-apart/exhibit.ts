import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { resetLive } from './live';
import type { Round } from './model/round';
import { outcomeOf } from './outcome';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Result } from './Result';
import { savedRound } from './saved';
import { resetTakeApart, useTakeApart } from './store';

/** 拆一拆: everyday things are taken apart with fitting gestures, in whatever order, and their parts sorted. */
export const exhibit: ExhibitModule<Parameters, { round: Round | null }> = {
  Panel,
  Result,
  parameters,
  options: ['level', 'things'],
  steps: [
    { id: 'lobby', titleKey: 'take-apart:steps.lobby' },
    { id: 'play', titleKey: 'take-apart:steps.play' },
  ],
  start(chosen, { seed }) {
    resetLive();
    resetTakeApart();
    useTakeApart.setState({ parameters: chosen, seed });
  },
  save: () => ({ round: useTakeApart.getState().round }),
  restore(state) {
    const saved = v.safeParse(savedRound, state);
    if (saved.success && saved.output.round) useTakeApart.setState({ phase: 'play', round: saved.output.round });
  },
  reset() {
    resetTakeApart();
    resetLive();
  },
  outcome: () => outcomeOf(useTakeApart.getState().round),
};
