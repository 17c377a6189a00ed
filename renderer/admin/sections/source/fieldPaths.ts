/** Where each figure stands in the API's answer, as staff can say it: places like `data[0].total_kg`. Empty: the API has none. */
export interface FieldPaths {
  unit: 't' | 'kg';
  asOf: string;
  wet: string;
  parks: string;
  others: string;
  /** a list, and within one entry of it */
  points: string;
  pointId: string;
  pointToday: string;
  /** what the API calls the three places */
  jabil: string;
  yuejie: string;
  huayue: string;
  days: string;
  dayDate: string;
  dayWet: string;
  dayParks: string;
  /** t a day it can treat, t of soil conditioner so far today, what it is doing */
  pointCapacity: string;
  pointConditioner: string;
  pointState: string;
  /** what the API calls the four states; empty: as we do */
  running: string;
  idle: string;
  maintenance: string;
  offline: string;
}

export type PathName = Exclude<keyof FieldPaths, 'unit'>;

export const emptyPaths: FieldPaths = {
  unit: 'kg',
  asOf: '',
  wet: '',
  parks: '',
  others: '',
  points: '',
  pointId: '',
  pointToday: '',
  jabil: '',
  yuejie: '',
  huayue: '',
  days: '',
  dayDate: '',
  dayWet: '',
  dayParks: '',
  pointCapacity: '',
  pointConditioner: '',
  pointState: '',
  running: '',
  idle: '',
  maintenance: '',
  offline: '',
};

const names = Object.keys(emptyPaths).filter((name) => name !== 'unit') as PathName[];
const needed = new Set<PathName>(['asOf', 'wet', 'parks']);
/** codes, not places */
const pointCodes = ['jabil', 'yuejie', 'huayue'] as const satisfies readonly PathName[];
export const stateCodes = ['running', 'idle', 'maintenance', 'offline'] as const satisfies readonly PathName[];
export const codeNames: readonly PathName[] = [...pointCodes, ...stateCodes];
const isCode = (name: PathName): boolean => codeNames.includes(name);
/** Came after the first mappings were saved: left out of the expression where they are empty, so that those are still read as ours. */
const laterNames: readonly string[] = ['pointCapacity', 'pointConditioner', 'pointState', ...stateCodes];

const segment = /^([\p{L}\p{N}_-]{1,60})((?:\[\d{1,4}\])*)$/u;
const code = /^[\p{L}\p{N}_. -]{1,40}$/u;

/** A place as JSONata writes it, each name quoted; null where it is not one. */
const expressionOf = (path: string): string | null => {
  const parts = path.split('.').map((part) => segment.exec(part));
  return parts.some((part) => part === null) ? null : parts.map((part) => `\`${part?.[1] ?? ''}\`${part?.[2] ?? ''}`).join('.');
};

/** Why a place cannot be used; null: it can, or is left out and may be. */
export const pathProblem = (name: PathName, path: string): 'needed' | 'wrong' | null => {
  if (path === '') return needed.has(name) ? 'needed' : null;
  return (isCode(name) ? code.test(path) : expressionOf(path) !== null) ? null : 'wrong';
};

export const areUsable = (paths: FieldPaths): boolean => names.every((name) => pathProblem(name, paths[name]) === null);

const helpers = [
  // figures sent as text
  '$n := function($v) { $type($v) = "string" and $contains($v, /^-?[0-9]+([.][0-9]+)?$/) ? $number($v) : $v };',
  // 2026-11-23 12:00:00 without an offset is the hall's own time; seconds or ms since 1970 are taken as well
  '$t := function($v) { $type($v) = "number" ? $fromMillis($v > 100000000000 ? $v : $v * 1000) : $v ~> $replace("/", "-") ~> $replace(" ", "T") };',
  '$z := function($v) { $type($v) = "string" and $not($contains($v, /(Z|[+-][0-9][0-9]:[0-9][0-9])$/)) ? $v & "+08:00" : $v };',
  '$d := function($v) { $type($v) = "string" ? $substring($replace($v, "/", "-"), 0, 10) : $v };',
];

const at = (path: string): string => expressionOf(path) ?? '$nothing';
const figure = (path: string): string => (path === '' ? 'null' : `$n(${at(path)})`);

const lookup = (codes: readonly (readonly [code: string, name: string])[]): string =>
  `{ ${codes.map(([text, name]) => `${JSON.stringify(text)}: "${name}"`).join(', ')} }`;

const pointsOf = (paths: FieldPaths): string => {
  if (paths.points === '' || paths.pointId === '' || paths.pointToday === '') return '[]';
  const ids = lookup(pointCodes.filter((name) => paths[name] !== '').map((name) => [paths[name], name]));
  const hasState = paths.pointState !== '';
  const states = lookup(stateCodes.map((name) => [paths[name] === '' ? name : paths[name], name]));
  const more = [
    ...(paths.pointCapacity === '' ? [] : [`"capacityPerDay": ${figure(paths.pointCapacity)}`]),
    ...(paths.pointConditioner === '' ? [] : [`"conditionerToday": ${figure(paths.pointConditioner)}`]),
    ...(hasState ? [`"state": $lookup($states, $string(${at(paths.pointState)}))`] : []),
  ];
  const entry = [`"id": $lookup($ids, $string(${at(paths.pointId)}))`, `"today": ${figure(paths.pointToday)}`, ...more].join(', ');
  return `($ids := ${ids}; ${hasState ? `$states := ${states}; ` : ''}[${at(paths.points)}.{ ${entry} }[$exists(id)]])`;
};

const daysOf = (paths: FieldPaths): string =>
  paths.days === '' || paths.dayDate === '' || paths.dayWet === '' || paths.dayParks === ''
    ? '[]'
    : `[${at(paths.days)}.{ "date": $d(${at(paths.dayDate)}), "wetWaste": ${figure(paths.dayWet)}, "parks": ${figure(paths.dayParks)} }]`;

/** Always in the same order, and without the later names that are empty. */
const saidAgain = (paths: FieldPaths): string => {
  const said = (Object.keys(emptyPaths) as (keyof FieldPaths)[]).filter((name) => paths[name] !== '' || !laterNames.includes(name));
  return JSON.stringify(Object.fromEntries(said.map((name) => [name, paths[name]])));
};

const mark = /^\/\* paths (\{.*\}) \*\/\n/;

/** The mapping the feed runs. Its first line says the places again, so that the form can be filled from it. */
export const mappingOf = (paths: FieldPaths): string =>
  [
    `/* paths ${saidAgain(paths)} */`,
    `( ${helpers.join('\n  ')}`,
    `  { "unit": "${paths.unit}", "asOf": $z($t(${at(paths.asOf)})),`,
    `    "district": { "wetWasteToday": ${figure(paths.wet)}, "parksToday": ${figure(paths.parks)}, "othersToday": ${figure(paths.others)} },`,
    `    "points": ${pointsOf(paths)},`,
    `    "history": ${daysOf(paths)} } )`,
  ].join('\n');

/** same: the API speaks the kiosk's own shape; own: written by a technician, and left as it is. */
export type MappingForm = { kind: 'same' } | { kind: 'paths'; paths: FieldPaths } | { kind: 'own' };

export const formOf = (mapping: string): MappingForm => {
  if (mapping.trim() === '') return { kind: 'same' };
  try {
    const paths = { ...emptyPaths, ...(JSON.parse(mark.exec(mapping)?.[1] ?? '') as Partial<FieldPaths>) };
    return mappingOf(paths) === mapping ? { kind: 'paths', paths } : { kind: 'own' };
  } catch {
    return { kind: 'own' };
  }
};

/** The places of an answer that can stand for a field: lists for lists, entries of the chosen list for what lies within one. */
export const choicesFor = (
  name: PathName,
  paths: FieldPaths,
  { leaves, lists }: { leaves: readonly { path: string; value: string }[]; lists: readonly { path: string; length: number }[] },
): { path: string; value: string }[] => {
  if (name === 'points' || name === 'days') return lists.map(({ path, length }) => ({ path, value: `×${length}` }));
  const within = name.startsWith('point') ? paths.points : name.startsWith('day') ? paths.days : null;
  if (within === null) return leaves.filter(({ path }) => lists.every((list) => list.length === 1 || !path.startsWith(`${list.path}[0]`)));
  const start = `${within}[0].`;
  return within === ''
    ? []
    : leaves.filter(({ path }) => path.startsWith(start)).map(({ path, value }) => ({ path: path.slice(start.length), value }));
};
