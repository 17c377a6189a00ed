// What the reference API says at a moment, from a CSV file. Masses in kg, local time of the hall, as such APIs do.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

const columns = ['days_ago', 'time', 'total_kg', 'park_kg', 'jabil_kg', 'yuejie_kg', 'huayue_kg', 'conditioner_share'];
const masses = columns.slice(2, 7);
const points = [
  { code: 'JP', name: '捷普', column: 'jabil_kg' },
  { code: 'YJ', name: '越界', column: 'yuejie_kg' },
  { code: 'HY', name: '华悦', column: 'huayue_kg' },
];
const dayMs = 86_400_000;
const hallOffsetMs = 8 * 3_600_000;

/** Rows of the file: `days_ago` 0 is the curve of today by HH:MM, 1 and more a finished day. Throws with line and column. */
export const loadReadings = (file) => {
  const rows = parse(readFileSync(file), { bom: true, columns: true, comment: '#', skip_empty_lines: true, trim: true, info: true });
  const readings = rows.map(({ record, info }) => {
    const where = (column) => `${file}, line ${info.lines}, ${column}`;
    for (const column of columns) if (record[column] === undefined) throw new Error(`${where(column)}: missing`);
    const time = /^([01]\d|2[0-3]|24):([0-5]\d)$/.exec(record.time);
    if (!time) throw new Error(`${where('time')}: not HH:MM`);
    const numbers = Object.fromEntries(['days_ago', 'conditioner_share', ...masses].map((column) => [column, Number(record[column])]));
    for (const [column, value] of Object.entries(numbers))
      if (!(value >= 0)) throw new Error(`${where(column)}: not a number of 0 or more`);
    return { ...numbers, minute: Number(time[1]) * 60 + Number(time[2]) };
  });
  const today = readings.filter((reading) => reading.days_ago === 0).sort((a, b) => a.minute - b.minute);
  if (today.length < 2) throw new Error(`${file}: needs two rows or more with days_ago 0`);
  return { today, past: readings.filter((reading) => reading.days_ago > 0).sort((a, b) => b.days_ago - a.days_ago) };
};

const between = (rows, minute) => {
  const next = rows.findIndex((row) => row.minute > minute);
  if (next === -1) return rows.at(-1);
  const [before, after] = [rows[Math.max(0, next - 1)], rows[next]];
  const part = after === before ? 0 : (minute - before.minute) / (after.minute - before.minute);
  const mixed = Object.fromEntries(masses.map((column) => [column, Math.floor(before[column] + part * (after[column] - before[column]))]));
  return { ...before, ...mixed };
};

/** The answer at a moment (ms since the epoch), to the minute. */
export const answerAt = (readings, nowMs) => {
  const local = new Date(Math.floor((nowMs + hallOffsetMs) / 60_000) * 60_000).toISOString();
  const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  const row = between(readings.today, minute);
  const isOpen = minute >= 7 * 60 && minute < 22.5 * 60;
  return {
    code: 0,
    message: 'ok',
    data: [
      {
        stat_time: local.slice(0, 19).replace('T', ' '),
        total_kg: row.total_kg,
        park_kg: row.park_kg,
        other_kg: row.total_kg - row.park_kg,
        points: points.map(({ code, name, column }) => ({
          code,
          name,
          weight_kg: row[column],
          conditioner_kg: Math.round(row[column] * row.conditioner_share),
          status: isOpen ? 1 : 2,
        })),
        days: readings.past.map(({ days_ago: daysAgo, total_kg, park_kg }) => ({
          date: new Date(nowMs + hallOffsetMs - daysAgo * dayMs).toISOString().slice(0, 10),
          total_kg,
          park_kg,
        })),
      },
    ],
  };
};
