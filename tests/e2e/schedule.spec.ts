// Opening hours: the hall closes and opens by the clock, and an exhibit that is off for today is back tomorrow.
import { alwaysOpen, type Plan } from '../../electron/shared/schedule';
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { comeIn, visitorAt } from '../support/visitor';

const nineToFive: Plan = {
  ...alwaysOpen,
  isOn: true,
  week: Array.from({ length: 7 }, () => ({ open: [{ from: 9 * 60, to: 17 * 60 }], exhibits: null })),
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
