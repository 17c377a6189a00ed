// The shipped pack in its hall: it opens, stays, and comes back.
import { untilMoving, untilShown, wholeEdge } from './display';
import { expect, test } from './start';

test('opens full screen on a fresh data folder and draws', async ({ display, start }) => {
  // control: an empty display is neither covered nor drawn on
  expect(display.look()).toMatchObject({ colours: 1, bareEdge: wholeEdge });
  const app = start();
  await untilShown(display, 30_000);
  await untilMoving(display, 10_000);
  expect(display.windows()).toHaveLength(1);
  expect(app.hasEnded()).toBe(false);
});

test('a second start with the same data folder ends by itself, the first stays', async ({ display, start }) => {
  const first = start();
  await untilShown(display, 30_000);
  const windows = display.windows();
  const second = start({ userData: first.userData });
  await expect.poll(second.hasEnded, { timeout: 10_000, message: 'the second start ends' }).toBe(true);
  expect(await second.ended).toBe(0);
  expect(first.log()).toContain('the kiosk is already running with this data folder');
  expect(first.hasEnded()).toBe(false);
  expect(display.windows()).toEqual(windows);
  await untilMoving(display, 10_000);
  // control: the same start stays where no first one is
  await first.end();
  await expect.poll(() => display.look().bareEdge).toBe(wholeEdge);
  const again = start({ userData: first.userData });
  await untilShown(display, 30_000);
  expect(again.hasEnded()).toBe(false);
});

test('a killed renderer is back within 10 s, in the window that stayed', async ({ display, start }) => {
  const app = start();
  await untilShown(display, 30_000);
  await untilMoving(display, 10_000);
  const [windows, before] = [display.windows(), app.renderers()];
  expect(before).toHaveLength(1);
  const killedAt = performance.now();
  const left = (): number => Math.max(1, 10_000 - (performance.now() - killedAt));
  for (const pid of before) process.kill(pid, 'SIGKILL');
  // control: it is gone, so the one that draws is another
  const isNew = (): boolean => app.renderers().length > 0 && app.renderers().every((pid) => !before.includes(pid));
  await expect.poll(isNew, { timeout: left(), intervals: [50], message: 'a new renderer' }).toBe(true);
  await untilShown(display, left());
  await untilMoving(display, left());
  expect(display.windows()).toEqual(windows);
  expect(app.hasEnded()).toBe(false);
  expect(app.log()).toContain('renderer gone: killed');
});
