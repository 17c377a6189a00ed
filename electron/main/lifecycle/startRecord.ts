import type { Log } from '../log/log';
import { readSmallFile, writeSmallFile } from './smallFile';
import { addRelaunch, judgeStart, markGood, noHistory, startHistorySchema, type StartVerdict } from './startHistory';

export interface StartRecord {
  verdict: StartVerdict;
  markGood(): void;
  addRelaunch(): void;
}

/** Notes this start in `file` and says what the earlier ones mean for it. A disk that cannot be written means a first start. */
export const recordStart = ({ file, wallNow, log }: { file: string; wallNow(): number; log: Log }): StartRecord => {
  const verdict = judgeStart(readSmallFile(file, startHistorySchema) ?? noHistory, wallNow());
  let history = verdict.history;
  const keep = (next: typeof history): void => {
    history = next;
    writeSmallFile(file, history);
  };
  if (!writeSmallFile(file, history)) log.warn('start history could not be written');
  if (verdict.safe) log.warn('earlier starts failed: starting without 3D');
  return { verdict, markGood: () => keep(markGood(history)), addRelaunch: () => keep(addRelaunch(history, wallNow())) };
};
