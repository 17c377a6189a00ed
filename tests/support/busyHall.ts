// Years of a busy hall, as the journal keeps them: hourly counters of the last weeks, daily ones of the days before.
import type { Database } from '../../electron/main/journal/database';
import { allExhibits, wholeDay } from '../../electron/main/journal/foldHours';
import { dayMs, hallDay } from '../../electron/shared/hallTime';

const exhibits = [
  'journey',
  'district',
  'walk',
  'machine',
  'hongmei-today',
  'sorting-line',
  'take-apart',
  'intruder',
  'dispatcher',
  'quiz',
  'which-bin',
  'transfer',
];
const games = exhibits.slice(5, 10);
const buckets = ['<0.5', '0.5-1', '1-2', '2-5', '5-10', '10-20', '>=20'];
const hours = [9, 10, 11, 12, 13, 14, 15, 16];
const hourlyDays = 45;
const askedDays = 400;

const fillDay = (db: Database, day: string, age: number, items: readonly string[]): void => {
  const visit = db.prepare('INSERT INTO visit_hour VALUES (?, ?, ?, ?, ?, ?)');
  for (const hour of hours)
    for (const language of ['zh-CN', 'en'])
      for (const ended of ['left', 'idle'])
        for (const bucket of buckets) visit.run(day, hour, language, ended, bucket, 1 + ((hour * 7 + bucket.length + age) % 9));
  const opened = db.prepare('INSERT INTO exhibit_hour VALUES (?, ?, ?, ?)');
  const play = db.prepare('INSERT INTO play_hour VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const missed = db.prepare('INSERT INTO missed_hour VALUES (?, ?, ?, ?, ?)');
  const asked = db.prepare('INSERT INTO asked_hour VALUES (?, ?, ?, ?, ?)');
  const isOld = age >= hourlyDays;
  for (const hour of isOld ? [wholeDay] : hours) {
    for (const exhibit of exhibits) {
      opened.run(day, hour, exhibit, 20);
      for (const language of ['zh-CN', 'en'])
        for (const outcome of ['finished', 'left'])
          for (const bucket of isOld ? buckets : buckets.slice(0, 4)) play.run(day, hour, exhibit, language, outcome, bucket, 3, 40, 55);
    }
    // by the hour a game asks a part of the items, over a day nearly all of them
    const part = isOld ? 1 : 4;
    for (const game of isOld ? [allExhibits] : games)
      for (let index = hour % part; index < items.length; index += part) {
        if (index % 2 === 0) missed.run(day, hour, game, items[index]!, 1 + (index % 5));
        if (age < askedDays) asked.run(day, hour, game, items[index]!, 9);
      }
  }
  const lookup = db.prepare('INSERT INTO lookup_day VALUES (?, ?, ?)');
  if (age < askedDays) for (const item of items) lookup.run(day, item, 1 + (item.length % 7));
  const learning = db.prepare('INSERT INTO learning_hour VALUES (?, ?, ?, ?, ?, ?)');
  for (const hour of hours) learning.run(day, hour, 6, 36, 20, 29);
};

/** Fills an empty journal with `days` days up to that of `nowMs`: about 900 visits and 3,400 rounds a day. */
export const fillBusyHall = (db: Database, nowMs: number, days: number, items: readonly string[]): void => {
  db.exec('BEGIN');
  for (let age = 0; age < days; age += 1) fillDay(db, hallDay(nowMs - age * dayMs), age, items);
  db.exec('COMMIT');
};
