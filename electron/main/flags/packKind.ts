import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** source: run from the tree; e2e: packed for tests, all flags; app: what is shipped */
export type PackKind = 'source' | 'e2e' | 'app';

/** Kind of this build. The packer writes `"hongmeiPack": "e2e"` into the test pack's package.json; a pack that does not say so is the shipped one. */
export const readPackKind = ({ isPackaged, appPath }: { isPackaged: boolean; appPath: string }): PackKind => {
  if (!isPackaged) return 'source';
  try {
    const manifest = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8')) as { hongmeiPack?: unknown };
    return manifest.hongmeiPack === 'e2e' ? 'e2e' : 'app';
  } catch {
    return 'app';
  }
};

/** File in a pack's resources, put there by the packer when the pinned Electron was out of reach. */
const unfitMark = 'NOT-FOR-RELEASE';

/** The mark of a pack that must not be shipped, for the log; null where there is none. */
export const readUnfitMark = (resourcesPath: string): string | null => (existsSync(path.join(resourcesPath, unfitMark)) ? unfitMark : null);
