import type { DayPlan, Plan } from '../../../../electron/shared/schedule';

/** Which day is being edited: a weekday (0 Monday) or a day of the calendar. */
export type EditedDay = { kind: 'week'; weekday: number } | { kind: 'special'; day: string };

const usual: DayPlan = { open: [{ from: 540, to: 1020 }], exhibits: null };

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const planOf = (plan: Plan, at: EditedDay): DayPlan => {
  const special = at.kind === 'special' ? plan.special.find(({ day }) => day === at.day) : undefined;
  return special ?? plan.week[at.kind === 'week' ? at.weekday : weekdayOf(at.day)] ?? usual;
};

const sorted = (special: Plan['special']): Plan['special'] => [...special].sort((a, b) => (a.day < b.day ? -1 : 1));

/** What changes in the plan when a day gets other times; a calendar day then has its own. */
export const withTimes = (plan: Plan, at: EditedDay, open: DayPlan['open']): Partial<Plan> => {
  const { exhibits } = planOf(plan, at);
  if (at.kind === 'week') return { week: plan.week.map((day, weekday) => (weekday === at.weekday ? { ...day, open } : day)) };
  const before = plan.special.find(({ day }) => day === at.day);
  const rest = plan.special.filter(({ day }) => day !== at.day);
  return { special: sorted([...rest, { day: at.day, note: before?.note ?? '', exhibits, open }]) };
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
