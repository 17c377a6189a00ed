// node build/package/rasteriseIcon.mjs: icon.png (512 px) out of icon.svg. Run by hand when the drawing changes.
import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';

const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: 512 } }).render();
writeFileSync(new URL('icon.png', import.meta.url), picture.asPng());
