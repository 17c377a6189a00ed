import type { FeedState } from '../snapshot';
import type { Tier } from '../settings';
import type { PackPlace } from './contentCalls';
import type { FeedTrouble } from './feedCalls';
import type { Needs } from './needs';

/** One try of the API. */
export interface FeedAnswer {
  at: string;
  outcome: 'accepted' | 'unchanged' | 'rejected' | 'failed';
  status: number | null;
  bytes: number | null;
  /** ours, in English, for technicians */
  why: string | null;
  /** the same as a word of the panel's */
  trouble: FeedTrouble | null;
}

/** What the heartbeats tell. ms per frame; null: not known yet. */
export interface FrameFigures {
  tier: Tier | null;
  /** of the page's first frames */
  median: number | null;
  /** over the last ten seconds */
  recent: number | null;
  /** the slowest second of the last five minutes */
  slowest: number | null;
  contextsLost: number;
}

export interface Fault {
  /** ISO time in the hall */
  at: string;
  kind: string;
  detail: string;
}

export interface HealthView {
  version: string;
  runtime: { electron: string; chromium: string; node: string; system: string };
  /** ms since the programme, and the machine, started */
  upMs: number;
  machineUpMs: number;
  graphics: { name: string | null; isHardware: boolean; isSafe: boolean };
  frames: FrameFigures;
  /** MB; page: the renderer, graphics: the GPU's process */
  memory: { all: number; page: number; graphics: number; machineFree: number; machine: number };
  /** MB; null where the system does not tell */
  disk: { free: number; all: number } | null;
  /** MB of ours, by what it is */
  files: { journal: number; logs: number; content: number };
  feed: { state: FeedState; source: 'sample' | 'api'; host: string | null; answers: FeedAnswer[] };
  faults: Fault[];
  /** what the disk or a file refuses, in English for technicians */
  notices: string[];
}

export const logLevels = ['all', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogLine {
  at: string;
  level: 'info' | 'warn' | 'error';
  text: string;
}

export interface HealthCalls {
  getHealth(): HealthView;
  /** newest last */
  readLog(level: LogLevel): LogLine[];
  /** a zip for technicians, without PINs, tokens and names of accounts; resolves to its name */
  exportBundle(place: PackPlace): string;
}

export const healthNeeds = {
  getHealth: 'staff',
  readLog: 'staff',
  exportBundle: 'staff',
} as const satisfies Record<keyof HealthCalls, Needs>;
