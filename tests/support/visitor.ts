import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, type Kiosk } from './app';
import { touch, type Point, type Touch } from './touch';

type StateName = 'screen' | 'overlay' | 'mode' | 'exhibit' | 'feed' | 'lang' | 'tier' | 'text' | 'contrast' | 'reach';

/** Somebody in front of the kiosk: sees the attributes of the root element, touches controls by their test ids. */
export interface Visitor {
  readonly kiosk: Kiosk;
  readonly page: Page;
  readonly finger: Touch;
  /** Waits until a finger would really reach the control, then taps it. */
  press(testId: string): Promise<void>;
  /** Waits until the root element says so. */
  sees(state: Partial<Record<StateName, string>>): Promise<void>;
  /** Everything that can be read on the screen now. */
  text(): Promise<string>;
  readonly root: Locator;
}

/** Middle of a control if a finger there would touch it, it and nothing else, and it listens, else null. */
const middleOf = (page: Page, testId: string): Promise<Point | null> =>
  page.evaluate((id) => {
    const control = document.querySelector(`[data-testid="${id}"]`);
    if (!control || (control instanceof HTMLButtonElement && control.disabled)) return null;
    const box = control.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return hit && control.contains(hit) ? { x, y } : null;
  }, testId);

export const visitorAt = async (kiosk: Kiosk): Promise<Visitor> => {
  const { page } = kiosk;
  const finger = await touch(page);
  const root = page.locator('html');
  const press = async (testId: string): Promise<void> => {
    const found: Point[] = [];
    const look = async () => {
      const point = await middleOf(page, testId);
      return point !== null && found.push(point) > 0;
    };
    await expect.poll(look, { message: `${testId} can be touched`, intervals: [30] }).toBe(true);
    for (const point of found.slice(-1)) await finger.tap(point);
  };
  const sees: Visitor['sees'] = async (state) => {
    for (const [name, value] of Object.entries(state)) await expect(root).toHaveAttribute(`data-${name}`, value);
  };
  return { kiosk, page, finger, root, press, sees, text: () => page.locator('body').innerText() };
};

/** From the attract loop to home. */
export const comeIn = async (visitor: Visitor, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> => {
  await visitor.press('attract-start');
  await visitor.sees({ screen: 'language' });
  await visitor.press(language === 'en' ? 'language-en' : 'language-zh');
  await visitor.sees({ screen: 'home', lang: language });
};

/** Waits until nothing moves any more but what moves for long, such as the countdown's ring. */
export const untilSettled = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          () =>
            document
              .getAnimations()
              .filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().activeDuration) < 5000).length,
        ),
      { intervals: [50] },
    )
    .toBe(0);

/** The page's clock in the test's hand from now on; it runs on by itself and can be moved forward. ms. Counts as a touch. */
export const takeClock = async (page: Page): Promise<(ms: number) => Promise<void>> => {
  await page.clock.install();
  // the new clock begins at nought: whatever was noted on the old one is noted anew
  await page.keyboard.press('Shift');
  return (ms) => page.clock.fastForward(ms);
};

/** Waits until the page has drawn and beaten again: whatever was due by now has been done. */
export const nextBeat = async (visitor: Visitor): Promise<void> => {
  const before = await visitor.root.getAttribute('data-frames');
  await expect(visitor.root).not.toHaveAttribute('data-frames', before ?? '');
};

/** What the page complained about: console errors, uncaught errors, breaches of the CSP. Listens until the page closes. */
export const complaintsOf = async (page: Page): Promise<string[]> => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Log.enable');
  session.on('Log.entryAdded', ({ entry }) => entry.level === 'error' && complaints.push(`${entry.source}: ${entry.text}`));
  return complaints;
};
