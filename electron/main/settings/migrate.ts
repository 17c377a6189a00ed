import { settingsVersion } from './settingsSchema';

/** Step from version n (its key) to n + 1. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const eachRecord = (list: unknown, change: (one: Record<string, unknown>) => unknown): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isRecord(one) ? change(one) : one)) : list;

/** What a day of version 1 showed from morning to evening, each of its times shows in version 2; the attract loop's pictures are new. */
const dayByTimes = ({ exhibits = null, ...day }: Record<string, unknown>): Record<string, unknown> => ({
  ...day,
  open: eachRecord(day['open'], (time) => ({ ...time, exhibits, slides: null })),
});

/** One step for each version there was. A part that is not what it should be is left for the schema to refuse. */
export const settingsMigrations: Migrations = {
  1: ({ plan, ...rest }) =>
    isRecord(plan)
      ? { ...rest, plan: { ...plan, week: eachRecord(plan['week'], dayByTimes), special: eachRecord(plan['special'], dayByTimes) } }
      : { ...rest, ...(plan !== undefined && { plan }) },
};

export type Migrated =
  | { kind: 'current' | 'migrated'; from: number; value: Record<string, unknown> }
  | { kind: 'newer'; from: number }
  | { kind: 'unknown'; from: number };

/** Brings a parsed file up to `target` by version number. `unknown`: no version, or none that a step leads away from. */
export const migrate = (raw: unknown, migrations: Migrations = settingsMigrations, target: number = settingsVersion): Migrated => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { kind: 'unknown', from: -1 };
  let value = raw as Record<string, unknown>;
  const from = value['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return { kind: 'unknown', from: -1 };
  if (from > target) return { kind: 'newer', from };
  for (let version = from; version < target; version += 1) {
    const step = migrations[version];
    if (!step) return { kind: 'unknown', from };
    value = { ...step(value), version: version + 1 };
  }
  return { kind: from === target ? 'current' : 'migrated', from, value };
};
