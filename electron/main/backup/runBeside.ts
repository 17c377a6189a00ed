import type { Worker } from 'node:worker_threads';
import type { Log } from '../log/log';
import type { BackupJobs, BackupOrder, BackupReport } from './backupJobs';

/**
 * Has a thread do one job, so that main goes on meanwhile: seconds of copying, packing and reading through. Rejects with the thread's own
 * words, also where it ends without any.
 */
export const runBeside = <K extends keyof BackupJobs>(
  start: (order: BackupOrder) => Worker,
  log: Log,
  job: K,
  ...args: Parameters<BackupJobs[K]>
): Promise<ReturnType<BackupJobs[K]>> =>
  new Promise((resolve, reject) => {
    const worker = start({ job, args } as BackupOrder);
    worker.on('message', (report: BackupReport) => {
      if ('log' in report) log[report.log](report.message);
      else if ('done' in report) resolve(report.done as ReturnType<BackupJobs[K]>);
      else reject(new Error(report.failed));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the backup's thread ended with ${code}`)));
  });
