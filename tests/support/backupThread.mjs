// The thread of the backups from its source, for tests: the bundle starts the built one.
import { tsImport } from 'tsx/esm/api';

await tsImport('../../electron/main/backup/backupThread.ts', import.meta.url);
