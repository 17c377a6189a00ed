// Vite plugin: writes pictures/<item id>.svg for every waste item, from Fluent Emoji or our own drawings.
import type { Plugin } from 'vite';
// @ts-expect-error plain module, shared with the scripts
import { loadItems, pictureSvg } from '../assets/itemPictures.mjs';

export const itemPictures = (): Plugin => ({
  name: 'item-pictures',
  apply: 'build',
  generateBundle() {
    for (const item of loadItems()) {
      try {
        this.emitFile({ type: 'asset', fileName: `pictures/${item.id}.svg`, source: pictureSvg(item) });
      } catch {
        this.warn(`no picture yet: ${item.id}`);
      }
    }
  },
});
