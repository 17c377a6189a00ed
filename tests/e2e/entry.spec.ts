// The hidden way in against hands that mean nothing by it.
import { expect, test } from '../support/app';
import { randomSession, seeded } from '../support/randomTouches';
import { askForPin, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

const sessions = async (visitor: Visitor, count: number): Promise<void> => {
  // whatever opens is seen, however soon it closes
  await visitor.page.evaluate(`(() => {
    window.openings = [];
    const root = document.documentElement;
    new MutationObserver(() => {
      const { overlay, screen } = root.dataset;
      if (overlay === 'pin' || screen === 'admin' || screen === 'setup') window.openings.push(overlay + ' ' + screen);
    }).observe(root, { attributes: true });
  })()`);
  for (let seed = 1; seed <= count; seed += 1) {
    await randomSession(visitor, seeded(seed));
    expect(await visitor.page.evaluate('window.openings'), `session ${seed}`).toEqual([]);
  }
};

for (const [count, title, minutes] of [
  [10, '', 8],
  [200, ' @full', 75],
] as const)
  test(`${count} sessions of random touches never open the panel’s door; the gesture does${title}`, async ({ launch }) => {
    test.setTimeout(minutes * 60_000);
    const kiosk = await launch({ flags: ['--tier=2d', '--lang=zh-CN', '--seed=7'], userData: await withPins() });
    const visitor = await visitorAt(kiosk);
    await sessions(visitor, count);
    // control: the door is there, wherever the hands have left the screen, and the watch above sees it
    await askForPin(visitor, 240_000);
    expect(await visitor.page.evaluate<string[]>('window.openings')).not.toEqual([]);
  });
