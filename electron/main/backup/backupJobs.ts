// What main and the thread beside it say to each other about backups.
import type { Log } from '../log/log';
import type { BackupSource } from './makeBackup';
import type { Staged, StagePlace } from './stageRestore';

/** What takes seconds with three years of statistics. */
export interface BackupJobs {
  /** resolves to the file's name */
  make(source: BackupSource, folder: string): string;
  stage(place: StagePlace, from: string): Staged;
}

export type BackupOrder = { [K in keyof BackupJobs]: { job: K; args: Parameters<BackupJobs[K]> } }[keyof BackupJobs];

export type BackupReport = { log: keyof Log; message: string } | { done: ReturnType<BackupJobs[keyof BackupJobs]> } | { failed: string };
