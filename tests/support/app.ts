// The fixture of every test in the real app: a fresh data folder, the app up and drawing, everything gone afterwards.
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endProcessesOf } from './processes';

/** Folder of the app under test. HONGMEI_APP: a copy of the tree's bundles, while others build in it. */
const root = process.env['HONGMEI_APP'] ?? fileURLToPath(new URL('../../', import.meta.url));

// each worker has a display of its own: no window of one test lies over another's
const display = (process.env['HONGMEI_DISPLAYS'] ?? '').split(',')[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (display) process.env['DISPLAY'] = display;

export interface LaunchOptions {
  /** flags of the README; `--size=960x540` and `--windowed` come first and can be overridden */
  flags?: string[];
  env?: Record<string, string>;
  /** keep a folder over several launches; otherwise a fresh one */
  userData?: string;
  /** another app folder than the tree, e.g. a damaged copy (`copyApp`) */
  appDir?: string;
  /** wait for the page to draw; false for tests of an app that cannot */
  ready?: boolean;
}

/** Attributes of the page's root element (README): screen, overlay, exhibit, feed, lang, tier, frames; and loadedAt, ms. */
export type RootState = Partial<Record<string, string>>;

export interface Kiosk {
  app: ElectronApplication;
  /** Playwright's view of the page; of no use any more once its renderer was killed */
  page: Page;
  userData: string;
  /** Runs an expression in the page through main: works after a crash as well. Rejects when the page does not answer within `timeoutMs`. */
  inPage<T>(expression: string, timeoutMs?: number): Promise<T>;
  state(timeoutMs?: number): Promise<RootState>;
  /** pid of a process by Electron's name for it */
  pid(type: 'Browser' | 'Tab' | 'GPU'): Promise<number>;
  log(): string;
  close(): Promise<void>;
}

export type Launch = (options?: LaunchOptions) => Promise<Kiosk>;

/** Executable and words before the flags: Electron on the bundles, or the test pack in the project `pack`. */
export const commandOf = (project: string, appDir = root): { executable: string; words: string[] } => {
  const noSandbox = process.env['HONGMEI_SANDBOX'] === 'off' || (process.env['HONGMEI_SANDBOX'] === undefined && process.getuid?.() === 0);
  const words = noSandbox ? ['--no-sandbox'] : [];
  if (project === 'pack') return { executable: path.join(root, 'release/e2e/hongmei-loop'), words };
  const executable = process.env['HONGMEI_ELECTRON'];
  if (!executable || !existsSync(executable)) throw new Error('HONGMEI_ELECTRON does not name an Electron; run the tests by `npm test`');
  return { executable, words: [appDir, ...words] };
};

/** Fresh data folder; whoever makes it removes it. */
export const freshUserData = (): string => mkdtempSync(path.join(os.tmpdir(), 'hongmei-test-'));

/** A copy of the app in `dir` whose bundles a test may damage. */
export const copyApp = (dir: string): string => {
  mkdirSync(dir, { recursive: true });
  cpSync(path.join(root, 'out'), path.join(dir, 'out'), { recursive: true, filter: (file) => !file.includes(`${path.sep}types`) });
  cpSync(path.join(root, 'package.json'), path.join(dir, 'package.json'));
  for (const name of ['assets', 'node_modules']) symlinkSync(path.join(root, name), path.join(dir, name), 'dir');
  return dir;
};

const answerWithin = async <T>(answer: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

const start = async (project: string, { flags = [], env = {}, appDir, userData = freshUserData() }: LaunchOptions): Promise<Kiosk> => {
  const { executable, words } = commandOf(project, appDir);
  const app = await _electron.launch({
    executablePath: executable,
    // otherwise Playwright adds --no-sandbox by itself
    chromiumSandbox: !words.includes('--no-sandbox'),
    args: [...words, '--windowed', '--size=960x540', `--user-data-dir=${userData}`, ...flags],
    env: { ...(process.env as Record<string, string>), ...env },
    timeout: 30_000,
  });
  const page = await app.firstWindow({ timeout: 30_000 });
  const inPage: Kiosk['inPage'] = (expression, timeoutMs = 5000) =>
    answerWithin(
      app.evaluate(
        ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<never>,
        expression,
      ),
      timeoutMs,
    );
  return {
    app,
    page,
    userData,
    inPage,
    state: (timeoutMs) =>
      inPage<RootState>('({ ...document.documentElement.dataset, loadedAt: String(performance.timeOrigin) })', timeoutMs),
    pid: async (type) => {
      const metrics = await app.evaluate(({ app: electronApp }) =>
        electronApp.getAppMetrics().map(({ pid, type: kind }) => ({ pid, kind })),
      );
      const found = metrics.find(({ kind }) => kind === type);
      if (!found) throw new Error(`no ${type} process`);
      return found.pid;
    },
    log: () => {
      const file = path.join(userData, 'logs/main.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    close: () => app.close(),
  };
};

interface Usable {
  withinMs?: number;
  /** a page loaded later than this state's only: not the one that is about to be lost */
  after?: RootState;
  where?(state: RootState): boolean;
}

/** Resolves once the page shows a screen and draws frames; returns how long that took, ms. */
export const untilUsable = async (kiosk: Kiosk, { withinMs = 30_000, after, where = () => true }: Usable = {}): Promise<number> => {
  const began = performance.now();
  const isUsable = (state: RootState): boolean =>
    !['', 'apology', undefined].includes(state['screen']) &&
    Number(state['frames']) > 0 &&
    state['loadedAt'] !== after?.['loadedAt'] &&
    where(state);
  // a page that is being lost never answers: asked again soon
  const look = () => kiosk.state(1000).then(isUsable, () => false);
  await expect.poll(look, { timeout: withinMs, intervals: [100], message: 'a usable page' }).toBe(true);
  return performance.now() - began;
};

/** `launch` starts as many apps as a test wants; `kiosk` is one with the usual flags. All of them, and their folders, go with the test. */
export const test = base.extend<{ launch: Launch; kiosk: Kiosk }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  launch: async ({}, use, testInfo) => {
    const started: Kiosk[] = [];
    const folders = new Set<string>();
    await use(async (options = {}) => {
      const userData = options.userData ?? freshUserData();
      folders.add(userData);
      const kiosk = await start(testInfo.project.name, { ...options, userData });
      started.push(kiosk);
      if (options.ready !== false) await untilUsable(kiosk);
      return kiosk;
    });
    if (testInfo.status !== testInfo.expectedStatus) for (const { log } of started) await testInfo.attach('main.log', { body: log() });
    for (const { app } of started) await answerWithin(app.close(), 5000).catch(() => undefined);
    for (const folder of folders) {
      await endProcessesOf(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  kiosk: async ({ launch }, use) => use(await launch()),
});

export { expect };
