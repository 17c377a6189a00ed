import { mostTimes, type DayPlan, type OpenTime, type Plan } from '../../../../electron/shared/schedule';

/** Which day is being edited: a weekday (0 Monday) or a day of the calendar. */
export type EditedDay = { kind: 'week'; weekday: number } | { kind: 'special'; day: string };

const asProgrammed = { exhibits: null, slides: null };
const usual: DayPlan = { open: [{ from: 540, to: 1020, ...asProgrammed }] };
export const stepMinutes = 15;
/** a time that is added is an hour, where there is room */
const addedMinutes = 60;

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const planOf = (plan: Plan, at: EditedDay): DayPlan => {
  const special = at.kind === 'special' ? plan.special.find(({ day }) => day === at.day) : undefined;
  return special ?? plan.week[at.kind === 'week' ? at.weekday : weekdayOf(at.day)] ?? usual;
};

const sorted = (special: Plan['special']): Plan['special'] => [...special].sort((a, b) => (a.day < b.day ? -1 : 1));

/** What changes in the plan when a day gets other times; a calendar day then has its own. */
export const withTimes = (plan: Plan, at: EditedDay, open: OpenTime[]): Partial<Plan> => {
  if (at.kind === 'week') return { week: plan.week.map((day, weekday) => (weekday === at.weekday ? { ...day, open } : day)) };
  const before = plan.special.find(({ day }) => day === at.day);
  const rest = plan.special.filter(({ day }) => day !== at.day);
  return { special: sorted([...rest, { day: at.day, note: before?.note ?? '', open }]) };
};

/** How far a time may reach: to its neighbours, and to the ends of the day. */
export const roomOf = (open: readonly OpenTime[], index: number): { from: number; to: number } => ({
  from: open[index - 1]?.to ?? 0,
  to: open[index + 1]?.from ?? 1440,
});

export const withTime = (open: readonly OpenTime[], index: number, change: Partial<OpenTime>): OpenTime[] =>
  open.map((time, each) => (each === index ? { ...time, ...change } : time));

/** One more time: after the last, or where that reaches midnight, its later half. null: no room. */
export const withOneMore = (open: readonly OpenTime[]): OpenTime[] | null => {
  const last = open.at(-1);
  if (!last) return usual.open;
  if (open.length >= mostTimes) return null;
  if (last.to + stepMinutes <= 1440) return [...open, { from: last.to, to: Math.min(1440, last.to + addedMinutes), ...asProgrammed }];
  const middle = Math.round((last.from + last.to) / 2 / stepMinutes) * stepMinutes;
  if (middle <= last.from || middle >= last.to) return null;
  return [...open.slice(0, -1), { ...last, to: middle }, { from: middle, to: last.to, ...asProgrammed }];
};

/** Into the list or out of it, in the order of `all`. */
export const toggled = (all: readonly string[], chosen: readonly string[], id: string): string[] =>
  all.filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));

/** A weekday's times for every day of the week that is open. */
export const forOpenDays = (plan: Plan, weekday: number): Partial<Plan> => {
  const open = plan.week[weekday]?.open ?? [];
  return { week: plan.week.map((day) => (day.open.length === 0 ? day : { open })) };
};

export const forgetDay = (plan: Plan, day: string): Partial<Plan> => ({ special: plan.special.filter((each) => each.day !== day) });

/** Days of a month in rows of weeks from Monday; null before the first. `month`: YYYY-MM. */
export const daysOfMonth = (month: string): (string | null)[] => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  return [...Array.from({ length: weekdayOf(`${month}-01`) }, () => null), ...days];
};

export const monthMoved = (month: string, by: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

export const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
