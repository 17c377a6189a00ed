import type { Cue } from '../../exhibit-kit/kit';
import { watchRoad } from './clock';
import { live } from './live';
import { stopsPerTrip } from './model/places';
import { freeVehicles, sendDraft, setDraft, setHint, useDispatcher } from './store';

type Sound = (cue: Cue) => void;

const isRunning = (): boolean => {
  const { phase, over, paused } = useDispatcher.getState();
  return phase === 'play' && !over && !paused;
};

/** A truck is chosen; tapped again it is let go. */
export function chooseVehicle(vehicle: number, cue: Sound): void {
  if (!isRunning()) return;
  const { draft } = useDispatcher.getState();
  if (!freeVehicles(live.moment).includes(vehicle)) return setHint('busy');
  cue('pick');
  setDraft(draft?.vehicle === vehicle ? null : { vehicle, sources: [] });
}

/** A place to fetch from joins the tour; without a truck the first that is free takes it. Returns whether it is on the tour now. */
export function chooseSource(source: number, cue: Sound, drawn = false): boolean {
  const { draft, state } = useDispatcher.getState();
  if (!isRunning() || !state) return false;
  const vehicle = draft?.vehicle ?? freeVehicles(live.moment)[0];
  if (vehicle === undefined) {
    setHint('busy');
    return false;
  }
  const sources = draft?.sources ?? [];
  if (sources.includes(source)) {
    // a finger passes a place more than once, a tap means it
    if (!drawn) setDraft({ vehicle, sources: sources.filter((each) => each !== source) });
    return drawn;
  }
  if (state.stock[source] === 0) {
    setHint('empty');
    return false;
  }
  if (drawn && sources.length >= stopsPerTrip) return false;
  cue('tap');
  setDraft({ vehicle, sources: [...sources.slice(0, stopsPerTrip - 1), source] });
  return true;
}

/** Off to a point. */
export function choosePoint(point: number, cue: Sound): void {
  if (!isRunning()) return;
  const { draft } = useDispatcher.getState();
  if (!draft || draft.sources.length === 0) return setHint(freeVehicles(live.moment).length === 0 ? 'busy' : 'sourceFirst');
  const ride = sendDraft(point, live.moment);
  if (!ride) return;
  cue(ride.excess > 0 ? 'wrong' : 'drop');
  watchRoad();
}
