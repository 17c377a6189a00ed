import type { FeedState, Snapshot } from '../snapshot';
import type { Needs } from './needs';

/** How a token goes into the request: `Authorization: Bearer …`, `X-API-Key: …`, or as the whole of `Authorization`. */
export type TokenScheme = 'bearer' | 'api-key' | 'plain';
export const tokenSchemes = ['bearer', 'api-key', 'plain'] as const satisfies readonly TokenScheme[];

/** system: sealed by the system's secret store; file: in a file that only the kiosk's account may read; lost: sealed for another account or machine. */
export type TokenKept = 'none' | 'system' | 'file' | 'lost';

/** keep: as it is; none: forgotten. The value only ever goes this way. */
export type TokenWanted = { kind: 'keep' } | { kind: 'none' } | { kind: 'new'; scheme: TokenScheme; value: string };

export interface FeedSourceView {
  source: 'sample' | 'api';
  url: string;
  /** s */
  intervalSeconds: number;
  mapping: string;
  token: { kept: TokenKept; scheme: TokenScheme; host: string | null };
  /** whether this machine has a secret store for the next token */
  canSeal: boolean;
  /** a command line decides for this run; what is saved holds from the next */
  isByFlag: boolean;
  /** what there is to go back to; changedAt: ISO 8601, when it was left */
  before: { source: 'sample' | 'api'; host: string | null; changedAt: string } | null;
  state: FeedState;
}

export interface FeedQuestion {
  url: string;
  intervalSeconds: number;
  mapping: string;
  token: TokenWanted;
}

export interface FeedWanted extends FeedQuestion {
  source: 'sample' | 'api';
}

/** What is wrong, as a word of the panel's own: `feed.trouble.*` says it in plain sentences. */
export const feedTroubles = [
  'address',
  'dns',
  'refused',
  'tls',
  'timeout',
  'connection',
  'unauthorized',
  'not-found',
  'server',
  'status',
  'redirect',
  'too-large',
  'empty',
  'not-json',
  'mapping',
  'nothing',
  'missing',
  'not-number',
  'negative',
  'time',
  'unit-name',
  'unit',
  'future',
  'too-old',
  'earlier',
  'stale',
  'parts',
  'day',
  'twice',
  'optional',
  'difference',
  'other',
] as const;
export type FeedTrouble = (typeof feedTroubles)[number];

export const checkedFields = [
  'unit',
  'asOf',
  'district.wetWasteToday',
  'district.parksToday',
  'district.othersToday',
  'points',
  'history',
] as const;
export type CheckedField = (typeof checkedFields)[number];

/** One field: what the mapping gave, what it is then, and whether that holds. note: usable, and worth knowing. */
export interface FeedCheck {
  field: CheckedField;
  given: string;
  level: 'good' | 'note' | 'bad';
  trouble: FeedTrouble | null;
}

export interface FeedTest {
  /** first thing wrong; null: it can be used */
  trouble: FeedTrouble | null;
  /** our own words for technicians, never the API's */
  detail: string | null;
  status: number | null;
  bytes: number | null;
  ms: number;
  /** whether a token went along */
  withToken: boolean;
  /** the answer's text, cut and without control characters */
  raw: string;
  isCut: boolean;
  /** places in the answer and what stands there, for picking */
  leaves: { path: string; value: string }[];
  lists: { path: string; length: number }[];
  checks: FeedCheck[];
  snapshot: Snapshot | null;
}

export interface FeedCalls {
  getFeedSource(): FeedSourceView;
  /** asks once, through the same client and checks as the feed; nothing changes */
  testFeed(question: FeedQuestion): FeedTest;
  /** takes effect at once */
  saveFeed(wanted: FeedWanted): void;
  /** back to what was before the last change, of an earlier run too; done again, it comes back. false: nothing to go back to */
  undoFeed(): boolean;
}

export const feedNeeds = {
  getFeedSource: 'staff',
  testFeed: 'staff',
  saveFeed: 'staff',
  undoFeed: 'staff',
} as const satisfies Record<keyof FeedCalls, Needs>;
