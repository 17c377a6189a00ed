// Opening hours: the hall closes and opens by the clock, and an exhibit that is off for today is back tomorrow.
import { alwaysOpen, type Plan } from '../../electron/shared/schedule';
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { enterPanel, pressIn, withPins } from '../support/staff';
import { comeIn, visitorAt } from '../support/visitor';

const nineToFive: Plan = {
  ...alwaysOpen,
  isOn: true,
  week: Array.from({ length: 7 }, () => ({ open: [{ from: 9 * 60, to: 17 * 60, exhibits: null, slides: null }] })),
};
const noon = 12 * 60;
/** A school in the morning: two exhibits and one picture; in the afternoon as usual. */
const schoolMorning: Plan = {
  ...nineToFive,
  week: nineToFive.week.map(() => ({
    open: [
      { from: 9 * 60, to: noon, exhibits: ['quiz', 'journey'], slides: ['bones'] },
      { from: noon, to: 17 * 60, exhibits: null, slides: null },
    ],
  })),
};
const flags = ['--tier=2d', '--seed=7'];

test('before nine the closing screen stands and a touch opens nothing; at nine the hall opens by itself', async ({ launch }) => {
  const userData = userDataWith({ plan: nineToFive });
  const visitor = await visitorAt(await launch({ userData, flags: [...flags, '--clock=2026-11-23T08:58:00+08:00', '--clock-rate=6'] }));
  await visitor.sees({ screen: 'closed' });
  await visitor.finger.tap({ x: 480, y: 270 });
  await visitor.finger.tap({ x: 200, y: 400 });
  await visitor.sees({ screen: 'closed' });
  await expect(visitor.root).toHaveAttribute('data-screen', 'attract', { timeout: 45_000 });
});

test('in the evening the hall closes once nobody is there; who is inside is not thrown out', async ({ launch }) => {
  test.setTimeout(120_000);
  const userData = userDataWith({ plan: nineToFive });
  const visitor = await visitorAt(
    await launch({ userData, flags: [...flags, '--clock=2026-11-23T16:59:30+08:00', '--clock-rate=3', '--idle-seconds=12'] }),
  );
  await comeIn(visitor);
  await visitor.press('open-quiz');
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  // past five, and still inside
  await visitor.page.waitForFunction((ms) => performance.now() > ms, 15_000);
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  // the warning may stand by now: a touch stays
  await visitor.finger.tap({ x: 480, y: 20 });
  await visitor.sees({ overlay: 'none' });
  await visitor.press('go-home');
  await expect(visitor.root).toHaveAttribute('data-screen', 'closed', { timeout: 60_000 });
});

test('an exhibit that is off for today is not on home, and is there again the next day', async ({ launch }) => {
  const midnight = Date.parse('2026-11-24T00:00:00+08:00');
  const userData = userDataWith({ plan: { ...alwaysOpen, off: [{ id: 'a', exhibit: 'quiz', untilMs: midnight }] } });
  for (const [clock, cards] of [
    ['2026-11-23T12:00:00+08:00', 0],
    ['2026-11-24T09:00:00+08:00', 1],
  ] as const) {
    const kiosk = await launch({ userData, flags: [...flags, `--clock=${clock}`] });
    const visitor = await visitorAt(kiosk);
    await comeIn(visitor);
    await expect(visitor.page.getByTestId('open-quiz')).toHaveCount(cards);
    await expect(visitor.page.getByTestId('open-journey')).toHaveCount(1);
    await kiosk.app.close();
  }
});

test('by the time of day home has other exhibits and the attract loop other pictures', async ({ launch }) => {
  test.setTimeout(180_000);
  const userData = userDataWith({ plan: schoolMorning });
  // each slide stands 11 s, a game 34 s: the first slide of the morning and of the afternoon are waited for
  for (const [clock, cards, slides] of [
    ['2026-11-23T09:30:00+08:00', ['open-journey', 'open-quiz'], ['bones']],
    ['2026-11-23T12:00:00+08:00', ['open-journey', 'open-quiz', 'open-district', 'open-sorting-line'], ['food', 'bones']],
  ] as const) {
    const kiosk = await launch({ userData, flags: [...flags, `--clock=${clock}`] });
    const visitor = await visitorAt(kiosk);
    const seen = new Set<string | null>();
    await expect(async () => {
      const slide = visitor.page.getByTestId('slide');
      if ((await slide.count()) > 0) seen.add(await slide.getAttribute('data-slide', { timeout: 1000 }));
      expect(seen.size).toBeGreaterThan(0);
    }).toPass({ timeout: 60_000 });
    expect(
      [...seen].every((id) => (slides as readonly (string | null)[]).includes(id)),
      [...seen].join(),
    ).toBe(true);
    await comeIn(visitor);
    for (const card of cards) await expect(visitor.page.getByTestId(card)).toHaveCount(1);
    if (cards.length === 2) await expect(visitor.page.locator('.exhibit-card')).toHaveCount(2);
    await kiosk.app.close();
  }
});

test('staff part a Saturday in two and choose its exhibits and pictures by touch', async ({ launch }) => {
  test.setTimeout(180_000);
  const kiosk = await launch({
    userData: await withPins(userDataWith({ plan: nineToFive })),
    flags: [...flags, '--lang=zh-CN', '--size=1280x900', '--clock=2026-11-28T09:30:00+08:00'],
  });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await enterPanel(visitor);
  await visitor.press('section-schedule');
  await expect(page.getByTestId('schedule-next')).toContainText('17:00');
  await pressIn(visitor, 'schedule-weekday-5');
  for (let hour = 0; hour < 3; hour += 1) await pressIn(visitor, 'schedule-to-less');
  await expect(page.getByTestId('schedule-to')).toHaveAttribute('data-value', String(17 * 60 - 45));
  await pressIn(visitor, 'schedule-add-time');
  await expect(page.getByTestId('schedule-from-2')).toHaveAttribute('data-value', String(17 * 60 - 45));
  // removed, and taken back
  await pressIn(visitor, 'schedule-remove');
  await expect(page.getByTestId('schedule-time-2')).toHaveCount(0);
  await visitor.press('toast-undo');
  await expect(page.getByTestId('schedule-time-2')).toHaveCount(1);
  await pressIn(visitor, 'schedule-slides-some');
  for (const id of await page
    .locator('[data-testid^="schedule-slides-"][aria-pressed="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid') ?? '')))
    if (id !== 'schedule-slides-bones') await pressIn(visitor, id);
  await pressIn(visitor, 'schedule-exhibits-2-some');
  await pressIn(visitor, 'schedule-exhibits-2-quiz');
  await visitor.press('schedule-save');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  await expect(page.getByTestId('schedule-now')).toContainText('待机画面 1 幅');
  const kept = await kiosk.inPage<Plan>('window.staff.getPlan().then(({ value }) => value)');
  expect(kept.week[5]!.open).toMatchObject([
    { from: 540, to: 975, exhibits: null, slides: ['bones'] },
    { from: 975, to: 1035, slides: null },
  ]);
  expect(kept.week[5]!.open[1]!.exhibits).not.toContain('quiz');
  expect(kept.week[5]!.open[1]!.exhibits).toContain('journey');
  expect(kept.week[4]!.open).toEqual(nineToFive.week[4]!.open);
});
