import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadContent } from '../../../../electron/main/content/loadContent';
import type { FeedJournal } from '../../../../electron/main/feed/feed';
import type { DistrictReading } from '../../../../electron/main/journal/journalTypes';
import { hallDay } from '../../../../electron/shared/hallTime';
import type { FeedSettings } from '../../../../electron/shared/settings';
import type { DayTotal, Snapshot } from '../../../../electron/shared/snapshot';
import { faultMapping } from '../../../support/faultServer';

export const { facts } = loadContent(path.resolve('assets/content'));
export const at = (iso: string): number => Date.parse(`${iso}+08:00`);
/** a Wednesday afternoon */
export const wednesday = at('2026-11-04T16:00:00');
export const freshDir = (): string => mkdtempSync(path.join(tmpdir(), 'hongmei-feed-'));
export const apiSettings = (url: string, changed: Partial<FeedSettings> = {}): FeedSettings => ({
  source: 'api',
  url,
  headers: {},
  intervalSeconds: 60,
  mapping: faultMapping,
  ...changed,
});
export const sampleSettings: FeedSettings = { source: 'sample', url: '', headers: {}, intervalSeconds: 60, mapping: '' };

/** A log that keeps its lines. */
export const keptLog = () => {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  return { lines, info: keep, warn: keep, error: keep };
};

/** A journal in memory that gives back what it was given. */
export const memoryJournal = (days: DayTotal[] = []): FeedJournal & { readings: DistrictReading[] } => {
  const readings: DistrictReading[] = [];
  return {
    readings,
    recordReading: (reading) => void readings.push(reading),
    readingsToday: (nowMs, source) => readings.filter((one) => one.source === source && hallDay(Date.parse(one.asOf)) === hallDay(nowMs)),
    dayTotals: (from, to) => days.filter((day) => day.date >= from && day.date <= to),
    recordHealth: () => undefined,
  };
};

export const snapshotAt = (asOfMs: number, wetWasteToday: number, changed: Partial<Snapshot> = {}): Snapshot => ({
  asOf: `${new Date(asOfMs + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
  district: { wetWasteToday, parksToday: wetWasteToday * 0.8, othersToday: wetWasteToday * 0.2 },
  points: [],
  history: [],
  ...changed,
});
