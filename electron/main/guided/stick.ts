import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where Linux desktops mount what is plugged in: <root>/<user>/<label>. */
const mountRoots = ['/media', '/run/media'];

const isWritableFolder = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
};

const mountPoints = (): string[] => {
  try {
    // octal escapes stand for spaces in a label
    return readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => (line.split(' ')[1] ?? '').replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))));
  } catch {
    return [];
  }
};

const driveLetters = (): string[] =>
  Array.from('DEFGHIJKLMNOPQRSTUVWXYZ')
    .map((letter) => `${letter}:\\`)
    .filter((root) => {
      try {
        readdirSync(root);
        return true;
      } catch {
        return false;
      }
    });

/** Folder of a plugged-in stick, null when there is none; `folder` stands for one. On Windows: the last drive that can be written. */
export const findStick = (folder: string | null): string | null => {
  if (folder) return isWritableFolder(folder) ? path.resolve(folder) : null;
  const found =
    process.platform === 'win32' ? driveLetters() : mountPoints().filter((at) => mountRoots.some((root) => at.startsWith(`${root}/`)));
  return found.filter(isWritableFolder).at(-1) ?? null;
};
