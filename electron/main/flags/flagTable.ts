import type { Flags, Size } from './flags';

interface FlagKind<K extends keyof Flags = keyof Flags> {
  key: K;
  /** undefined: not a value of this flag. `text` is null when the flag came without `=`. */
  parse(text: string | null): Flags[K] | undefined;
  /** what a good value looks like, for the line that names a bad one */
  expects: string;
  /** a release build refuses it: it would show other times, data or places than the hall's, or leave the kiosk */
  weakens: boolean;
}

const flag = <K extends keyof Flags>(kind: FlagKind<K>): FlagKind => kind;

const numberIn = (text: string | null, low: number, high: number): number | undefined => {
  if (text === null || !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
};
const wholeIn = (text: string | null, low: number, high: number): number | undefined => {
  const value = numberIn(text, low, high);
  return Number.isInteger(value) ? value : undefined;
};
const oneOf = <const T extends string>(text: string | null, values: readonly T[]): T | undefined => values.find((value) => value === text);
const on = (text: string | null): boolean | undefined => (text === null || text === 'true' ? true : text === 'false' ? false : undefined);
const pathOf = (text: string | null): string | undefined => (text && !text.includes('\0') ? text : undefined);
const sizeOf = (text: string | null): Size | undefined => {
  const match = /^(\d{3,5})x(\d{3,5})$/i.exec(text ?? '');
  if (!match) return undefined;
  const size = { width: Number(match[1]), height: Number(match[2]) };
  return [size.width, size.height].every((side) => side >= 200 && side <= 16_384) ? size : undefined;
};
// A time without offset is the machine's local time, as ISO 8601 and Date both have it.
const momentOf = (text: string | null): number | undefined => {
  const ms = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text ?? '') ? Date.parse(text ?? '') : NaN;
  return Number.isFinite(ms) ? ms : undefined;
};
const httpUrl = (text: string | null): string | undefined => {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
};
const openOf = (text: string | null): Flags['open'] | undefined => {
  const match = /^([a-z0-9-]{1,64})(?::([\w.-]{1,64}))?$/i.exec(text ?? '');
  return match?.[1] ? { exhibit: match[1], step: match[2] ?? null } : undefined;
};
const scriptOf = (text: string | null): string | undefined => (/^[a-z0-9-]{1,60}$/.test(text ?? '') ? (text ?? undefined) : undefined);

const day = 86_400;

/** Every flag by its name on the command line. */
export const flagTable: ReadonlyMap<string, FlagKind> = new Map([
  ['windowed', flag({ key: 'windowed', parse: on, expects: 'no value', weakens: true })],
  ['kiosk', flag({ key: 'kiosk', parse: on, expects: 'no value', weakens: false })],
  // asks for PINs of a machine that has none; a pack does so by itself
  ['setup', flag({ key: 'setup', parse: on, expects: 'no value', weakens: false })],
  ['reset-pin', flag({ key: 'resetPin', parse: on, expects: 'no value', weakens: false })],
  ['safe-mode', flag({ key: 'safeMode', parse: on, expects: 'no value', weakens: false })],
  ['reduced-motion', flag({ key: 'reducedMotion', parse: on, expects: 'no value', weakens: false })],
  ['user-data-dir', flag({ key: 'userDataDir', parse: pathOf, expects: 'a folder', weakens: false })],
  ['lang', flag({ key: 'language', parse: (text) => oneOf(text, ['zh-CN', 'en'] as const), expects: 'zh-CN or en', weakens: false })],
  [
    'seed',
    flag({ key: 'seed', parse: (text) => wholeIn(text, 0, 2 ** 32 - 1), expects: 'a whole number from 0 to 4294967295', weakens: true }),
  ],
  ['clock', flag({ key: 'clockMs', parse: momentOf, expects: 'a time like 2026-11-23T10:00:00+08:00', weakens: true })],
  ['clock-rate', flag({ key: 'clockRate', parse: (text) => numberIn(text, 0, day), expects: 'a number from 0 to 86400', weakens: true })],
  ['feed-url', flag({ key: 'feedUrl', parse: httpUrl, expects: 'an http(s) address without a password', weakens: true })],
  ['feed-mapping', flag({ key: 'feedMapping', parse: pathOf, expects: 'a file', weakens: true })],
  [
    'idle-seconds',
    flag({ key: 'idleSeconds', parse: (text) => numberIn(text, 1, day), expects: 'seconds from 1 to 86400', weakens: true }),
  ],
  [
    'tier',
    flag({
      key: 'tier',
      parse: (text) => oneOf(text, ['high', 'medium', 'low', '2d'] as const),
      expects: 'high, medium, low or 2d',
      weakens: false,
    }),
  ],
  ['size', flag({ key: 'size', parse: sizeOf, expects: 'WIDTHxHEIGHT, 200 to 16384 each', weakens: true })],
  ['open', flag({ key: 'open', parse: openOf, expects: 'EXHIBIT or EXHIBIT:STEP', weakens: false })],
  ['removable-dir', flag({ key: 'removableDir', parse: pathOf, expects: 'a folder', weakens: true })],
  ['guided', flag({ key: 'guided', parse: scriptOf, expects: 'the id of a script', weakens: true })],
  ['second-screen', flag({ key: 'secondScreen', parse: sizeOf, expects: 'WIDTHxHEIGHT, 200 to 16384 each', weakens: true })],
]);
