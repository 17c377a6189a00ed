// What is on now: a pure function of the plan and the clock. Times are the hall's, minutes since midnight.
import { dayMs, hallDay, msIntoDay, startOfHallDay } from './hallTime';

/** What is shown for a while. */
interface Shown {
  /** exhibits on home; null: as the programme says */
  exhibits: string[] | null;
  /** ids of the attract loop's pictures; null: all of them, empty: none */
  slides: string[] | null;
}

/** [from, to) in minutes since midnight, 0 to 1440, and what is shown then. */
export interface OpenTime extends Shown {
  from: number;
  to: number;
}

/** times a day may have */
export const mostTimes = 4;

export interface DayPlan {
  /** in order, one may begin as the one before ends; empty: closed all day */
  open: OpenTime[];
}

/** A day unlike its weekday: a holiday, an evening event. */
export interface SpecialDay extends DayPlan {
  /** YYYY-MM-DD */
  day: string;
  note: string;
}

/** Something that holds until a moment and then ends by itself. */
export interface TemporaryChange {
  id: string;
  exhibit: string;
  /** ms since the epoch at which the exhibit is back */
  untilMs: number;
}

export interface Plan {
  /** off: always open, whatever the days say */
  isOn: boolean;
  /** Monday to Sunday */
  week: DayPlan[];
  special: SpecialDay[];
  off: TemporaryChange[];
  /** minutes since midnight at which the app starts anew while nobody is there; null: never */
  restartAt: number | null;
}

export interface NowOn extends Shown {
  isOpen: boolean;
  /** next moment at which the hall opens or closes, ms since the epoch; null: never again within the plan */
  nextMs: number | null;
  /** what the day is called where it is special, else null */
  note: string | null;
  /** ids of exhibits that are off for now */
  off: string[];
}

const minuteMs = 60_000;
/** a year and a day: further than anybody plans */
const mostDaysAhead = 367;

/** 0 Monday to 6 Sunday, of the hall's day that holds `ms`. */
export const hallWeekday = (ms: number): number => (new Date(`${hallDay(ms)}T00:00:00Z`).getUTCDay() + 6) % 7;

/** What is planned for the hall's day that holds `ms`: the special day, else its weekday. */
export const dayPlanOf = (plan: Plan, ms: number): DayPlan & { note: string | null } => {
  const special = plan.special.find(({ day }) => day === hallDay(ms));
  if (special) return special;
  const usual = plan.week[hallWeekday(ms)];
  return { open: usual?.open ?? [], note: null };
};

const asProgrammed: Shown = { exhibits: null, slides: null };

/** What is shown at a moment; null: closed. */
const shownAt = (plan: Plan, ms: number): Shown | null => {
  if (!plan.isOn) return asProgrammed;
  const minute = msIntoDay(ms) / minuteMs;
  return dayPlanOf(plan, ms).open.find(({ from, to }) => minute >= from && minute < to) ?? null;
};

/** Moments of a day at which something may change, and midnight after it. */
const edgesOf = (plan: Plan, ms: number): number[] => {
  const start = startOfHallDay(ms);
  return [
    ...dayPlanOf(plan, ms)
      .open.flatMap(({ from, to }) => [from, to])
      .map((minute) => start + minute * minuteMs),
    start + dayMs,
  ];
};

/** The first moment after `nowMs` at which what is shown differs in the way asked for. */
const nextEdge = (plan: Plan, nowMs: number, differs: (then: Shown | null, now: Shown | null) => boolean): number | null => {
  if (!plan.isOn) return null;
  const now = shownAt(plan, nowMs);
  for (let ahead = 0; ahead < mostDaysAhead; ahead += 1) {
    const edges = edgesOf(plan, nowMs + ahead * dayMs).filter((edge) => edge > nowMs);
    const found = edges.sort((a, b) => a - b).find((edge) => differs(shownAt(plan, edge), now));
    if (found !== undefined) return found;
  }
  return null;
};

const isOtherState = (then: Shown | null, now: Shown | null): boolean => (then === null) !== (now === null);

const idsOf = (ids: string[] | null | undefined): string => (ids ? `${ids.length}:${ids.join()}` : '');
const isOtherShow = (then: Shown | null, now: Shown | null): boolean =>
  isOtherState(then, now) || idsOf(then?.exhibits) !== idsOf(now?.exhibits) || idsOf(then?.slides) !== idsOf(now?.slides);

/** What the plan says of a moment. */
export const whatIsOn = (plan: Plan, nowMs: number): NowOn => {
  const shown = shownAt(plan, nowMs);
  const { exhibits, slides } = shown ?? asProgrammed;
  return {
    isOpen: shown !== null,
    nextMs: nextEdge(plan, nowMs, isOtherState),
    note: plan.isOn ? dayPlanOf(plan, nowMs).note : null,
    exhibits,
    slides,
    off: plan.off.filter(({ untilMs }) => untilMs > nowMs).map(({ exhibit }) => exhibit),
  };
};

/** The next moment at which the hall opens, closes or shows something else, and what is on from then; null: never again within the plan. */
export const whatIsNext = (plan: Plan, nowMs: number): (NowOn & { atMs: number }) | null => {
  const atMs = nextEdge(plan, nowMs, isOtherShow);
  return atMs === null ? null : { atMs, ...whatIsOn(plan, atMs) };
};

/** The plan without temporary changes that have ended, and special days that are over. */
export const withoutPast = (plan: Plan, nowMs: number): Plan => ({
  ...plan,
  off: plan.off.filter(({ untilMs }) => untilMs > nowMs),
  special: plan.special.filter(({ day }) => day >= hallDay(nowMs)),
});

/** Whether the time of the nightly restart lies in (lastMs, nowMs]. A clock that was set back or jumped over a day restarts once at most. */
export const isRestartDue = ({ restartAt }: Pick<Plan, 'restartAt'>, lastMs: number, nowMs: number): boolean => {
  if (restartAt === null || nowMs <= lastMs) return false;
  const at = startOfHallDay(nowMs) + restartAt * minuteMs;
  return [at, at - dayMs].some((moment) => moment > lastMs && moment <= nowMs);
};

const allDay: DayPlan = { open: [{ from: 0, to: 1440, ...asProgrammed }] };

/** As after installation: always open, nothing planned. */
export const alwaysOpen: Plan = { isOn: false, week: Array.from({ length: 7 }, () => allDay), special: [], off: [], restartAt: null };
