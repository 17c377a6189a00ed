import { live } from './live';
import { momentsOf } from './model/timing';
import { closeNote, dropOutsiders, freeVehicles, markSeen, passHour, useDispatcher } from './store';

/** a note stays so long by itself, ms; nobody can tap it away before it could be read */
const noteMs = 5200;
const heldNoteMs = 12_000;
const readMs = 1200;
/** without a clock an hour passes in so long, ms */
const leapMs = 1500;

/** The next moment after now at which something on the road is seen to change. */
function nextMoment(): number {
  let next = Infinity;
  for (const ride of useDispatcher.getState().rides)
    for (const moment of momentsOf(ride)) if (moment > live.moment && moment < next) next = moment;
  return next;
}

/** Something new is on the road. */
export const watchRoad = (): void => {
  live.next = nextMoment();
};

/** Without a clock: an hour passes, by wish or because every truck is out. */
export function leap(): void {
  if (live.until > live.moment) return;
  live.until = Math.floor(live.moment) + 1;
}

/** Without a clock the day goes on by itself while there is nobody to send. */
const mustWait = (): boolean => freeVehicles(live.moment).length === 0;

function passNote(deltaMs: number): boolean {
  const note = useDispatcher.getState().notes[0];
  if (!note) {
    live.noteMs = 0;
    return false;
  }
  live.noteMs += deltaMs;
  if (live.noteMs > (note.holds ? heldNoteMs : noteMs)) {
    live.noteMs = 0;
    closeNote();
  }
  return note.holds;
}

/** One frame of the day. deltaMs on the round's clock. */
export function passTime(deltaMs: number, noTimer: boolean): void {
  const { day, state, rides, paused, parameters, over } = useDispatcher.getState();
  if (!day || !state) return;
  if (over) {
    live.overMs += deltaMs;
    return;
  }
  if (passNote(deltaMs) || paused || rides.length === 0) return;
  if (noTimer && live.until <= live.moment) {
    if (!mustWait()) return;
    leap();
  }
  const step = deltaMs / (noTimer ? leapMs : parameters.secondsPerHour * 1000);
  live.moment = Math.min(live.moment + step, noTimer ? live.until : day.slots);
  // every hour passes on its own, however long the frame was
  while (Math.floor(live.moment) > useDispatcher.getState().state!.slot) {
    passHour();
    dropOutsiders(live.moment - 2);
  }
  if (live.moment >= live.next) {
    markSeen();
    watchRoad();
  }
}

/** A tap anywhere puts away what has been read. */
export function tapNote(): void {
  if (live.noteMs < readMs || useDispatcher.getState().notes.length === 0) return;
  live.noteMs = 0;
  closeNote();
}
