// Where an item's picture comes from: an icon of Fluent Emoji by name, or (icon: null) our own drawing assets/pictures/<id>.svg.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);

/** @returns {{id: string, icon: string | null}[]} the bundled waste items */
export const loadItems = () => JSON.parse(readFileSync(new URL('assets/content/waste-items.json', root), 'utf8'));

let emoji;
/** SVG text of a Fluent Emoji icon (32 x 32 box). Throws where the name is unknown. */
export function fluentSvg(name) {
  emoji ??= JSON.parse(readFileSync(require.resolve('@iconify-json/fluent-emoji/icons.json'), 'utf8'));
  const icon = emoji.icons[name] ?? emoji.icons[emoji.aliases?.[name]?.parent];
  if (!icon) throw new Error(`no Fluent Emoji icon named ${name}`);
  const width = icon.width ?? emoji.width ?? 32;
  const height = icon.height ?? emoji.height ?? 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`;
}

/** SVG text of one item's picture. Throws, naming the file, where our drawing is missing. */
export function pictureSvg(item) {
  return item.icon ? fluentSvg(item.icon) : readFileSync(new URL(`assets/pictures/${item.id}.svg`, root), 'utf8');
}
