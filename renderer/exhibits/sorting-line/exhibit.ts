import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { resetDemo } from './demo';
import { resetLive } from './live';
import { scoreOf, type Round } from './model';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Result } from './Result';
import { savedRound } from './saved';
import { beginRound, resetSorting, useSorting } from './store';

/** What a crash may cost: the pieces on the belt come in again, nothing else. */
interface Saved {
  round: Round | null;
}

/** 分类流水线: things ride a belt, the visitor sorts them into Shanghai's four bins. */
export const exhibit: ExhibitModule<Parameters, Saved> = {
  Panel,
  Result,
  parameters,
  steps: [
    { id: 'lobby', titleKey: 'sorting-line:steps.lobby' },
    { id: 'play', titleKey: 'sorting-line:steps.play' },
  ],
  start(chosen, { mode, seed }) {
    resetLive();
    resetDemo();
    resetSorting();
    useSorting.setState({ parameters: chosen, seed, demo: mode === 'demo' });
    if (mode === 'demo') beginRound(1, 'items', true);
    else if (chosen.level !== null && chosen.ends !== null) beginRound(chosen.level, chosen.ends, false);
  },
  save: () => ({ round: useSorting.getState().round }),
  restore(state) {
    const round = v.safeParse(savedRound, state);
    if (round.success && round.output.round) useSorting.setState({ phase: 'play', round: round.output.round });
  },
  reset() {
    resetSorting();
    resetLive();
    resetDemo();
  },
  step: () => useSorting.getState().phase,
  outcome() {
    const { round } = useSorting.getState();
    if (!round) return { level: null, right: 0, asked: 0, missed: [] };
    const score = scoreOf(round);
    const missed = [...score.learned, ...score.again].map((entry) => entry.id);
    return { level: round.level, right: score.right.length, asked: score.asked, missed };
  },
};
