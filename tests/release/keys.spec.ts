// Real keys under a window manager, which takes some of them before any app sees them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { untilMoving, untilShown, type Display } from './display';
import { expect, test } from './start';

/** Each key with what it does to an Electron without our guards. The last opens a window of its own. */
const ways = {
  F12: 'heard F12',
  'ctrl+r': 'loaded again',
  'ctrl+w': 'told to close',
  'alt+F4': 'told to close',
  'ctrl+shift+i': 'developer tools',
};

const bare = `
const { app, BrowserWindow } = require('electron');
const say = (line) => require('node:fs').appendFileSync(require('node:path').join(__dirname, 'said'), line + '\\n');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 400, height: 300 });
  let isLoaded = false;
  window.webContents.on('did-finish-load', () => { say(isLoaded ? 'loaded again' : 'loaded'); isLoaded = true; });
  window.webContents.on('devtools-opened', () => say('developer tools'));
  window.webContents.on('before-input-event', (_, { type, key }) => type === 'keyDown' && key === 'F12' && say('heard F12'));
  window.on('close', (event) => { event.preventDefault(); say('told to close'); });
  window.loadURL('data:text/html,<title>bare</title>bare');
});`;

/** The one window there is, once it has the keyboard. */
const untilActive = async (display: Display): Promise<string> => {
  const hasKeyboard = (): boolean => display.windows().includes(display.active());
  await expect.poll(hasKeyboard, { message: 'a window with the keyboard' }).toBe(true);
  return display.active();
};

test('no key closes, reloads or opens anything', async ({ display, start }) => {
  await display.manage();
  const app = start();
  await untilShown(display, 30_000);
  const window = await untilActive(display);
  const [windows, renderers] = [display.windows(), app.renderers()];
  expect(renderers).toHaveLength(1);
  const seen = () => ({ windows: display.windows(), renderers: app.renderers(), active: display.active() });
  for (const chord of Object.keys(ways)) {
    display.press(chord);
    await untilMoving(display, 10_000, 3);
    expect(seen(), chord).toEqual({ windows, renderers, active: window });
  }
  // what takes its time is seen now
  await untilMoving(display, 10_000, 8);
  expect(seen()).toEqual({ windows, renderers, active: window });
  expect(display.look().bareEdge).toBe(0);
  expect(app.hasEnded()).toBe(false);
  expect(app.log()).not.toContain('putting it back');
});

test('control: the same keys do their work on an Electron without our guards', async ({ display, start }) => {
  await display.manage();
  const app = start({ what: { bare } });
  const file = path.join(app.userData, 'bare-app', 'said');
  const said = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
  await expect.poll(said, { timeout: 30_000 }).toEqual(['loaded']);
  await untilActive(display);
  // and a window that does not cover the display is seen as such
  expect(display.look().bareEdge).toBeGreaterThan(0);
  for (const [chord, effect] of Object.entries(ways)) {
    const before = said().length;
    display.press(chord);
    await expect.poll(() => said().slice(before), { message: chord }).toEqual([effect]);
  }
});
