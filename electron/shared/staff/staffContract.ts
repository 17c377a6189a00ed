// The staff's calls: a second contract beside the visitors'. Every call but `unlock` is refused in main without a live session.
import { accessNeeds, type AccessCalls } from './accessCalls';
import { backupNeeds, type BackupCalls } from './backupCalls';
import { contentNeeds, type ContentCalls } from './contentCalls';
import { dailyNeeds, type DailyCalls } from './dailyCalls';
import { exhibitNeeds, type ExhibitCalls } from './exhibitCalls';
import { feedNeeds, type FeedCalls } from './feedCalls';
import { healthNeeds, type HealthCalls } from './healthCalls';
import { numberNeeds, type NumberCalls } from './numberCalls';
import { scheduleNeeds, type ScheduleCalls } from './scheduleCalls';
import { systemNeeds, type SystemCalls } from './systemCalls';
import type { Needs } from './needs';

export interface StaffCalls
  extends
    AccessCalls,
    ExhibitCalls,
    SystemCalls,
    ContentCalls,
    NumberCalls,
    ScheduleCalls,
    FeedCalls,
    HealthCalls,
    BackupCalls,
    DailyCalls {}

/** THE table: who may call what. A new call is one line in its section's file; it does not compile without. */
export const staffNeeds = {
  ...accessNeeds,
  ...exhibitNeeds,
  ...systemNeeds,
  ...contentNeeds,
  ...numberNeeds,
  ...scheduleNeeds,
  ...feedNeeds,
  ...healthNeeds,
  ...backupNeeds,
  ...dailyNeeds,
} as const satisfies Record<keyof StaffCalls, Needs>;

export type StaffCallName = keyof StaffCalls;

/** needs-pin: the PIN again, by `prove`. bad-input: `field` names what of the arguments is wrong. failed: allowed and understood, and still not done. */
export interface Refusal {
  kind: 'no-session' | 'wrong-role' | 'needs-pin' | 'bad-input' | 'busy' | 'failed';
  field: string | null;
  message: string;
}

export type StaffAnswer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export interface StaffEvents {
  /** left and idle: the panel closes; its drafts stay */
  sessionEnded: [why: 'left' | 'idle' | 'page' | 'replaced'];
  /** a technician's keyboard chord: the same as the hidden gesture */
  entryAsked: [];
}

export const staffEventNames = ['sessionEnded', 'entryAsked'] as const satisfies readonly (keyof StaffEvents)[];

export type StaffApi = {
  [K in StaffCallName]: (...args: Parameters<StaffCalls[K]>) => Promise<StaffAnswer<ReturnType<StaffCalls[K]>>>;
} & { on<K extends keyof StaffEvents>(event: K, listener: (...args: StaffEvents[K]) => void): () => void };
