// Puts one backup after the other into a data folder until it is killed: `tsx restoreWriter.ts CONTENT DATA BACKUP_A BACKUP_B`.
import { applyRestore } from '../../electron/main/backup/applyRestore';
import { openRestore } from '../../electron/main/backup/restore';
import { stageBackup } from '../../electron/main/backup/stageRestore';

const [bundledDir, dataDir, ...from] = process.argv.slice(2) as [string, string, ...string[]];
const log = { info: () => undefined, warn: () => undefined, error: console.error };
for (let index = 0; ; index += 1) {
  const restore = openRestore({ dataDir, stage: (file) => stageBackup({ dataDir, bundledDir, nowMs: Date.now() }, file, log) });
  const check = await restore.check(from[index % from.length]!);
  if ('problem' in check) throw new Error(check.problem);
  await restore.commit(check.token);
  if (!(await applyRestore(dataDir, log))) throw new Error('not applied');
  console.log(index);
}
