import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { resetDemo } from './demo';
import { resetLive } from './live';
import { scoreOf, type Round } from './model';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Result } from './Result';
import { resetLanesLive } from './lanes/live';
import { outcomeOf } from './lanes/match';
import { resetLanes, seatsPlaying, settleSeats, useLanes } from './lanes/store';
import { savedRound, savedSeats } from './saved';
import { beginRound, resetSorting, useSorting } from './store';

/** What a crash may cost: the pieces on the belt come in again, nothing else; several players begin their match anew, in the same seats. */
interface Saved {
  round: Round | null;
  seats: readonly number[] | null;
}

function forget(): void {
  resetSorting();
  resetLive();
  resetDemo();
  resetLanes();
  resetLanesLive();
}

/** 分类流水线: things ride a belt, the visitor sorts them into Shanghai's four bins. */
export const exhibit: ExhibitModule<Parameters, Saved> = {
  Panel,
  Result,
  parameters,
  options: ['level', 'ends', 'items', 'seconds', 'matchItems', 'matchSeconds', 'layout'],
  hasTeams: true,
  steps: [
    { id: 'lobby', titleKey: 'sorting-line:steps.lobby' },
    { id: 'play', titleKey: 'sorting-line:steps.play' },
  ],
  start(chosen, { mode, seed, teams = [] }) {
    forget();
    useSorting.setState({ parameters: chosen, seed, demo: mode === 'demo' });
    settleSeats(teams);
    if (mode === 'demo') beginRound(1, 'items', true);
    else if (teams.length < 2 && chosen.level !== null && chosen.ends !== null) beginRound(chosen.level, chosen.ends, false);
  },
  save: () => ({ round: useSorting.getState().round, seats: seatsPlaying() }),
  restore(state) {
    const round = v.safeParse(savedRound, state);
    if (round.success && round.output.round) useSorting.setState({ phase: 'play', round: round.output.round });
    const seats = v.safeParse(savedSeats, state);
    if (seats.success && seats.output.seats) useLanes.setState({ pending: seats.output.seats });
  },
  reset: forget,
  step: () => (useLanes.getState().match ? 'play' : useSorting.getState().phase === 'play' ? 'play' : 'lobby'),
  outcome() {
    const { match } = useLanes.getState();
    if (match) return outcomeOf(match);
    const { round } = useSorting.getState();
    if (!round) return { level: null, right: 0, asked: 0, missed: [] };
    const score = scoreOf(round);
    const missed = [...score.learned, ...score.again].map((entry) => entry.id);
    return { level: round.level, right: score.right.length, asked: score.asked, missed };
  },
};
