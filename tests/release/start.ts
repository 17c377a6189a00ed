// The fixture of the black-box tests: packs and a bare Electron as a stranger starts them, on a display of their own.
import { test as base, expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOf, freshUserData } from '../support/app';
import { writePins } from '../support/staff';
import { endProcessesOf, processesOf } from '../support/processes';
import { openDisplay, type Display } from './display';

const release = fileURLToPath(new URL('../../release/', import.meta.url));

/** The executable of a pack made by `npm run dist`. */
export const packOf = (name: 'app' | 'e2e'): string => path.join(release, name, 'hongmei-loop');

export interface StartOptions {
  /** app: what is shipped; e2e: the control, which lets all in; bare: Electron itself on a small app without our guards */
  what?: 'app' | 'e2e' | { bare: string };
  flags?: string[];
  env?: Record<string, string>;
  /** a fresh folder where not given */
  userData?: string;
}

export interface Running {
  pid: number;
  userData: string;
  /** exit code, or the signal's name; pending while it runs */
  ended: Promise<number | string>;
  hasEnded(): boolean;
  log(): string;
  renderers(): number[];
  end(): Promise<void>;
}

type Start = (options?: StartOptions) => Running;

const command = ({ what = 'app' }: StartOptions, userData: string): { executable: string; words: string[] } => {
  // the sandbox rule is the one of all other tests
  if (typeof what === 'string') return { executable: packOf(what), words: commandOf('pack').words };
  const folder = path.join(userData, 'bare-app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "bare", "main": "main.cjs" }');
  writeFileSync(path.join(folder, 'main.cjs'), what.bare);
  return commandOf('source', folder);
};

const startOne = (display: string, options: StartOptions): Running => {
  const userData = options.userData ?? freshUserData();
  if (!options.userData && options.what === undefined) writePins(userData);
  const { executable, words } = command(options, userData);
  const child = spawn(executable, [...words, `--user-data-dir=${userData}`, ...(options.flags ?? [])], {
    env: { ...process.env, DISPLAY: display, ...options.env },
    stdio: 'ignore',
  });
  const log = path.join(userData, 'logs/main.log');
  return {
    pid: child.pid ?? NaN,
    userData,
    ended: new Promise((done, fail) => {
      child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown'));
      child.once('error', fail);
    }),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    renderers: () =>
      processesOf(userData)
        .filter(({ type }) => type === 'renderer')
        .map(({ pid }) => pid),
    end: () => endProcessesOf(userData),
  };
};

/** `display`: an empty display; `start`: starts a pack on it. All processes and folders go with the test. */
export const test = base.extend<{ display: Display; start: Start }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  display: async ({}, use) => {
    const display = await openDisplay();
    await use(display);
    display.close();
  },
  start: async ({ display }, use, testInfo) => {
    const started: Running[] = [];
    await use((options = {}) => {
      const running = startOne(display.name, options);
      started.push(running);
      return running;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('display.xwd', { body: readFileSync(display.file) });
      for (const { log } of started) await testInfo.attach('main.log', { body: log() });
    }
    for (const { end } of started) await end();
    for (const { userData } of started) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };
