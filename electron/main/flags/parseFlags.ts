import { noFlags, type Flags } from './flags';
import { flagTable } from './flagTable';

export interface ParsedFlags {
  flags: Flags;
  /** one line per value that was ignored, naming flag and value */
  problems: string[];
  /** names of flags a release build would not take */
  refused: string[];
}

const maxShown = 200;

/** `--name=value` and `--name`; everything else on the command line is somebody else's. */
export const splitSwitch = (arg: string): { name: string; value: string | null } | null => {
  const match = /^--([a-z0-9][a-z0-9-]*)(?:=([\s\S]*))?$/i.exec(arg);
  return match?.[1] ? { name: match[1].toLowerCase(), value: match[2] ?? null } : null;
};

/** Reads the flags out of argv. A bad value is named and ignored; the last of several good ones counts. Never throws. */
export const parseFlags = (argv: readonly string[], { release }: { release: boolean }): ParsedFlags => {
  const flags: Flags = { ...noFlags };
  const problems: string[] = [];
  const refused: string[] = [];
  for (const arg of argv) {
    const given = splitSwitch(arg);
    const kind = given && flagTable.get(given.name);
    if (!given || !kind) continue;
    if (release && kind.weakens) {
      refused.push(given.name);
      continue;
    }
    const value = kind.parse(given.value);
    if (value === undefined)
      problems.push(`--${given.name}: "${(given.value ?? '').slice(0, maxShown)}" ignored, expected ${kind.expects}`);
    else Object.assign(flags, { [kind.key]: value });
  }
  if (flags.windowed && flags.kiosk) problems.push('--windowed and --kiosk together: windowed is taken');
  return { flags, problems, refused };
};
