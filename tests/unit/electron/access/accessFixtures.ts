import * as nodeFs from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAccess } from '../../../../electron/main/access/access';
import { openAccessFiles } from '../../../../electron/main/access/accessFiles';

export const staffPin = '580274';
export const guidePin = '913650';
/** scrypt as cheap as the schema lets it be: the count is under test, not the kdf */
export const cheap = 2 ** 14;

export const freshDir = (): string => mkdtempSync(path.join(tmpdir(), 'hongmei-access-'));

/** An access in `dir`, as after a start of the app; keeps what it logged. */
export const openIn = (dir: string, fs: typeof nodeFs = nodeFs) => {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const log = { info: note, warn: note, error: note };
  return { access: openAccess({ files: openAccessFiles(dir, fs), log, cost: cheap }), lines };
};

/** A folder where both PINs are set. */
export const dirWithPins = async (): Promise<string> => {
  const dir = freshDir();
  await openIn(dir).access.setPins({ staff: staffPin, guide: guidePin });
  return dir;
};

/** Lets running time pass in the steps the app takes. */
export const run = (access: ReturnType<typeof openIn>['access'], ms: number): void => {
  for (let left = ms; left > 0; left -= 1000) access.passTime(Math.min(1000, left));
};
