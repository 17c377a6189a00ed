// electron-builder hook: a pack holds our app only. A runtime given by electronDist brings a default app along.
import { rmSync } from 'node:fs';
import path from 'node:path';

export function afterPack({ appOutDir }) {
  rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
