// The tonnage as a visitor sees it, whatever the API does: the right state and label, never an error text.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../electron/main/settings/settingsSchema';
import type { FaultMode } from '../support/faultModes';
import { faultMapping, startFaultServer, type FaultServer } from '../support/faultServer';
import { expect, freshUserData, test as base, type Launch } from '../support/app';
import { textFaults } from '../support/looks';
import { userDataWith } from '../support/settingsFile';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';
import { inTurn } from '../support/rotation';

interface Api {
  server: FaultServer;
  /** starts the kiosk on the server at this moment of the app's clock */
  at(clock: string, options?: { url?: string; userData?: string; lang?: 'zh-CN' | 'en' }): Promise<Visitor>;
}

const test = base.extend<{ api: Api }>({
  api: async ({ launch }, use) => {
    // the server's clock follows the app's
    let shift = 0;
    const server = await startFaultServer({ nowMs: () => Date.now() + shift });
    await use({
      server,
      at: async (clock, { url = server.url, userData = freshUserData(), lang = 'zh-CN' } = {}) => {
        const mapping = path.join(userData, 'mapping.jsonata');
        writeFileSync(mapping, faultMapping);
        shift = Date.parse(clock) - Date.now();
        return visitorAt(
          await open(launch, userData, [`--feed-url=${url}`, `--feed-mapping=${mapping}`, `--clock=${clock}`, `--lang=${lang}`]),
        );
      },
    });
    await server.close();
  },
});
const open = (launch: Launch, userData: string, flags: string[]) => launch({ userData, flags: ['--tier=2d', ...flags] });

const today = '2026-11-23';
const moment = (time: string): string => `${today}T${time}:00+08:00`;
const labels = {
  'zh-CN': { live: '实时', stale: '数据截至', sample: '示例数据' },
  en: { live: 'Live', stale: 'Data as of', sample: 'Sample data' },
} as const;
type State = 'live' | 'stale' | 'sample';

interface Shown {
  lang?: 'zh-CN' | 'en';
  /** the figure, as it is written */
  tonnes?: string;
  /** cards of the dashboard to look at */
  views?: readonly string[];
}
const allViews = ['today', 'sources', 'points', 'days', 'becomes'];

/** State and label on attract and on the dashboard; nothing on either that is not for visitors. Ends on the dashboard. */
const shows = async (visitor: Visitor, state: State, { lang = 'zh-CN', tonnes, views = ['today'] }: Shown = {}): Promise<void> => {
  const { page } = visitor;
  await visitor.sees({ screen: 'attract', feed: state });
  const card = page.getByTestId('attract-today');
  await expect(card).toContainText(labels[lang][state]);
  if (tonnes) await expect(card).toContainText(tonnes);
  for (const other of ['live', 'stale', 'sample'] as const) if (other !== state) await expect(card).not.toContainText(labels[lang][other]);
  expect(await textFaults(page)).toEqual([]);
  await comeIn(visitor, lang);
  await visitor.press('open-hongmei-today');
  const hero = page.getByTestId('today-hero');
  await expect(hero.locator(`[data-chip="${state}"]`).first()).toBeVisible();
  if (state !== 'live') await expect(hero.locator('[data-chip="live"]')).toHaveCount(0);
  if (tonnes) await expect(page.getByTestId('today-tonnes')).toContainText(tonnes);
  for (const view of views) {
    await visitor.press(`view-${view}`);
    await expect(page.getByTestId('hongmei-today')).toHaveAttribute('data-view', view);
    const words = await visitor.text();
    expect(words, view).not.toMatch(/NaN|undefined|null|Infinity|\[object|error|HTTP|ECONN|<|\{\{|上游|onerror/i);
    expect(words, `${view}: a key on screen`).not.toMatch(/(^|\s)[a-z][\w-]*[.:][a-z]\w*($|\s)/);
  }
};

for (const [index, [lang, time]] of (
  [
    ['zh-CN', '04:00'],
    ['en', '12:00'],
    ['zh-CN', '20:00'],
  ] as const
).entries())
  test(`another JSON shape through the mapping: live at ${time}, in ${lang}${inTurn(index, 3)}`, async ({ api }) => {
    const visitor = await api.at(moment(time), { lang });
    // 1200 kg by night, 9000 kg by noon, 31 000 kg by evening
    await shows(visitor, 'live', { lang, views: allViews, tonnes: { '04:00': '1.2', '12:00': '9.0', '20:00': '31.0' }[time] });
  });

const broken: readonly FaultMode[] = [
  'slow-headers',
  'slow-body',
  'reset',
  '500',
  '404',
  'html',
  'truncated',
  '50mb',
  'empty',
  'other-shape',
  'negative',
  'null-number',
  'tomorrow',
  'markup',
];

/** The app has had its answer, or as much of one as it will get. */
const asked = (server: FaultServer, before: number): Promise<void> => expect.poll(() => server.requests().count).toBeGreaterThan(before);

const firstBoot = async (api: Api, mode: FaultMode, clock: string, views?: readonly string[]): Promise<void> => {
  const before = api.server.requests().count;
  const visitor = await api.at(clock, { url: api.server.urlOf(mode) });
  await asked(api.server, before);
  const isSlow = mode.startsWith('slow');
  if (!isSlow) await expect.poll(() => visitor.kiosk.log(), { message: 'staff are told' }).toMatch(/\[warn\] {2}feed: /);
  await shows(visitor, 'sample', views ? { views } : {});
  await expect(visitor.page.getByTestId('today-hero'), 'says that no reading has come').toContainText('尚未接收到实时数据');
};

for (const [index, mode] of broken.entries())
  test(`${mode} from the first day: sample data, and said so${inTurn(index, broken.length, 3)}`, async ({ api }) => {
    if (mode === 'markup') {
      // figures are good, only the words in it are not: live, and none of the words
      await shows(await api.at(moment('12:00'), { url: api.server.urlOf(mode) }), 'live');
      return;
    }
    await firstBoot(api, mode, moment('12:00'), mode === 'html' ? allViews : undefined);
  });

for (const [index, time] of ['04:00', '12:00', '20:00'].entries())
  test(`the wrong unit at ${time}: never shown${inTurn(index, 3)}`, async ({ api }) => {
    await firstBoot(api, 'wrong-unit', moment(time));
  });

test('yesterday’s date: the figure with its own date, never as today’s', async ({ api }) => {
  const visitor = await api.at(moment('12:00'), { url: api.server.urlOf('yesterday') });
  await shows(visitor, 'stale');
  await expect(visitor.page.getByTestId('today-hero')).toContainText('22');
});

test('a restart keeps the last good reading, with its age, whatever the API does meanwhile', async ({ api }) => {
  test.setTimeout(120_000);
  const userData = freshUserData();
  const first = await api.at(moment('12:00'), { userData });
  await first.sees({ feed: 'live' });
  await first.kiosk.close();
  const meanwhile: FaultMode[] = ['500', 'wrong-unit', 'yesterday'];
  for (const [index, mode] of meanwhile.entries()) {
    api.server.set(mode);
    const visitor = await api.at(moment(`12:${30 + index}`), { userData });
    await shows(visitor, 'stale', { tonnes: '9.0' });
    await expect(visitor.page.getByTestId('today-hero')).toContainText('12:00');
    await visitor.kiosk.close();
  }
  await api.server.down();
  const alone = await api.at(moment('13:30'), { userData });
  await shows(alone, 'stale', { tonnes: '9.0', views: allViews });
  await alone.kiosk.close();
  await api.server.up();
  api.server.set('good');
  await shows(await api.at(moment('13:40'), { userData }), 'live');
});

test('a state that changes while somebody looks on changes on the screen: live, stale, live', async ({ api }) => {
  test.setTimeout(120_000);
  const userData = userDataWith({ feed: { ...defaultSettings.feed, intervalSeconds: 5 } });
  const visitor = await api.at(moment('12:00'), { userData });
  const chip = (state: State) => visitor.page.getByTestId('attract-today').locator(`[data-chip="${state}"]`);
  await visitor.sees({ feed: 'live' });
  await expect(chip('live')).toBeVisible();
  await api.server.down();
  // three intervals of 5 s
  await expect(visitor.root).toHaveAttribute('data-feed', 'stale', { timeout: 30_000 });
  await expect(chip('stale')).toContainText('12:00');
  await api.server.up();
  await expect(visitor.root).toHaveAttribute('data-feed', 'live', { timeout: 30_000 });
  await expect(chip('live')).toBeVisible();
});

test('without an API the sample is labelled wherever a figure stands, in both languages', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: ['--tier=2d', '--lang=en', `--clock=${moment('12:00')}`] }));
  await shows(visitor, 'sample', { lang: 'en', views: allViews });
  for (const view of ['today', 'sources', 'points', 'days']) {
    await visitor.press(`view-${view}`);
    await expect(visitor.page.getByTestId('today-stage').locator('[data-chip="sample"]').first(), view).toBeVisible();
  }
  await expect(visitor.page.getByTestId('today-hero'), 'chosen, not waited for').not.toContainText('No live data received yet');
});
