// A display of our own, seen and pressed from outside: Xvfb keeps its picture in a file, xdotool is the hands.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { expect } from '@playwright/test';

/** What the display shows at one moment. */
export interface Picture {
  /** pixels of the outermost rows and columns on which nothing was drawn: a window that covers the display leaves none */
  bareEdge: number;
  colours: number;
  /** the same for the same pixels */
  hash: string;
}

export interface Display {
  /** for DISPLAY, e.g. `:3` */
  name: string;
  look(): Picture;
  /** the picture as an XWD file, for whoever reads a failure */
  file: string;
  /** real keys of the display, e.g. `ctrl+w` */
  press(...chords: string[]): void;
  /** ids of the visible windows that have a title */
  windows(): string[];
  /** the window that has the keyboard; '' where none has */
  active(): string;
  /** starts a window manager */
  manage(): Promise<void>;
  close(): void;
}

const size = { width: 960, height: 540 };
/** `bareEdge` of a display without any window. */
export const wholeEdge = 2 * (size.width + size.height) - 4;

/** Reads a picture of Xvfb's `-fbdir`: XWD, header of big-endian words, 32 bits a pixel. */
const readPicture = (file: string): Picture => {
  const xwd = readFileSync(file);
  const word = (index: number): number => xwd.readUInt32BE(index * 4);
  const [headerSize, width, height, bytesPerLine, colourCount] = [word(0), word(4), word(5), word(12), word(19)];
  const pixels = xwd.subarray(headerSize + colourCount * 12);
  const at = (x: number, y: number): number => pixels.readUInt32LE(y * bytesPerLine + x * 4) & 0xff_ff_ff;
  const colours = new Set<number>();
  let bareEdge = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = at(x, y);
      colours.add(colour);
      const isEdge = x === 0 || y === 0 || x === width - 1 || y === height - 1;
      // the bare display is black, nothing of ours is quite
      if (isEdge && colour === 0) bareEdge += 1;
    }
  }
  return { bareEdge, colours: colours.size, hash: createHash('sha1').update(pixels).digest('hex') };
};

const displayNumber = (server: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    (server.stdio[3] as Readable).on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('\n')) done(said.trim());
    });
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended at once, code ${String(code)}`)));
  });

/** A dark, empty display, without a window manager until `manage`. */
export const openDisplay = async (): Promise<Display> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hongmei-display-'));
  const words = ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp', '-noreset', '-br'];
  const server = spawn('Xvfb', [...words, '-fbdir', folder], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await displayNumber(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const file = path.join(folder, 'Xvfb_screen0');
  const started = [server];
  const xdotool = (...args: string[]): string => {
    try {
      return execFileSync('xdotool', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 }).trim();
    } catch {
      // its way to say "none"
      return '';
    }
  };
  return {
    name,
    file,
    look: () => readPicture(file),
    press: (...chords) => void execFileSync('xdotool', ['key', '--delay', '30', ...chords], { env }),
    windows: () => xdotool('search', '--onlyvisible', '--name', '.').split('\n').filter(Boolean).sort(),
    active: () => xdotool('getactivewindow'),
    manage: async () => {
      started.push(spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' }));
      await expect.poll(() => xdotool('get_num_desktops'), { message: 'a window manager' }).not.toBe('');
    },
    close: () => {
      for (const child of started.reverse()) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Resolves once something covers the display to its last pixel and is more than a plain ground; returns ms. */
export const untilShown = async (display: Display, withinMs: number): Promise<number> => {
  const began = performance.now();
  const isShown = (): boolean => {
    const { bareEdge, colours } = display.look();
    return bareEdge === 0 && colours > 200;
  };
  await expect.poll(isShown, { timeout: withinMs, intervals: [250], message: 'a picture that covers the display' }).toBe(true);
  return performance.now() - began;
};

/** Resolves once `wanted` different pictures were seen. The attract loop always moves. */
export const untilMoving = async (display: Display, withinMs: number, wanted = 4): Promise<void> => {
  const seen = new Set<string>();
  const count = (): number => seen.add(display.look().hash).size;
  await expect.poll(count, { timeout: withinMs, intervals: [150], message: 'a picture that moves' }).toBeGreaterThanOrEqual(wanted);
};
