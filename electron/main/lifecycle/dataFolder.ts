import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface DataFolders {
  /** settings, journal, logs and the rest of ours: read from even where it cannot be written */
  ours: string;
  /** Chromium's profile and the single-instance lock: has to be writable */
  chromium: string;
  /** why the two differ, null when they do not */
  problem: string | null;
}

const probe = (dir: string): string | null => {
  const file = path.join(dir, `.probe-${process.pid}`);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(file, 'x', { flag: 'wx' });
    rmSync(file);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
};

/** A data folder that cannot be written (full, read-only, not a folder) costs memory of the run, never the kiosk. */
export const chooseDataFolders = (wanted: string, tempDir = os.tmpdir()): DataFolders => {
  const code = probe(wanted);
  if (code === null) return { ours: wanted, chromium: wanted, problem: null };
  const chromium = path.join(tempDir, `hongmei-loop-${process.getuid?.() ?? 'user'}`);
  return { ours: wanted, chromium, problem: `data folder ${wanted} cannot be written (${code}): nothing of this run will be kept` };
};
