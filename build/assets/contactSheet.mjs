// Contact sheet of item pictures: how they look at 96 px (default), side by side, on a belt plate's cream, without labels.
// Usage: node build/assets/contactSheet.mjs OUT.png [--size 96] [--cols 8] [--grey] [--all | ID ...]
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { loadPictures, pictureSvg } from './itemPictures.mjs';

const args = process.argv.slice(2);
const take = (name, fallback) => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : Number(args.splice(at, 2)[1]);
};
const size = take('--size', 96);
const cols = take('--cols', 8);
const flag = (name) => {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
};
const all = flag('--all');
const grey = flag('--grey');
const out = args.shift();
if (!out) throw new Error('usage: contactSheet.mjs OUT.png [--size N] [--cols N] [--grey] [--all | ID ...]');
const items = loadPictures();
const wanted = all ? items : args.map((id) => items.find((item) => item.id === id) ?? { id, icon: null });
const gap = Math.round(size / 6);
const cell = size + gap;
const rows = Math.ceil(wanted.length / cols);
const width = cols * cell + gap;
const height = rows * cell + gap;
const images = wanted.map((item, index) => {
  const x = gap + (index % cols) * cell;
  const y = gap + Math.floor(index / cols) * cell;
  const png = new Resvg(pictureSvg(item), { fitTo: { mode: 'width', value: size } }).render().asPng();
  return (
    `<rect x="${x - gap / 3}" y="${y - gap / 3}" width="${size + gap / 1.5}" height="${size + gap / 1.5}" rx="${gap / 2}" fill="#FCF1E1"/>` +
    `<image x="${x}" y="${y}" width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/>`
  );
});
const filter = grey ? '<filter id="g"><feColorMatrix type="saturate" values="0"/></filter>' : '';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${filter}<rect width="100%" height="100%" fill="#E6D3BC"/><g${grey ? ' filter="url(#g)"' : ''}>${images.join('')}</g></svg>`;
writeFileSync(out, new Resvg(svg).render().asPng());
for (let row = 0; row < rows; row++)
  console.log(
    `row ${row + 1}: ${wanted
      .slice(row * cols, (row + 1) * cols)
      .map((item) => item.id)
      .join(' | ')}`,
  );
