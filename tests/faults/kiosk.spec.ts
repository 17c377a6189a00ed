// The window in kiosk mode: keys, zoom, long press, closing, hiding; and ten fingers at once.
import { execFileSync } from 'node:child_process';
import { expect, test, type Kiosk } from '../support/app';
import { touch } from '../support/touch';

const kioskMode = { flags: ['--windowed=false', '--kiosk'] };
const windowState = (kiosk: Kiosk) =>
  kiosk.app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const { bounds } = screen.getPrimaryDisplay();
    const now = window?.getBounds();
    return {
      fills: now !== undefined && now.x === bounds.x && now.y === bounds.y && now.width >= bounds.width && now.height >= bounds.height,
      isVisible: window?.isVisible() ?? false,
      isMinimized: window?.isMinimized() ?? true,
      zoom: window?.webContents.getZoomFactor(),
      hasDevTools: window?.webContents.isDevToolsOpened(),
    };
  });
const whole = { fills: true, isVisible: true, isMinimized: false, zoom: 1, hasDevTools: false };

test('fills the display, and no key leads out or changes it', async ({ launch }) => {
  const kiosk = await launch(kioskMode);
  await expect.poll(() => windowState(kiosk)).toEqual(whole);
  // the display's own word for it: Electron may believe in pixels that are not there
  const sizeOf = (...words: string[]) => execFileSync('xdotool', words, { encoding: 'utf8' }).match(/\d+/g)?.slice(-2).map(Number) ?? [];
  const [width = 0, height = 0] = sizeOf('search', '--onlyvisible', '--name', '^Hongmei Loop$', 'getwindowgeometry');
  const [displayWidth = NaN, displayHeight = NaN] = sizeOf('getdisplaygeometry');
  expect(width).toBeGreaterThanOrEqual(displayWidth);
  expect(height).toBeGreaterThanOrEqual(displayHeight);
  const before = await kiosk.state();
  await kiosk.inPage(`void (window.heard = [], addEventListener('keydown', (event) => window.heard.push(event.key)))`);
  const chords = [
    'ctrl+w',
    'ctrl+r',
    'ctrl+shift+r',
    'ctrl+n',
    'ctrl+t',
    'ctrl+p',
    'ctrl+s',
    'ctrl+o',
    'ctrl+u',
    'ctrl+f',
    'ctrl+equal',
    'ctrl+plus',
    'ctrl+minus',
    'ctrl+0',
    'F1',
    'F3',
    'F5',
    'F7',
    'F11',
    'F12',
    'ctrl+shift+i',
    'ctrl+shift+j',
    'ctrl+shift+c',
    'alt+Left',
    'alt+Home',
    'alt+F4',
    'super',
    'Menu',
    'Escape',
    'BackSpace',
  ];
  // real keys of the display: keys sent over the debug port pass the window's own filter by
  execFileSync('xdotool', ['key', '--delay', '20', ...chords, 'a']);
  const heard = () => kiosk.inPage<string[]>('window.heard');
  // control: keys do arrive, those that nobody minds
  await expect.poll(heard).toEqual(expect.arrayContaining(['Escape', 'Backspace', 'a']));
  expect((await heard()).filter((key) => !['Escape', 'Backspace', 'a', 'Control', 'Shift', 'Alt'].includes(key))).toEqual([]);
  expect(await windowState(kiosk)).toEqual(whole);
  expect((await kiosk.state())['loadedAt']).toBe(before['loadedAt']);
});

test('cannot be closed, and comes back when hidden or minimised', async ({ launch }) => {
  const kiosk = await launch(kioskMode);
  const first = (name: 'close' | 'hide' | 'minimize') =>
    kiosk.app.evaluate(({ BrowserWindow }, method) => BrowserWindow.getAllWindows()[0]?.[method](), name);
  await first('close');
  await expect.poll(() => windowState(kiosk)).toEqual(whole);
  for (const way of ['hide', 'minimize'] as const) {
    await first(way);
    await expect.poll(() => windowState(kiosk), { timeout: 3500 }).toEqual(whole);
  }
  await kiosk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setKiosk(false);
    window?.setBounds({ x: 10, y: 10, width: 300, height: 300 });
  });
  await expect.poll(() => windowState(kiosk), { timeout: 3500 }).toEqual(whole);
});

test('a window for development can be closed', async ({ kiosk }) => {
  const exit = new Promise((done) => kiosk.app.process().once('exit', done));
  await kiosk.app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
  expect(await exit).toBe(0);
});

test('no zoom by pinch, double tap or wheel, no menu and no selection by a long press', async ({ launch }) => {
  const kiosk = await launch({ flags: ['--idle-seconds=600'] });
  await kiosk.inPage(`void (window.heard = { pointers: 0, menus: 0 }, addEventListener('pointerdown', () => window.heard.pointers++, true),
    addEventListener('contextmenu', (event) => event.defaultPrevented || window.heard.menus++))`);
  const hand = await touch(kiosk.page);
  await hand.drags([
    { from: { x: 400, y: 270 }, to: { x: 100, y: 270 } },
    { from: { x: 500, y: 270 }, to: { x: 800, y: 270 } },
  ]);
  await hand.tap({ x: 300, y: 30 });
  await hand.tap({ x: 300, y: 30 });
  await kiosk.page.keyboard.down('Control');
  await kiosk.page.mouse.move(300, 200);
  await kiosk.page.mouse.wheel(0, -400);
  await kiosk.page.keyboard.up('Control');
  await hand.down([{ x: 250, y: 200 }]);
  // a long press is one of the page's own clock: 0.5 s in Chromium
  await kiosk.inPage('new Promise((done) => setTimeout(done, 1200)).then(() => 1)', 5000);
  await hand.up();
  // control: the fingers did arrive
  expect(await kiosk.inPage('window.heard.pointers')).toBeGreaterThanOrEqual(5);
  expect(await kiosk.inPage('[visualViewport.scale, String(getSelection()), history.length]')).toEqual([1, '', 1]);
  expect(await windowState(kiosk)).toMatchObject({ zoom: 1 });
});

test('ten fingers are ten pointers, each going its own way', async ({ kiosk }) => {
  await kiosk.inPage(`void (window.tracks = {}, ['pointerdown', 'pointermove', 'pointerup'].forEach((name) => addEventListener(name, (event) => {
    (window.tracks[event.pointerId] ??= { from: null, to: null, ended: false });
    const track = window.tracks[event.pointerId];
    track.from ??= [Math.round(event.clientX), Math.round(event.clientY)];
    if (name !== 'pointerup') track.to = [Math.round(event.clientX), Math.round(event.clientY)];
    else track.ended = true;
  }, true)))`);
  const hand = await touch(kiosk.page);
  const paths = Array.from({ length: 10 }, (_, finger) => ({ from: { x: 50 + finger * 90, y: 60 }, to: { x: 860 - finger * 90, y: 480 } }));
  await hand.drags(paths, { steps: 4 });
  const tracks = await kiosk.inPage<Record<string, { from: number[]; to: number[]; ended: boolean }>>('window.tracks');
  const seen = Object.values(tracks).map(({ from, to, ended }) => ({ from, to, ended }));
  expect(seen).toHaveLength(10);
  for (const { from, to } of paths) expect(seen).toContainEqual({ from: [from.x, from.y], to: [to.x, to.y], ended: true });
});
