// npm run shots -- --only=manual: the pictures of the staff's page (build/manual), from the real panel.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../electron/main/journal/openDatabase';
import { expect, test, type Launch } from '../support/app';
import { bundledItems } from '../support/bundledItems';
import { fillBusyHall } from '../support/busyHall';
import { startFaultServer } from '../support/faultServer';
import { askForPin, typePin, staffPin, withPins } from '../support/staff';
import { untilSettled, visitorAt } from '../support/visitor';

const folder = fileURLToPath(new URL('../../build/manual/', import.meta.url));
const only = new RegExp(process.env['HONGMEI_SHOTS_ONLY'] ?? '');

const draw = async ({ launch }: { launch: Launch }): Promise<void> => {
  test.setTimeout(600_000);
  const userData = await withPins();
  const { db } = openDatabase(path.join(userData, 'journal.db'), Date.now());
  fillBusyHall(
    db,
    Date.now(),
    30,
    bundledItems.map(({ id }) => id),
  );
  db.close();
  const server = await startFaultServer();
  const visitor = await visitorAt(await launch({ userData, flags: ['--tier=2d', '--seed=7', '--lang=zh-CN', '--size=1280x720'] }));
  const { page, press } = visitor;
  const take = async (name: string): Promise<void> => {
    await untilSettled(page);
    await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 });
  };
  const reach = async (testId: string): Promise<void> => {
    await page.getByTestId(testId).scrollIntoViewIfNeeded();
    await press(testId);
  };
  await askForPin(visitor);
  await expect(page.locator('.pin-dots')).toBeVisible();
  await take('pin');
  await typePin(visitor, staffPin);
  await visitor.sees({ screen: 'admin' });
  await press('section-exhibits');
  await expect(page.getByTestId('exhibits-preview')).toBeVisible();
  await take('exhibits');
  await press('section-schedule');
  await reach('schedule-on');
  await reach('schedule-weekday-5');
  // the day's hours, and what is shown then
  await page.getByTestId('schedule-exhibits').scrollIntoViewIfNeeded();
  await take('schedule');
  await press('section-content');
  await expect(page.getByTestId('pack-state')).toBeVisible();
  await take('content');
  await reach('scripts-edit');
  await reach('script-open-lower-primary');
  await expect(page.getByTestId('step-add')).toBeAttached();
  await take('scripts');
  await press('section-numbers');
  await press('numbers-range-custom');
  await take('numbers');
  await press('section-source');
  await reach('source-kind-api');
  await press('source-url');
  await page.getByTestId('source-url').fill(server.urlOf('good'));
  await press('key-done');
  await reach('mapping-kind-paths');
  await reach('source-test');
  await expect(page.getByTestId('test-raw')).toBeVisible({ timeout: 30_000 });
  for (const [name, field] of [
    ['asOf', 'data[0].stat_time'],
    ['wet', 'data[0].total_kg'],
    ['parks', 'data[0].park_kg'],
  ] as const) {
    await reach(`open-pick-${name}`);
    await reach(`pick-${name}-${field}`);
  }
  await reach('source-test');
  await expect(page.getByTestId('test-result')).toHaveAttribute('data-trouble', '', { timeout: 30_000 });
  await page.getByTestId('test-result').scrollIntoViewIfNeeded();
  await take('source');
  await server.close();
};

// they are kept in the project: taken anew only when asked for by name
if (only.source !== '(?:)' && only.test('manual')) test('the pictures of the staff’s page', draw);
