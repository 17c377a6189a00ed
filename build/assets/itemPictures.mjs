// Where an item's picture comes from: an icon of Fluent Emoji by name, or (icon: null) our own drawing assets/pictures/<id>.svg.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);

const read = (file) => JSON.parse(readFileSync(new URL(`assets/content/${file}`, root), 'utf8'));

/** Every picture of the content: the items' own, and of what is taken apart the whole and those parts that are no item. */
export const loadPictures = () => {
  const items = read('waste-items.json');
  const wholes = read('composite-items.json').flatMap(({ picture, icon = null, parts }) => [
    { id: picture, icon },
    ...parts.map((part) => ({ id: part.picture, icon: null })),
  ]);
  const pictures = new Map();
  for (const { id, icon } of [...items, ...wholes]) if (!pictures.has(id)) pictures.set(id, { id, icon });
  return [...pictures.values()];
};

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

/** SVG text of one picture. Throws, naming the file, where our drawing is missing. */
export function pictureSvg({ id, icon }) {
  return icon ? fluentSvg(icon) : readFileSync(new URL(`assets/pictures/${id}.svg`, root), 'utf8');
}
