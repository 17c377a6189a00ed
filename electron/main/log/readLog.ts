import { open } from 'node:fs/promises';
import path from 'node:path';
import type { LogLevel, LogLine } from '../../shared/staff/healthCalls';

const linesShown = 200;
const tailBytes = 512 * 1024;
const pattern = /^\[(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})(?:\.\d+)?\] \[(info|warn|error)\] +(.*)$/;
const weight = { info: 0, warn: 1, error: 2 } as const;
const least = { all: 0, warn: 1, error: 2 } as const satisfies Record<LogLevel, number>;

/** The end of a file, from a whole line on; empty where there is none. */
const tailOf = async (file: string): Promise<string> => {
  let handle;
  try {
    handle = await open(file, 'r');
    const { size } = await handle.stat();
    const length = Math.min(size, tailBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const text = buffer.toString('utf8', 0, bytesRead);
    return length < size ? text.slice(text.indexOf('\n') + 1) : text;
  } catch {
    return '';
  } finally {
    await handle?.close();
  }
};

export const parseLog = (text: string, level: LogLevel): LogLine[] =>
  text.split('\n').flatMap((line) => {
    const [, at, kind, said] = pattern.exec(line) ?? [];
    if (at === undefined || said === undefined) return [];
    const found = kind as LogLine['level'];
    return weight[found] >= least[level] ? [{ at, level: found, text: said.slice(0, 600) }] : [];
  });

/** The last lines of the log of at least a level, newest last; from the file before it too, where it has just been turned over. */
export const readLog = async (dir: string, level: LogLevel): Promise<LogLine[]> => {
  const now = parseLog(await tailOf(path.join(dir, 'main.log')), level);
  const before = now.length < linesShown ? parseLog(await tailOf(path.join(dir, 'main.1.log')), level) : [];
  return [...before, ...now].slice(-linesShown);
};
