import { DatabaseSync } from '@photostructure/sqlite';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from './database';
import { migrations as ownMigrations } from './migrations';

const keptCorrupt = 3;
const sidecars = ['', '-wal', '-shm'];

export interface Opened {
  db: Database;
  /** why it is not simply the file as it was, or null */
  notice: string | null;
  isFile: boolean;
}

const versionOf = (db: Database): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

class NewerVersion extends Error {}

const configure = (db: Database): void => {
  db.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 4194304');
};

/** A whole copy beside the file, made by SQLite itself so that it is consistent. Throws when the disk refuses. */
const backUp = (db: Database, file: string, version: number): void => {
  const copy = `${file}.v${version}.backup`;
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
};

/** Brings the database to the last step; each step whole or not at all. Throws for a newer file, and when the copy cannot be made. */
const migrate = (db: Database, file: string | null, migrations: readonly string[]): void => {
  const from = versionOf(db);
  if (from > migrations.length) throw new NewerVersion(`is of the newer version ${from}`);
  if (from === migrations.length) return;
  if (file !== null && from > 0) backUp(db, file, from);
  for (let version = from; version < migrations.length; version += 1) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(migrations[version] ?? '');
      db.exec(`PRAGMA user_version = ${version + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
};

const isSound = (db: Database): boolean => {
  const rows = db.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  return rows[0]?.quick_check === 'ok';
};

/** Whether an error says that the file's content is damaged (SQLITE_CORRUPT, SQLITE_NOTADB). */
export const isDamage = (error: unknown): boolean => /malformed|not a database|corrupt/i.test(error instanceof Error ? error.message : '');

/** Moves a damaged database and what belongs to it aside; the newest three are kept. */
const setAside = (file: string, nowMs: number): void => {
  for (const suffix of sidecars) {
    try {
      renameSync(`${file}${suffix}`, `${file}.corrupt-${nowMs}${suffix}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  const prefix = `${path.basename(file)}.corrupt-`;
  const names = readdirSync(path.dirname(file)).filter((name) => name.startsWith(prefix));
  const stamps = [...new Set(names.map((name) => name.slice(prefix.length).replace(/-(wal|shm)$/, '')))].sort();
  const old = new Set(stamps.slice(0, -keptCorrupt));
  for (const name of names) if (old.has(name.slice(prefix.length).replace(/-(wal|shm)$/, ''))) rmSync(path.join(path.dirname(file), name));
};

const openFile = (file: string, migrations: readonly string[]): Database => {
  mkdirSync(path.dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  try {
    configure(db);
    if (!isSound(db)) throw new Error('database disk image is malformed');
    migrate(db, file, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const openMemory = (migrations: readonly string[], why: string): Opened => {
  const db = new DatabaseSync(':memory:');
  try {
    migrate(db, null, migrations);
  } catch {
    // a step that fails here failed on the file too and is named in the notice; the steps before it hold
  }
  return { db, notice: `statistics are kept in memory only: ${why}`, isFile: false };
};

/**
 * Opens the database file, or a new one after setting a damaged one aside, or one in memory when the disk refuses or the file is of a newer
 * version. Never throws.
 */
export const openDatabase = (file: string, nowMs: number, migrations: readonly string[] = ownMigrations): Opened => {
  try {
    return { db: openFile(file, migrations), notice: null, isFile: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    if (error instanceof NewerVersion) return openMemory(migrations, `the file ${why}`);
    if (!isDamage(error)) return openMemory(migrations, why);
    try {
      setAside(file, nowMs);
      return { db: openFile(file, migrations), notice: `the statistics were damaged (${why}): set aside, a new file begun`, isFile: true };
    } catch (second) {
      return openMemory(migrations, second instanceof Error ? second.message : 'unknown');
    }
  }
};
