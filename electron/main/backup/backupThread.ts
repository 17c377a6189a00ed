// A thread of its own: it makes or checks one backup and ends. An entry of the bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { describeError, type Log } from '../log/log';
import type { BackupOrder, BackupReport } from './backupJobs';
import { makeBackup } from './makeBackup';
import { stageBackup } from './stageRestore';

const tell = (report: BackupReport): void => parentPort?.postMessage(report);
const lineOf =
  (kind: keyof Log) =>
  (message: string): void =>
    tell({ log: kind, message });
const log: Log = { info: lineOf('info'), warn: lineOf('warn'), error: lineOf('error') };

const order = workerData as BackupOrder;
const work = order.job === 'make' ? makeBackup(...order.args) : stageBackup(...order.args, log);
work.then(
  (done) => tell({ done }),
  (error: unknown) => tell({ failed: describeError(error) }),
);
