// Sheets are global: a class that two rooms style on their own changes the one by a visit to the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../../renderer/', import.meta.url));
/** pages of their own, which load nothing of the app's rooms */
const pages = new Set(['report.css', 'notes.css']);

/** exhibits/journey, guide, ui … */
const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split(path.sep);
  return first === 'exhibits' ? `${first}/${second}` : first;
};

/** Classes that a sheet gives rules to without naming where. */
const bareClasses = (css: string): string[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? '')
    .filter((name) => name !== '');

/** Classes a sheet names anywhere. */
const namedClasses = (css: string): string[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)].flatMap(([, selectors = '']) =>
    [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );

const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !pages.has(file))
  .map((file) => ({ room: roomOf(file), css: readFileSync(path.join(renderer, file), 'utf8') }));

it('what an exhibit styles without naming where, no other room has', () => {
  const owners = new Map(
    sheets.flatMap(({ room, css }) => (room.startsWith('exhibits/') ? bareClasses(css).map((name) => [name, room] as const) : [])),
  );
  expect(owners.get('piece')).toBe('exhibits/sorting-line');
  const strays = sheets.flatMap(({ room, css }) =>
    namedClasses(css)
      .filter((name) => owners.has(name) && owners.get(name) !== room)
      .map((name) => `${room} has .${name}, which ${owners.get(name) ?? ''} styles everywhere`),
  );
  expect(strays).toEqual([]);
});

it('a class belongs to one room', () => {
  const rooms = new Map<string, Set<string>>();
  expect(sheets.length).toBeGreaterThan(30);
  for (const { room, css } of sheets) for (const name of bareClasses(css)) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
  expect(rooms.get('button')).toEqual(new Set(['ui']));
  expect([...rooms].filter(([, owners]) => owners.size > 1).map(([name, owners]) => [name, ...owners])).toEqual([]);
});
