// Vite plugin: writes pictures/<id>.svg for everything in the content, from Fluent Emoji or our own drawings.
import type { Plugin } from 'vite';
// @ts-expect-error plain module, shared with the scripts
import { loadPictures, pictureSvg } from '../assets/itemPictures.mjs';

export const itemPictures = (): Plugin => ({
  name: 'item-pictures',
  apply: 'build',
  generateBundle() {
    for (const picture of loadPictures()) {
      try {
        this.emitFile({ type: 'asset', fileName: `pictures/${picture.id}.svg`, source: pictureSvg(picture) });
      } catch {
        this.warn(`no picture yet: ${picture.id}`);
      }
    }
  },
});
