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

it('a class belongs to one room', () => {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && !pages.has(file));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files)
    for (const name of bareClasses(readFileSync(path.join(renderer, file), 'utf8')))
      rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(file)));
  expect(rooms.get('button')).toEqual(new Set(['ui']));
  expect([...rooms].filter(([, owners]) => owners.size > 1).map(([name, owners]) => [name, ...owners])).toEqual([]);
});
