import type { PackPlace } from './contentCalls';
import type { Needs } from './needs';

export interface BackupFound {
  ref: string;
  place: PackPlace;
  name: string;
  /** ISO 8601, when the file was written */
  changedAt: string;
}

/** not-backup: some other file · damaged · newer: made by a newer version of the software · gone: not there any more · disk: no room. */
export type BackupProblem = 'not-backup' | 'damaged' | 'newer' | 'gone' | 'disk';

/** What a backup would bring. */
export interface BackupView {
  token: string;
  /** ISO 8601 */
  madeAt: string;
  screenName: string;
  /** a content pack is in it; else: what came with the app */
  hasContent: boolean;
  visits: number;
  /** notes about the machine */
  notes: number;
}

export type BackupCheck = { problem: BackupProblem } | BackupView;

export interface BackupCalls {
  /** resolves to the name of the new file */
  makeBackup(place: PackPlace): string;
  findBackups(): BackupFound[];
  /** copies and checks; nothing changes yet */
  checkBackup(ref: string): BackupCheck;
  /** takes its place at the next start, which comes at once */
  restoreBackup(token: string): void;
}

export const backupNeeds = {
  makeBackup: 'staff',
  findBackups: 'staff',
  checkBackup: 'staff',
  restoreBackup: 'fresh',
} as const satisfies Record<keyof BackupCalls, Needs>;
