// Staff connect the API by touch: test, pick, save without a restart, back to the sample at a touch. The token never comes back out.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { startFaultServer } from '../support/faultServer';
import { expect, test } from '../support/app';
import { enterPanel, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

test.setTimeout(240_000);

const flags = ['--tier=2d', '--lang=zh-CN', '--size=1200x675'];
const marker = 'marker-9Q7';

/** Text into a field by the on-screen keyboard's own way: focused by a touch, then typed. */
const typeInto = async ({ page, press }: Visitor, testId: string, text: string): Promise<void> => {
  await press(testId);
  await page.getByTestId(testId).fill(text);
  await press('key-done');
};

/** Scrolls a control into reach, as a finger would, and touches it. */
const reach = async (visitor: Visitor, testId: string): Promise<void> => {
  await visitor.page.getByTestId(testId).scrollIntoViewIfNeeded({ timeout: 30_000 });
  await visitor.press(testId);
};

const pick = async (visitor: Visitor, name: string, at: string): Promise<void> => {
  await reach(visitor, `open-pick-${name}`);
  await reach(visitor, `pick-${name}-${at}`);
  await expect(visitor.page.getByTestId(`path-${name}`)).toHaveValue(at);
};

test('an API is tested, its fields picked, saved and live without a restart; one touch goes back to the sample', async ({ launch }) => {
  const server = await startFaultServer();
  const kiosk = await launch({ flags, userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await enterPanel(visitor);
  await visitor.press('section-source');
  await reach(visitor, 'source-kind-api');
  await typeInto(visitor, 'source-url', server.urlOf('404'));
  await reach(visitor, 'token-new');
  await typeInto(visitor, 'token-value', marker);
  await visitor.press('source-test');
  const result = page.getByTestId('test-result');
  await expect(result).toHaveAttribute('data-trouble', 'not-found', { timeout: 30_000 });
  await expect(visitor.root).toHaveAttribute('data-feed', 'sample');
  await reach(visitor, 'source-url');
  await page.getByTestId('source-url').fill(server.urlOf('good'));
  await visitor.press('key-done');
  await reach(visitor, 'mapping-kind-paths');
  await visitor.press('source-test');
  await expect(page.getByTestId('test-raw')).toContainText('total_kg', { timeout: 30_000 });
  await expect(result).not.toHaveAttribute('data-trouble', '');
  await pick(visitor, 'asOf', 'data[0].stat_time');
  await pick(visitor, 'wet', 'data[0].total_kg');
  await pick(visitor, 'parks', 'data[0].park_kg');
  await pick(visitor, 'points', 'data[0].points');
  await pick(visitor, 'pointId', 'code');
  await pick(visitor, 'pointToday', 'weight_kg');
  await pick(visitor, 'pointState', 'status');
  for (const [name, code] of [
    ['jabil', 'JP'],
    ['yuejie', 'YJ'],
    ['huayue', 'HY'],
    ['running', '1'],
  ] as const) {
    await page.getByTestId(`path-${name}`).scrollIntoViewIfNeeded();
    await typeInto(visitor, `path-${name}`, code);
  }
  await visitor.press('source-test');
  await expect(result).toHaveAttribute('data-trouble', '', { timeout: 30_000 });
  await expect(page.getByTestId('check-points')).toContainText(/捷普 \d+\.\d 吨，运行中/);
  await expect(page.getByTestId('check-district.wetWasteToday')).toHaveAttribute('data-level', 'good');
  await visitor.press('source-save');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  await expect(visitor.root).toHaveAttribute('data-feed', 'live', { timeout: 30_000 });
  await expect(page.getByTestId('token-state')).toHaveAttribute('data-kept', 'file');

  await reach(visitor, 'source-to-sample');
  await expect(visitor.root).toHaveAttribute('data-feed', 'sample', { timeout: 30_000 });
  await visitor.press('toast-undo');
  await expect(visitor.root).toHaveAttribute('data-feed', 'live', { timeout: 30_000 });

  // the token: not in the page, not in a log, not in the settings; its own file is its owner's
  const heard = await kiosk.inPage<string>(`window.staff.getFeedSource().then(JSON.stringify)`, 10_000);
  expect(heard).toContain('"kept":"file"');
  expect(heard + kiosk.log() + (await page.content())).not.toContain(marker);
  const holders = readdirSync(kiosk.userData, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(kiosk.userData, name));
  for (const file of holders.filter((name) => !name.endsWith('feed-token.json')))
    expect(readFileSync(file, 'latin1').includes(marker), file).toBe(false);
  expect(statSync(path.join(kiosk.userData, 'feed-token.json')).mode & 0o777).toBe(0o600);

  // what was changed can be taken back after a restart too, and the other way round
  await reach(visitor, 'source-to-sample');
  await expect(visitor.root).toHaveAttribute('data-feed', 'sample', { timeout: 30_000 });
  await kiosk.app.close();
  const next = await visitorAt(await launch({ flags, userData: kiosk.userData }));
  await enterPanel(next);
  await next.press('section-source');
  await expect(next.page.getByTestId('source-before')).toContainText(new URL(server.url).host);
  await reach(next, 'source-back');
  await expect(next.root).toHaveAttribute('data-feed', 'live', { timeout: 30_000 });
  await expect(next.page.getByTestId('token-state')).toHaveAttribute('data-kept', 'file');
  await expect(next.page.getByTestId('source-before')).toContainText('示例数据');
  await server.close();
});
