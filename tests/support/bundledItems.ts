import { readFileSync } from 'node:fs';
import type { WasteItem } from '../../electron/shared/content';

/** The items as they are shipped. */
export const bundledItems = JSON.parse(
  readFileSync(new URL('../../assets/content/waste-items.json', import.meta.url), 'utf8'),
) as readonly WasteItem[];
