// Processes that die, hang or stop drawing: a usable screen within 10 s, where the visitor was.
import { chromium } from '@playwright/test';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test, untilUsable, type Kiosk } from '../support/app';
import { processesOf } from '../support/processes';

const limitMs = 10_000;

const framesOf = async (kiosk: Kiosk): Promise<number> => Number((await kiosk.state())['frames']);

const killGpu = async (kiosk: Kiosk): Promise<void> => {
  const pid = await kiosk.pid('GPU');
  process.kill(pid, 'SIGKILL');
  // the next one: only a process that is there can be killed again
  await expect.poll(() => kiosk.pid('GPU').catch(() => pid), { intervals: [100] }).not.toBe(pid);
};

test('a killed renderer is back within 10 s, at the step where the visitor was and in their language @pack', async ({ kiosk }) => {
  await kiosk.inPage(`window.kiosk.saveResume({ exhibit: 'sorting-line', step: null, state: null, language: 'en' }).then(() => 1)`);
  const before = await kiosk.state();
  expect(before).toMatchObject({ screen: 'attract', lang: 'zh-CN' });
  process.kill(await kiosk.pid('Tab'), 'SIGKILL');
  const where = (state: typeof before) => state['exhibit'] === 'sorting-line' && state['lang'] === 'en';
  expect(await untilUsable(kiosk, { after: before, where })).toBeLessThan(limitMs);
  expect(kiosk.log()).toContain('renderer gone: killed');
});

test('without a visitor a killed renderer comes back to the attract loop', async ({ kiosk }) => {
  const before = await kiosk.state();
  process.kill(await kiosk.pid('Tab'), 'SIGKILL');
  expect(await untilUsable(kiosk, { after: before, where: (state) => state['screen'] === 'attract' })).toBeLessThan(limitMs);
});

test('a renderer in an endless loop is ended and back within 10 s', async ({ kiosk }) => {
  const before = await kiosk.state();
  await kiosk.inPage('void setTimeout(() => { for (;;); })');
  expect(await untilUsable(kiosk, { after: before })).toBeLessThan(limitMs);
  expect(kiosk.log()).toContain('no heartbeat');
});

test('a page that lives but draws no frames is back within 10 s', async ({ kiosk }) => {
  const before = await kiosk.state();
  await kiosk.inPage('void (window.requestAnimationFrame = () => 0)');
  expect(await untilUsable(kiosk, { after: before })).toBeLessThan(limitMs);
  expect(kiosk.log()).toContain('no frame drawn');
});

test('a killed GPU process leaves the page drawing, in its tier', async ({ launch }) => {
  const kiosk = await launch({ flags: ['--tier=low'] });
  await killGpu(kiosk);
  const at = await framesOf(kiosk);
  await expect.poll(() => framesOf(kiosk), { timeout: limitMs }).toBeGreaterThan(at + 5);
  expect(await kiosk.state()).toMatchObject({ tier: 'low' });
});

const loseGraphics = async (kiosk: Kiosk): Promise<void> => {
  const before = await kiosk.state();
  expect(before).toMatchObject({ tier: 'low' });
  for (let death = 0; death < 3; death += 1) await killGpu(kiosk);
  expect(await untilUsable(kiosk, { after: before, where: ({ tier }) => tier === '2d' })).toBeLessThan(limitMs);
};

test('three GPU deaths in a minute lead to 2D at once', async ({ launch }) => {
  await loseGraphics(await launch({ flags: ['--tier=low'] }));
});

test('3D is back within 150 s of the last GPU death @full', async ({ launch }) => {
  test.setTimeout(240_000);
  const kiosk = await launch({ flags: ['--tier=low'] });
  await loseGraphics(kiosk);
  await untilUsable(kiosk, { withinMs: 150_000, where: ({ tier }) => tier === 'low' });
});

test('five deaths in a row are each recovered from within 10 s @full', async ({ kiosk }) => {
  for (let death = 0; death < 5; death += 1) {
    const before = await kiosk.state();
    process.kill(await kiosk.pid('Tab'), 'SIGKILL');
    expect(await untilUsable(kiosk, { after: before })).toBeLessThan(limitMs);
  }
});

test('an error nobody caught in main is logged, without a dialog and without an end', async ({ kiosk }) => {
  await kiosk.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('stray error of a test');
    });
    void Promise.reject(new Error('stray rejection of a test'));
  });
  await expect.poll(() => kiosk.log()).toMatch(/uncaught exception: Error: stray error of a test/);
  expect(kiosk.log()).toContain('stray rejection of a test');
  const at = await framesOf(kiosk);
  await expect.poll(() => framesOf(kiosk)).toBeGreaterThan(at);
});

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

test('errors that pile up in main lead to a new start with the same flags, where the visitor was', async ({ launch }) => {
  const port = await freePort();
  const kiosk = await launch({ flags: ['--seed=4711', `--remote-debugging-port=${port}`] });
  const first = kiosk.app.process().pid;
  await kiosk.inPage(`window.kiosk.saveResume({ exhibit: 'sorting-line', step: null, state: null, language: 'en' }).then(() => 1)`);
  await kiosk.app.evaluate(() => {
    for (let error = 0; error < 6; error += 1) {
      setTimeout(() => {
        throw new Error(`stray error ${error}`);
      });
    }
  });
  const main = () => processesOf(kiosk.userData).find(({ type, pid }) => type === null && pid !== first);
  await expect.poll(() => main()?.commandLine ?? '').toContain('--seed=4711');
  const look = async (): Promise<string | undefined> => {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]?.pages()[0];
    const shown = await page?.evaluate(() => `${document.documentElement.dataset['exhibit']} ${document.documentElement.dataset['lang']}`);
    await browser.close();
    return shown;
  };
  await expect.poll(() => look().catch(() => undefined), { timeout: 10_000 }).toBe('sorting-line en');
});
