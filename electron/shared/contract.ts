import type { BoardName } from './boardNames';
import type { ContentPack } from './content';
import type { PageFacts } from './daily';
import type { FeedbackRecord, GuidedState, NotesView } from './guided';
import type { Language, PublicSettings, Tier } from './settings';
import type { FeedView } from './snapshot';

/** App clock: shown time = appMs + (now - realMs) * rate. `--clock` and `--clock-rate` set it; otherwise it is the machine's. */
export interface ClockStart {
  appMs: number;
  realMs: number;
  rate: number;
}

/** Where a visitor was at the last safe moment; kept for two minutes at most, dropped at reset. */
export interface ResumePoint {
  exhibit: string;
  step: string | null;
  state: unknown;
  language: Language;
}

export interface StartInfo {
  version: string;
  packaged: boolean;
  /** runtime and its origin are for the health page, not for visitors */
  electron: string;
  settings: PublicSettings;
  clock: ClockStart;
  /** from flags; null where not given */
  language: Language | null;
  seed: number | null;
  tier: Tier | null;
  idleSeconds: number | null;
  open: { exhibit: string; step: string | null } | null;
  reducedMotion: boolean;
  /** 3D is off: asked for by flag, or the recovery ladder has stepped down */
  safeMode: boolean;
  resume: ResumePoint | null;
  /** a group that was being led when the app went down */
  guided: GuidedState | null;
  /** script the flag --guided asks for */
  guidedScript: string | null;
  /** the first-run wizard is to come up by itself */
  setup: boolean;
}

/** One round of an exhibit, without anything about the person. */
export interface PlayRecord {
  exhibit: string;
  /** finished: reached its result; left: ended before it */
  outcome: 'finished' | 'left';
  language: Language;
  /** ms of play */
  durationMs: number;
  level: number | null;
  /** right and all answers of the round */
  right: number;
  asked: number;
  /** item ids answered wrongly at least once */
  missed: string[];
  /** item ids answered at all; empty where the exhibit asks for nothing */
  answered: string[];
  /** step a round that was left was left at, null: finished, or not known */
  leftAt: string | null;
}

/** A place on an exhibit's board: a name from the list, no person. */
export interface BoardEntry {
  name: BoardName;
  score: number;
  /** local day in the hall, YYYY-MM-DD */
  day: string;
}

/** Best first; equal scores in the order they were made. */
export interface Board {
  /** at most 20 */
  today: BoardEntry[];
  /** at most 50 */
  all: BoardEntry[];
}

export interface MissedItem {
  item: string;
  /** rounds in which it was missed */
  missed: number;
  /** rounds in which it was asked; null where that was not counted */
  asked: number | null;
}

/** What was missed most, most first. */
export interface MostMissed {
  today: MissedItem[];
  /** the last seven days, today included */
  week: MissedItem[];
}

/** How often a thing was looked up on a day. */
export interface Lookup {
  item: string;
  count: number;
}

/** A transfer round: of so many things, right at the start of the visit and now. */
export interface LearningRecord {
  asked: number;
  before: number;
  after: number;
}

export interface VisitRecord {
  language: Language;
  durationMs: number;
  exhibits: string[];
  ended: 'left' | 'idle';
}

/** What the page tells about itself once a second. frames: compositor frames drawn since load; medianFrameMs: over the first seconds. */
export interface Heartbeat {
  frames: number;
  medianFrameMs: number | null;
  tier: Tier;
  contextsLost: number;
}

export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  message: string;
}

export type ReportTarget = 'stick' | 'printer';
/** file: its name on the stick */
export type ReportResult = { ok: true; file: string | null } | { ok: false; because: 'no-target' | 'failed' };

export interface KioskCalls {
  getStart(): StartInfo;
  getContent(): ContentPack;
  getFeed(): FeedView;
  recordPlay(play: PlayRecord): void;
  recordVisit(visit: VisitRecord): void;
  recordLearning(gain: LearningRecord): void;
  /** puts a score on the board; both answer with the board as it then is */
  recordBoard(entry: { exhibit: string; name: BoardName; score: number }): Board;
  getBoard(exhibit: string): Board;
  getMostMissed(): MostMissed;
  /** somebody looked a thing up: counted by item and day, nothing else */
  recordLookup(item: string): void;
  /** looked up today, most first; at most 30 */
  getLookups(): Lookup[];
  /** null forgets the visitor */
  saveResume(point: ResumePoint | null): void;
  /** where the led group is, kept on disk until null; holds no ballot */
  saveGuided(state: GuidedState | null): void;
  /** what the guide reads on a second screen; null takes the window away. Answers whether there is one. */
  showNotes(notes: NotesView | null): boolean;
  /** the page as it prints, one sheet: to the stick as a PDF, or to the printer */
  putReport(target: ReportTarget): Promise<ReportResult>;
  /** what the report can go to now */
  getReportTargets(): Promise<ReportTarget[]>;
  /** faces of a group, as counts */
  recordFeedback(feedback: FeedbackRecord): void;
  /** the hall opens: what the page knows for the self-test, whose sheet only staff see */
  checkOpening(page: PageFacts): void;
  beat(beat: Heartbeat): void;
  writeLog(entry: LogEntry): void;
}

export interface KioskEvents {
  feedChanged: [feed: FeedView];
  settingsChanged: [settings: PublicSettings];
  /** another content pack is in use: asked for anew at the next attract loop */
  contentChanged: [];
}

export const callNames = {
  getStart: 'kiosk:getStart',
  getContent: 'kiosk:getContent',
  getFeed: 'kiosk:getFeed',
  recordPlay: 'kiosk:recordPlay',
  recordVisit: 'kiosk:recordVisit',
  recordLearning: 'kiosk:recordLearning',
  recordBoard: 'kiosk:recordBoard',
  getBoard: 'kiosk:getBoard',
  getMostMissed: 'kiosk:getMostMissed',
  recordLookup: 'kiosk:recordLookup',
  getLookups: 'kiosk:getLookups',
  saveResume: 'kiosk:saveResume',
  saveGuided: 'kiosk:saveGuided',
  showNotes: 'kiosk:showNotes',
  putReport: 'kiosk:putReport',
  getReportTargets: 'kiosk:getReportTargets',
  recordFeedback: 'kiosk:recordFeedback',
  checkOpening: 'kiosk:checkOpening',
  beat: 'kiosk:beat',
  writeLog: 'kiosk:writeLog',
} as const satisfies Record<keyof KioskCalls, `kiosk:${string}`>;

export const eventNames = {
  feedChanged: 'kiosk:feedChanged',
  settingsChanged: 'kiosk:settingsChanged',
  contentChanged: 'kiosk:contentChanged',
} as const satisfies Record<keyof KioskEvents, `kiosk:${string}`>;

export type KioskApi = {
  [K in keyof KioskCalls]: (...args: Parameters<KioskCalls[K]>) => Promise<Awaited<ReturnType<KioskCalls[K]>>>;
} & { on<K extends keyof KioskEvents>(event: K, listener: (...args: KioskEvents[K]) => void): () => void };
