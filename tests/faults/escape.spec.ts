// Ways out of the page. Each is first shown to work on a page without our guards, so that it does not pass for nothing.
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { callNames } from '../../electron/shared/contract';
import { expect, test, type Kiosk } from '../support/app';
import { openBarePage, startOutside } from '../support/barePage';

const url = (kiosk: Kiosk): Promise<string> =>
  kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');
const windows = (kiosk: Kiosk): Promise<number> => kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** The page is where it was, alone, and still drawing. */
const expectUnmoved = async (kiosk: Kiosk): Promise<void> => {
  const frames = () =>
    kiosk.state().then(
      (state) => Number(state['frames']),
      () => 0,
    );
  await expect.poll(frames).toBeGreaterThan(0);
  const at = await frames();
  await expect.poll(frames).not.toBe(at);
  expect(await url(kiosk)).toBe('app://kiosk/index.html');
  expect(await windows(kiosk)).toBe(1);
};

test('the page has no way into Node, and the bridge is what the contract says @pack', async ({ kiosk }) => {
  const preferences = await kiosk.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
  });
  expect(preferences['webviewTag']).not.toBe(true);
  expect(await kiosk.inPage('[typeof require, typeof process, typeof module, typeof Buffer, typeof global]')).toEqual(
    Array(5).fill('undefined'),
  );
  expect(await kiosk.inPage('Object.keys(window.kiosk).sort()')).toEqual([...Object.keys(callNames), 'on'].sort());
  expect(
    await kiosk.inPage(
      `(() => { try { window.kiosk.getStart = 1 } catch {} try { window.kiosk = 1 } catch {} return typeof window.kiosk.getStart })()`,
    ),
  ).toBe('function');
});

/** Ways to leave for `out`, an address that answers. */
const waysOut = (out: string): Record<string, string> => ({
  location: `location = '${out}'`,
  blank: `location = 'about:blank'`,
  'meta refresh': `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${out}">')`,
  form: `document.body.insertAdjacentHTML('beforeend', '<form id="f" action="${out}"></form>'), document.getElementById('f').submit()`,
  'top.location from a frame': `document.body.insertAdjacentHTML('beforeend', '<iframe id="i"></iframe>'), document.getElementById('i').contentWindow.eval("top.location = '${out}'")`,
});
const windowsOut = (out: string): Record<string, string> => ({
  'window.open': `window.open('${out}')`,
  'a link to a new window': `document.body.insertAdjacentHTML('beforeend', '<a id="l" href="${out}" target="_blank">x</a>'), document.getElementById('l').click()`,
});
const neverOut = (out: string): Record<string, string> => ({
  'another page of ours': `location = 'app://kiosk/other.html'`,
  file: `location = 'file:///etc/passwd'`,
  data: `location = 'data:text/html,out'`,
  'a host that begins like ours': `location = 'app://kiosk.attacker.com/'`,
  'a name before ours': `location = 'app://kiosk@attacker.com/'`,
  'a frame': `document.body.insertAdjacentHTML('beforeend', '<iframe src="${out}"></iframe>')`,
  'window.close': `window.close()`,
  reload: `location.reload()`,
});

test('no navigation, no new window, from any way a page knows @pack', async ({ launch }) => {
  const outside = await startOutside();
  const kiosk = await launch({ flags: ['--windowed=false', '--kiosk'] });
  for (const [name, code] of Object.entries({ ...waysOut(outside.out), ...windowsOut(outside.out), ...neverOut(outside.out) })) {
    await test.step(name, async () => {
      await kiosk.inPage(`void (() => { try { ${code} } catch {} })()`);
      await expectUnmoved(kiosk);
    });
  }
  expect(kiosk.log()).toContain(`refused navigation to ${outside.out}`);
  expect(kiosk.log()).toContain(`refused window to ${outside.out}`);
  expect(outside.asked()).toBe(0);
  outside.close();
});

test('control: the same ways lead out of a page without our guards', async ({ kiosk }) => {
  const outside = await startOutside();
  for (const [name, code] of Object.entries(waysOut(outside.out))) {
    const bare = await openBarePage(kiosk, outside.home);
    await bare.run(`void (${code})`);
    await expect
      .poll(() => bare.url(), { message: name })
      .toBe(name === 'blank' ? 'about:blank' : outside.out + (name === 'form' ? '?' : ''));
    await bare.close();
  }
  const bare = await openBarePage(kiosk, outside.home);
  for (const code of Object.values(windowsOut(outside.out))) await bare.run(`void (${code})`);
  await expect.poll(() => windows(kiosk)).toBe(4);
  expect(outside.asked()).toBeGreaterThan(3);
  outside.close();
});

const asks = `Promise.all([
  navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted', (error) => error.name),
  Notification.requestPermission(),
  navigator.clipboard.readText().then(() => 'granted', (error) => error.name),
  navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state),
  navigator.permissions.query({ name: 'midi' }).then((status) => status.state),
  document.documentElement.requestFullscreen().then(() => 'granted', (error) => error.name),
  navigator.wakeLock.request('screen').then(() => 'granted', (error) => error.name),
])`;

test('every permission is denied', async ({ kiosk }) => {
  const answers = await kiosk.inPage<string[]>(asks, 10_000);
  expect(answers[1]).toBe('denied');
  expect(answers.slice(3, 5)).toEqual(['denied', 'denied']);
  expect(answers).not.toContain('granted');
  expect(answers).not.toContain('prompt');
});

test('control: a page without our guards is granted some', async ({ kiosk }) => {
  const outside = await startOutside();
  const bare = await openBarePage(kiosk, outside.home);
  expect(await bare.run<string>('Notification.requestPermission()')).toBe('granted');
  outside.close();
});

test('a download writes no file', async ({ kiosk }) => {
  await kiosk.inPage(
    `void (() => { const link = document.createElement('a'); link.href = 'index.html'; link.download = 'hongmei-out.html'; link.click(); })()`,
  );
  await expect.poll(() => kiosk.log()).toContain('refused download');
  const places = await kiosk.app.evaluate(({ app }) => [app.getPath('downloads'), app.getPath('home')]);
  for (const place of [...places, os.tmpdir(), process.cwd()]) {
    const names = ((): string[] => {
      try {
        return readdirSync(place);
      } catch {
        return [];
      }
    })();
    expect(names.map((name) => path.join(place, name)).filter((name) => name.includes('hongmei-out'))).toEqual([]);
  }
});

test('dialogs and printing hold nothing up', async ({ kiosk }) => {
  const took = await kiosk.inPage<number>(
    `(() => { const began = performance.now(); for (const ask of [alert, confirm, prompt, print]) try { ask('x'); } catch {} return performance.now() - began; })()`,
    5000,
  );
  expect(took).toBeLessThan(1000);
  await expectUnmoved(kiosk);
});
