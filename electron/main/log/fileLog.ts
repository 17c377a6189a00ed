import electronLog from 'electron-log/node';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Log } from './log';
import { limitRepeats } from './repeats';

const maxBytes = 2 * 1024 * 1024;
const oldFiles = 4;
const maxLineLength = 4000;

/** Names of a log and its older files, newest first: main.log, main.1.log … */
const rotatedNames = (file: string, count: number): string[] => {
  const { dir, name, ext } = path.parse(file);
  return [file, ...Array.from({ length: count }, (_, index) => path.join(dir, `${name}.${index + 1}${ext}`))];
};

const rotate = (file: string): void => {
  const names = rotatedNames(file, oldFiles);
  for (let index = names.length - 2; index >= 0; index -= 1) {
    const [from, to] = [names[index], names[index + 1]];
    if (from && to && existsSync(from)) renameSync(from, to);
  }
};

/** One line, bounded, without control characters that could forge further lines. */
export const oneLine = (message: string): string => {
  const flat = message
    .slice(0, maxLineLength)
    .replace(/\r?\n\s*/g, ' ⏎ ')
    // eslint-disable-next-line no-control-regex -- a log line must not move a terminal's cursor
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
  return message.length > maxLineLength ? `${flat}… (${message.length} characters)` : flat;
};

/**
 * Rotating log in `dir`/main.log: five files of 2 MiB at most, and stderr for warnings and errors.
 * A disk that cannot be written never stops the app and never opens a dialog. `now`: monotonic ms.
 */
export const openFileLog = ({ dir, now }: { dir: string; now: () => number }): Log => {
  const logger = electronLog.create({ logId: 'kiosk' });
  try {
    mkdirSync(dir, { recursive: true });
  } catch {
    logger.transports.file.level = false;
  }
  logger.transports.file.resolvePathFn = () => path.join(dir, 'main.log');
  logger.transports.file.maxSize = maxBytes;
  logger.transports.file.archiveLogFn = (file) => {
    try {
      rotate(file.path);
    } catch {
      file.clear();
    }
  };
  logger.transports.console.level = 'warn';
  logger.transports.console.format = '[{level}] {text}';
  const pass = limitRepeats({ sameLine: 5, allLines: 200, windowMs: 60_000 });
  const write = (level: 'info' | 'warn' | 'error') => (message: string) => {
    const line = oneLine(message);
    const passed = pass(`${level} ${line}`, now());
    if (!passed.write) return;
    logger[level](passed.suppressed > 0 ? `${line} (${passed.suppressed} more like this)` : line);
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
};
