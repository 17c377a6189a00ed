// What is on now: a pure function of the plan and the clock. Times are the hall's, minutes since midnight.
import { dayMs, hallDay, msIntoDay, startOfHallDay } from './hallTime';

/** [opens, closes) in minutes since midnight, 0 to 1440. */
export interface OpenTime {
  from: number;
  to: number;
}

export interface DayPlan {
  /** in order, apart from each other; empty: closed all day */
  open: OpenTime[];
  /** exhibits shown on home that day; null: as the programme says */
  exhibits: string[] | null;
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

export interface NowOn {
  isOpen: boolean;
  /** next moment at which the hall opens or closes, ms since the epoch; null: never again within the plan */
  nextMs: number | null;
  /** what the day is called where it is special, else null */
  note: string | null;
  /** null: as the programme says */
  exhibits: string[] | null;
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
  return { open: usual?.open ?? [], exhibits: usual?.exhibits ?? null, note: null };
};

const isOpenAt = (plan: Plan, ms: number): boolean => {
  const minute = msIntoDay(ms) / minuteMs;
  return !plan.isOn || dayPlanOf(plan, ms).open.some(({ from, to }) => minute >= from && minute < to);
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

const nextChange = (plan: Plan, nowMs: number): number | null => {
  if (!plan.isOn) return null;
  const isOpen = isOpenAt(plan, nowMs);
  for (let ahead = 0; ahead < mostDaysAhead; ahead += 1) {
    const edges = edgesOf(plan, nowMs + ahead * dayMs).filter((edge) => edge > nowMs);
    const found = edges.sort((a, b) => a - b).find((edge) => isOpenAt(plan, edge) !== isOpen);
    if (found !== undefined) return found;
  }
  return null;
};

/** What the plan says of a moment. */
export const whatIsOn = (plan: Plan, nowMs: number): NowOn => {
  const { exhibits, note } = dayPlanOf(plan, nowMs);
  return {
    isOpen: isOpenAt(plan, nowMs),
    nextMs: nextChange(plan, nowMs),
    note: plan.isOn ? note : null,
    exhibits: plan.isOn ? exhibits : null,
    off: plan.off.filter(({ untilMs }) => untilMs > nowMs).map(({ exhibit }) => exhibit),
  };
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

const allDay: DayPlan = { open: [{ from: 0, to: 1440 }], exhibits: null };

/** As after installation: always open, nothing planned. */
export const alwaysOpen: Plan = { isOn: false, week: Array.from({ length: 7 }, () => allDay), special: [], off: [], restartAt: null };
