import type { DayRange, Numbers } from '../../../../electron/shared/numbers';

const mostDays = 45;

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A bar for each day of a short range, also of days nobody came; of a long one a bar for each month. */
export const barsOf = (days: Numbers['days'], { from, to }: DayRange): { label: string; visits: number }[] => {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const sums = new Map<string, number>();
  if (length <= mostDays) for (let day = from; day <= to; day = nextDay(day)) sums.set(day, 0);
  for (const { day, visits } of days) {
    const label = length <= mostDays ? day : day.slice(0, 7);
    sums.set(label, (sums.get(label) ?? 0) + visits);
  }
  return [...sums].map(([label, visits]) => ({ label, visits }));
};
