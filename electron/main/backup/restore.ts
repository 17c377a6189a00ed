import * as nodeFs from 'node:fs';
import path from 'node:path';
import type { BackupCheck } from '../../shared/staff/backupCalls';
import { writeAtomic } from '../settings/atomicFile';
import { readyName, restoreFolder } from './applyRestore';
import type { Staged } from './stageRestore';

interface Options {
  dataDir: string;
  /** copies and checks a backup, beside this thread or on it */
  stage(from: string): Promise<Staged>;
}

/** A backup is copied, checked whole and laid ready beside the data; `commit` has it take its place at the next start. */
export const openRestore = ({ dataDir, stage }: Options) => {
  let staged: { token: string; pack: string | null } | null = null;
  return {
    /** Nothing of the installation changes. */
    check: async (from: string): Promise<BackupCheck> => {
      staged = null;
      const result = await stage(from);
      if ('problem' in result) return result;
      staged = { token: result.view.token, pack: result.pack };
      return result.view;
    },
    /** From here on it will be done, at this start or the next. */
    commit: async (token: string): Promise<void> => {
      if (staged?.token !== token) throw new Error('that backup is no longer waiting: check it again');
      const { pack } = staged;
      staged = null;
      await writeAtomic(nodeFs, path.join(restoreFolder(dataDir), readyName), JSON.stringify({ version: 1, pack }));
    },
  };
};
