import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { live, resetLive } from './live';
import { waitingUnits } from './model/rules';
import { keptByShift } from './model/shifts';
import { lostBySlot, stateAt } from './model/view';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Result } from './result/Result';
import { ridesOf, savedRound, type SavedRound } from './saved';
import { beginRound, resetDispatcher, useDispatcher } from './store';
import { watchRoad } from './clock';

/** 调度员: a day in Hongmei with a handful of trucks; what finds no room at the points has to leave. */
export const exhibit: ExhibitModule<Parameters, SavedRound> = {
  Panel,
  Result,
  parameters,
  options: ['level', 'hours', 'vehicles', 'secondsPerHour'],
  hasTeams: true,
  steps: [
    { id: 'lobby', titleKey: 'dispatcher:steps.lobby' },
    { id: 'play', titleKey: 'dispatcher:steps.play' },
  ],
  start(chosen, { seed, teams = [] }) {
    resetLive();
    resetDispatcher();
    useDispatcher.setState({ parameters: chosen, seed, teams });
  },
  save() {
    const { phase, seed, level, rides } = useDispatcher.getState();
    const orders = rides.map(({ leaves, vehicle, sources, point }) => ({ leaves, vehicle, sources: [...sources], point }));
    return { round: phase === 'play' ? { seed, level, moment: live.moment, orders } : null };
  },
  restore(saved) {
    const checked = v.safeParse(savedRound, saved);
    if (!checked.success || !checked.output.round) return;
    const { seed, level, moment, orders } = checked.output.round;
    const before = useDispatcher.getState();
    useDispatcher.setState({ seed });
    beginRound(level);
    const { day } = useDispatcher.getState();
    const rides = day && ridesOf(day, orders);
    if (!day || !rides || moment > day.slots) return useDispatcher.setState(before, true);
    live.moment = moment;
    live.until = Math.ceil(moment);
    const state = stateAt(day, rides, moment);
    useDispatcher.setState({ rides, state, lost: lostBySlot(day, rides, moment), over: state.slot >= day.slots });
    watchRoad();
  },
  reset() {
    resetDispatcher();
    resetLive();
  },
  outcome() {
    const { state, level, day, rides, teams } = useDispatcher.getState();
    if (!state) return { level: null, right: 0, asked: 0, missed: [] };
    // a bar of waste is an answer: kept in Hongmei is right
    const asked = state.kept + state.overflowed + state.turnedAway + waitingUnits(state);
    const sum = { level, right: state.kept, asked, missed: [] };
    if (teams.length === 0 || !day) return sum;
    // every team has the trucks for an equal part of the day, and is measured by an equal part of the waste
    const share = Math.max(1, Math.round(asked / teams.length));
    const shifts = keptByShift(rides, day.slots, teams.length);
    return { ...sum, teams: shifts.map((kept) => ({ right: Math.min(kept, share), asked: share })) };
  },
};
