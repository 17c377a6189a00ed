import { dayMs, hallDay, msIntoDay, toHallIso } from '../../shared/hallTime';
import type { DayTotal, Reading } from '../../shared/snapshot';
import { slotOf } from './buckets';
import type { Database, Row } from './database';
import type { Fault } from '../../shared/staff/healthCalls';
import type { DistrictReading, HealthRecord } from './journalTypes';

const keptReadingDays = 40;
const keptHealthRows = 5000;
const maxDetail = 500;
// the last round is over by ten in the evening; a day last seen before that may have grown since
const dayEndMs = 22 * 3_600_000;

/** Keeps the newest reading of each 5 minutes, and of each day the newest API reading as its total so far. */
export const putReading = (db: Database, reading: DistrictReading): void => {
  const ms = Date.parse(reading.asOf);
  const [day, asOf] = [hallDay(ms), toHallIso(ms)];
  const masses = [reading.wetWasteToday, reading.parksToday, reading.othersToday];
  db.prepare(
    `INSERT INTO reading (day, slot, source, as_of, wet, parks, others) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET as_of = excluded.as_of, wet = excluded.wet, parks = excluded.parks, others = excluded.others
     WHERE excluded.as_of >= reading.as_of`,
  ).run(day, slotOf(ms), reading.source, asOf, ...masses);
  if (reading.source !== 'api') return;
  db.prepare(
    `INSERT INTO day_total (day, as_of, wet, parks, others) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET as_of = excluded.as_of, wet = excluded.wet, parks = excluded.parks, others = excluded.others
     WHERE excluded.as_of >= day_total.as_of`,
  ).run(day, asOf, ...masses);
};

export const readingsOfDay = (db: Database, day: string, source: Reading['source']): Reading[] =>
  db
    .prepare('SELECT as_of, wet FROM reading WHERE day = ? AND source = ? ORDER BY slot')
    .all(day, source)
    .map((row: Row) => ({ asOf: String(row['as_of']), wetWasteToday: Number(row['wet']), source }));

/** A day whose last reading is from before ten in the evening says so in `seenUntil`: its total may be too low. */
export const dayTotals = (db: Database, fromDay: string, toDay: string): DayTotal[] =>
  db
    .prepare('SELECT day, as_of, wet, parks, others FROM day_total WHERE day BETWEEN ? AND ? ORDER BY day')
    .all(fromDay, toDay)
    .map((row: Row) => {
      const asOf = String(row['as_of']);
      const total = { date: String(row['day']), wetWaste: Number(row['wet']), parks: Number(row['parks']), others: Number(row['others']) };
      return msIntoDay(Date.parse(asOf)) < dayEndMs ? { ...total, seenUntil: asOf } : total;
    });

/** The curves of past days go after 40 days; their totals stay. */
export const dropOldReadings = (db: Database, nowMs: number): void => {
  db.prepare('DELETE FROM reading WHERE day < ?').run(hallDay(nowMs - keptReadingDays * dayMs));
};

/** At most the newest 5000 are kept. */
export const addHealth = (db: Database, { kind, detail }: HealthRecord, nowMs: number): void => {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO health (at, kind, detail) VALUES (?, ?, ?)')
    .run(toHallIso(nowMs), kind.slice(0, 60), detail.slice(0, maxDetail));
  db.prepare('DELETE FROM health WHERE id <= ?').run(Number(lastInsertRowid) - keptHealthRows);
};

export const lastFaults = (db: Database, most: number): Fault[] =>
  (db.prepare(`SELECT at, kind, detail FROM health WHERE kind <> 'feed' ORDER BY id DESC LIMIT ?`).all(most) as Row[]).map(
    ({ at, kind, detail }) => ({ at: String(at), kind: String(kind), detail: String(detail) }),
  );
