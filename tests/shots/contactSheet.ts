import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const gap = 16;

const png = (svg: string): Buffer => new Resvg(svg).render().asPng();
const embed = (data: Buffer, width: number, height: number, at = 'x="0" y="0"'): string =>
  `<image ${at} width="${width}" height="${height}" href="data:image/png;base64,${data.toString('base64')}"/>`;
const frame = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#3a3345"/>${inside}</svg>`;

/**
 * One picture of many of the same shape, in their order; a text file beside it names them row by row.
 * Size in px of the pictures; `file` without its ending.
 */
export const makeContactSheet = (file: string, pictures: readonly string[], size: { width: number; height: number }): void => {
  const isTall = size.height > size.width;
  const [columns, width] = isTall ? [7, 320] : [4, 640];
  const height = Math.round((width * size.height) / size.width);
  const places = pictures.map((picture, index) => {
    // pressed first, one by one: a sheet of 4K pictures would not fit into memory
    const small = png(frame(width, height, embed(readFileSync(picture), width, height)));
    const [x, y] = [gap + (index % columns) * (width + gap), gap + Math.floor(index / columns) * (height + gap)];
    return embed(small, width, height, `x="${x}" y="${y}"`);
  });
  const rows = Math.ceil(pictures.length / columns);
  writeFileSync(`${file}.png`, png(frame(gap + columns * (width + gap), gap + rows * (height + gap), places.join(''))));
  const names = pictures.map((picture) => path.basename(picture, '.png'));
  const lines = Array.from({ length: rows }, (_, row) => `row ${row + 1}: ${names.slice(row * columns, (row + 1) * columns).join(' | ')}`);
  writeFileSync(`${file}.txt`, `${lines.join('\n')}\n`);
};
