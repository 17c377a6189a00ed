import { existsSync } from 'node:fs';
import { hallDay } from '../../shared/hallTime';
import type { Log } from '../log/log';
import { boardOf, putOnBoard } from './board';
import { countLearning, countPlay, countVisit } from './counters';
import type { Database } from './database';
import { countFeedback, feedbackBetween } from './feedback';
import { foldOldHours } from './foldHours';
import type { Journal } from './journalTypes';
import { dropOldAsked, learningBetween, mostMissed } from './learned';
import { countLookup, dropOldLookups, lookupsOf } from './lookups';
import { numbersOf } from './numbers/numbersOf';
import { isDamage, openDatabase, type Opened } from './openDatabase';
import { addHealth, dayTotals, dropOldReadings, lastFaults, putReading, readingsOfDay } from './readings';

interface Options {
  file: string;
  /** app time, ms since the epoch */
  clock: () => number;
  log: Log;
  /** for tests of upgrades */
  migrations?: readonly string[];
}

const retryFileMs = 600_000;

/** A database that mends itself: opened again after damage, after the file was taken away, and from time to time while it is memory only. */
const openUse = ({ file, clock, log, migrations }: Options) => {
  let openedMs = 0;
  const open = (): Opened => {
    openedMs = clock();
    const opened = openDatabase(file, openedMs, migrations);
    if (opened.notice) log.warn(`journal: ${opened.notice}`);
    return opened;
  };
  let opened = open();
  const close = (): void => {
    // close alone leaves the write-ahead log full: the binding's statements hold the file until they are collected
    for (const step of [() => opened.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'), () => opened.db.close()]) {
      try {
        step();
      } catch (error) {
        log.warn(`journal: ${error instanceof Error ? error.message : 'did not close'}`);
      }
    }
  };
  const reopen = (): void => {
    close();
    opened = open();
  };
  const isWorthReopening = (): boolean => (opened.isFile ? !existsSync(file) : Math.abs(clock() - openedMs) > retryFileMs);
  const use = <T>(work: (db: Database) => T, otherwise: T): T => {
    try {
      if (isWorthReopening()) reopen();
      return work(opened.db);
    } catch (error) {
      log.error(`journal: ${error instanceof Error ? error.message : 'failed'}`);
      if (isDamage(error)) reopen();
      return otherwise;
    }
  };
  // not through `use`: whoever makes a backup must hear that it failed
  const copyTo = (copy: string): void => void opened.db.prepare('VACUUM INTO ?').run(copy);
  return { use, close, copyTo, notice: () => opened.notice, file: () => (opened.isFile ? file : null) };
};

/**
 * Opens the journal. Never throws: a damaged file is set aside, and without a disk it lives in memory. A record that fails is logged and
 * lost; the kiosk goes on.
 */
export const openJournal = (options: Options): Journal => {
  const { clock } = options;
  const database = openUse(options);
  let isClosed = false;
  const use = <T>(work: (db: Database) => T, otherwise: T): T => (isClosed ? otherwise : database.use(work, otherwise));
  let prunedDay = '';
  const pruneOnceADay = (): void => {
    const today = hallDay(clock());
    if (today === prunedDay) return;
    prunedDay = today;
    use(
      (db) => (dropOldReadings(db, clock()), dropOldAsked(db, clock()), dropOldLookups(db, clock()), foldOldHours(db, clock())),
      undefined,
    );
  };

  return {
    recordReading: (reading) => {
      pruneOnceADay();
      use((db) => putReading(db, reading), undefined);
    },
    readingsToday: (nowMs, source) => use((db) => readingsOfDay(db, hallDay(nowMs), source), []),
    dayTotals: (fromDay, toDay) => use((db) => dayTotals(db, fromDay, toDay), []),
    recordPlay: (play) => use((db) => countPlay(db, play, clock()), undefined),
    recordVisit: (visit) => use((db) => countVisit(db, visit, clock()), undefined),
    recordLearning: (gain) => use((db) => countLearning(db, gain, clock()), undefined),
    learning: (fromDay, toDay) => use((db) => learningBetween(db, fromDay, toDay), { rounds: 0, asked: 0, before: 0, after: 0 }),
    recordBoard: (entry) => use((db) => putOnBoard(db, entry, clock()), { today: [], all: [] }),
    board: (exhibit) => use((db) => boardOf(db, exhibit, clock()), { today: [], all: [] }),
    mostMissed: () => use((db) => mostMissed(db, clock()), { today: [], week: [] }),
    recordLookup: (item) => use((db) => countLookup(db, item, clock()), undefined),
    lookups: () => use((db) => lookupsOf(db, clock()), []),
    recordFeedback: (feedback) => use((db) => countFeedback(db, feedback, clock()), undefined),
    feedback: (fromDay, toDay) => use((db) => feedbackBetween(db, fromDay, toDay), []),
    numbers: (range) => use((db) => numbersOf(db, range), null),
    get file() {
      return database.file();
    },
    copyTo: database.copyTo,
    faults: (most) => use((db) => lastFaults(db, most), []),
    recordHealth: (health) => use((db) => addHealth(db, health, clock()), undefined),
    get notice() {
      return database.notice();
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      database.close();
    },
  };
};
