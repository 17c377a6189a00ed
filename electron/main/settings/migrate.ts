import { settingsVersion } from './settingsSchema';

/** Step from version n (its key) to n + 1. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>;

/** Version 1 is the first: nothing to come from yet. */
export const settingsMigrations: Migrations = {};

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
