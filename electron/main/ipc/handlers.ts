import { app } from 'electron';
import type { ClockStart, ResumePoint } from '../../shared/contract';
import type { Daily } from '../daily/daily';
import type { Guided } from '../guided/guided';
import type { Flags } from '../flags/flags';
import type { Services } from '../lifecycle/services';
import type { Watch } from '../lifecycle/watchWindow';
import type { Log } from '../log/log';
import type { Handlers } from './handle';

interface Parts {
  services: Services;
  clock: ClockStart;
  flags: Flags;
  watch(): Watch | null;
  resume: { get(): ResumePoint | null; save(point: ResumePoint | null): void };
  guided: Guided;
  daily: Daily;
  log: Log;
  /** whether the first-run wizard is to come up by itself */
  isSetupDue(): boolean;
}

/** Every call of the contract and what answers it. */
export const createHandlers = ({ services, clock, flags, watch, resume, guided, daily, log, isSetupDue }: Parts): Handlers => ({
  getStart: () => ({
    version: app.getVersion(),
    packaged: app.isPackaged,
    electron: process.versions.electron,
    settings: services.settings(),
    clock,
    language: flags.language,
    seed: flags.seed,
    tier: flags.tier,
    idleSeconds: flags.idleSeconds,
    open: flags.open,
    reducedMotion: flags.reducedMotion,
    safeMode: watch()?.isSafe() ?? flags.safeMode,
    resume: resume.get(),
    guided: guided.kept.get(),
    guidedScript: flags.guided,
    setup: isSetupDue(),
  }),
  getContent: () => services.content(),
  getFeed: () => services.feed(),
  recordPlay: (play) => services.journal.recordPlay(play),
  recordVisit: (visit) => services.journal.recordVisit(visit),
  recordLearning: (gain) => services.journal.recordLearning(gain),
  recordBoard: (entry) => services.journal.recordBoard(entry),
  getBoard: (exhibit) => services.journal.board(exhibit),
  getMostMissed: () => services.journal.mostMissed(),
  recordLookup: (item) => services.journal.recordLookup(item),
  getLookups: () => services.journal.lookups(),
  saveResume: (point) => resume.save(point),
  saveGuided: (state) => guided.kept.save(state),
  showNotes: (notes) => guided.notes.show(notes),
  putReport: (target) => guided.report.put(target),
  getReportTargets: () => guided.report.targets(),
  recordFeedback: (feedback) => services.journal.recordFeedback(feedback),
  checkOpening: (page) => void daily.check(page, 'opening').catch((error: unknown) => log.warn(`daily: ${String(error)}`)),
  beat: (beat) => watch()?.beat(beat),
  writeLog: ({ level, message }) => log[level](`page: ${message}`),
});
