import { dayMs, hallDay } from '../../../shared/hallTime';
import type { DayRange, ExhibitNumbers, Numbers } from '../../../shared/numbers';
import { durationBuckets } from '../buckets';
import type { Database, Row } from '../database';
import { feedbackBetween } from '../feedback';
import { learningBetween, missedBetween } from '../learned';

const shownItems = 30;

const rowsOf = (db: Database, sql: string, ...values: (string | number)[]): Row[] => db.prepare(sql).all(...values) as Row[];
const number = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);

/** 0 Monday to 6 Sunday, of a day of the hall. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const addTo = <K>(sums: Map<K, number>, key: K, more: number): void => void sums.set(key, (sums.get(key) ?? 0) + more);

/** Rounds by exhibit and by day, in one pass over the largest table. */
const playsOf = (db: Database, { from, to }: DayRange) => {
  const exhibits = new Map<string, ExhibitNumbers>();
  const days = new Map<string, number>();
  const of = (exhibit: string): ExhibitNumbers => {
    const found = exhibits.get(exhibit) ?? { exhibit, opened: 0, plays: 0, finished: 0, right: 0, asked: 0 };
    exhibits.set(exhibit, found);
    return found;
  };
  for (const row of rowsOf(db, 'SELECT exhibit, SUM(visits) AS n FROM exhibit_hour WHERE day BETWEEN ? AND ? GROUP BY exhibit', from, to))
    of(String(row['exhibit'])).opened = number(row, 'n');
  const plays = `SELECT day, exhibit, SUM(plays) AS plays, SUM(CASE outcome WHEN 'finished' THEN plays ELSE 0 END) AS finished,
    SUM(right_answers) AS right, SUM(asked) AS asked FROM play_hour WHERE day BETWEEN ? AND ? GROUP BY day, exhibit`;
  for (const row of rowsOf(db, plays, from, to)) {
    const sums = of(String(row['exhibit']));
    for (const name of ['plays', 'finished', 'right', 'asked'] as const) sums[name] += number(row, name);
    addTo(days, String(row['day']), number(row, 'plays'));
  }
  const byPlays = (a: ExhibitNumbers, b: ExhibitNumbers): number =>
    b.plays - a.plays || b.opened - a.opened || (a.exhibit < b.exhibit ? -1 : 1);
  return { exhibits: [...exhibits.values()].sort(byPlays), days };
};

/** Visits by day, and by weekday and hour. */
const timesOf = (db: Database, { from, to }: DayRange) => {
  const days = new Map<string, number>();
  const hours = new Map<number, number>();
  for (const row of rowsOf(
    db,
    'SELECT day, hour, SUM(visits) AS n FROM visit_hour WHERE day BETWEEN ? AND ? GROUP BY day, hour',
    from,
    to,
  )) {
    const day = String(row['day']);
    addTo(days, day, number(row, 'n'));
    addTo(hours, weekdayOf(day) * 24 + number(row, 'hour'), number(row, 'n'));
  }
  const sorted = [...hours].sort(([a], [b]) => a - b);
  return { days, hours: sorted.map(([at, visits]) => ({ weekday: Math.floor(at / 24), hour: at % 24, visits })) };
};

/** Everything a range of days has to tell. Sums over hourly counters: three years take no second. */
export const numbersOf = (db: Database, range: DayRange): Numbers => {
  const { from, to } = range;
  const visits = rowsOf(
    db,
    'SELECT language, duration, SUM(visits) AS n FROM visit_hour WHERE day BETWEEN ? AND ? GROUP BY language, duration',
    from,
    to,
  );
  const sumOf = (test: (row: Row) => boolean): number => visits.filter(test).reduce((sum, row) => sum + number(row, 'n'), 0);
  const { exhibits, days: plays } = playsOf(db, range);
  const { hours, days } = timesOf(db, range);
  return {
    range,
    visits: sumOf(() => true),
    plays: exhibits.reduce((sum, { plays }) => sum + plays, 0),
    finished: exhibits.reduce((sum, { finished }) => sum + finished, 0),
    languages: { 'zh-CN': sumOf(({ language }) => language === 'zh-CN'), en: sumOf(({ language }) => language === 'en') },
    stays: durationBuckets.map((bucket) => ({ bucket, visits: sumOf(({ duration }) => duration === bucket) })),
    days: [...new Set([...days.keys(), ...plays.keys()])]
      .sort()
      .map((day) => ({ day, visits: days.get(day) ?? 0, plays: plays.get(day) ?? 0 })),
    hours,
    exhibits,
    missed: missedBetween(db, from, to),
    lookups: rowsOf(
      db,
      `SELECT item, SUM(lookups) AS n FROM lookup_day WHERE day BETWEEN ? AND ? GROUP BY item ORDER BY n DESC, item LIMIT ${shownItems}`,
      from,
      to,
    ).map((row) => ({ item: String(row['item']), count: number(row, 'n') })),
    faces: feedbackBetween(db, from, to),
    learning: learningBetween(db, from, to),
  };
};

export type RangeName = 'today' | 'week' | 'month';

/** The range a name means on the day of `nowMs`: the last 1, 7 or 30 days, today included. */
export const rangeOf = (name: RangeName, nowMs: number): DayRange => {
  const days = { today: 1, week: 7, month: 30 }[name];
  return { from: hallDay(nowMs - (days - 1) * dayMs), to: hallDay(nowMs) };
};
