import { randomBytes, scryptSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openAccess } from '../../electron/main/access/access';
import { accessFiles, openAccessFiles } from '../../electron/main/access/accessFiles';
import { expect, freshUserData } from './app';
import type { Visitor } from './visitor';

export const staffPin = '580274';
export const guidePin = '913650';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** the least the file may have: what is tested is the way in, not the price of a guess */
const cheap = 2 ** 14;

/** Sets both PINs in a data folder, as the wizard does. */
export const withPins = async (userData = freshUserData()): Promise<string> => {
  const access = openAccess({ files: openAccessFiles(userData), log: silent, cost: cheap });
  await access.setPins({ staff: staffPin, guide: guidePin });
  return userData;
};

/** The same at once, for tests of the shipped pack: without PINs it would ask for some instead of opening the hall. */
export const writePins = (userData: string): void => {
  const hashOf = (pin: string) => {
    const salt = randomBytes(16);
    const cost = { N: cheap, r: 8, p: 1 };
    return { kdf: 'scrypt', ...cost, salt: salt.toString('base64'), hash: scryptSync(pin, salt, 32, cost).toString('base64') };
  };
  const put = (name: string, value: unknown): void => writeFileSync(path.join(userData, name), JSON.stringify(value), { mode: 0o600 });
  put(accessFiles.pins, { version: 1, staff: hashOf(staffPin), guide: hashOf(guidePin) });
  put(accessFiles.lock, { count: 1, fails: 0, waitMs: 0, quietMs: 0 });
  put(accessFiles.seal, { count: 1 });
};

const holdMs = 3000;
/** a finger's tap is no shorter */
const tapMs = 60;

/** The hidden gesture, by one finger on the lower corners. */
const makeEntry = async ({ page, finger }: Pick<Visitor, 'page' | 'finger'>): Promise<void> => {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const left = { x: 6, y: height - 6 };
  const right = { x: width - 6, y: height - 6 };
  const hold = async (at: typeof left): Promise<void> => {
    await finger.down([at]);
    await page.waitForTimeout(holdMs);
    await finger.up();
  };
  const tap = async (at: typeof left): Promise<void> => {
    await page.waitForTimeout(120);
    await finger.down([at]);
    await page.waitForTimeout(tapMs);
    await finger.up();
  };
  await hold(left);
  for (const at of [right, right, right, left, left]) await tap(at);
  await page.waitForTimeout(120);
  await hold(right);
};

export const typePin = async (visitor: Visitor, pin: string, prefix = 'pin'): Promise<void> => {
  const dots = visitor.page.getByTestId(`${prefix.split('-')[0] ?? ''}-dots`);
  let typed = 0;
  for (const digit of pin) {
    await visitor.press(`${prefix}-${digit}`);
    await expect(dots).toHaveAttribute('data-count', String((typed += 1)));
  }
  await visitor.press(`${prefix}-enter`);
};

/** The gesture until the pad is there: on a starved machine a tap may arrive as a long press. */
export const askForPin = async (visitor: Visitor, patienceMs = 45_000): Promise<void> =>
  expect(async () => {
    await makeEntry(visitor);
    await expect(visitor.root).toHaveAttribute('data-overlay', 'pin', { timeout: 2000 });
  }).toPass({ timeout: patienceMs });

/** Into the panel: gesture, PIN. */
export const enterPanel = async (visitor: Visitor, pin = staffPin): Promise<void> => {
  await askForPin(visitor);
  await typePin(visitor, pin);
  await visitor.sees({ screen: 'admin' });
};

/** Presses a control of the panel that may first have to be scrolled to. */
export const pressIn = async (visitor: Visitor, testId: string): Promise<void> => {
  await visitor.page.getByTestId(testId).scrollIntoViewIfNeeded({ timeout: 30_000 });
  await visitor.press(testId);
};
