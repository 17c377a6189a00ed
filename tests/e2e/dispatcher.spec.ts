// A whole short day by touch: the first guided move, a drawn route, the balance, the best day beside one's own, and home.
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';
import { halls, inTurn } from '../support/rotation';

const middleOf = async (visitor: Visitor, testId: string): Promise<{ x: number; y: number }> => {
  const box = await visitor.page.getByTestId(testId).boundingBox();
  if (!box) throw new Error(`no ${testId}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

for (const [index, { lang, size }] of halls.entries())
  test(`a short day to its balance and the best one beside it (${lang}, ${size})${inTurn(index, halls.length)}`, async ({ launch }) => {
    test.setTimeout(150_000);
    const userData = userDataWith({ exhibitOptions: { dispatcher: { level: 1, hours: 4, secondsPerHour: 40 } } });
    const visitor = await visitorAt(
      await launch({ userData, flags: ['--tier=2d', '--seed=7', '--clock-rate=4', '--idle-seconds=3600', `--size=${size}`] }),
    );
    const { page, finger } = visitor;
    await comeIn(visitor, lang);
    await visitor.press('open-dispatcher');
    await visitor.sees({ screen: 'exhibit', exhibit: 'dispatcher' });
    await visitor.press('start');

    // the hand shows the first move; time waits for it
    await expect(page.locator('.dis-hand svg')).toBeVisible();
    await expect(page.getByTestId('prompt')).toHaveAttribute('data-ask', 'vehicle');
    await visitor.press('truck-1');
    await expect(page.getByTestId('prompt')).toHaveAttribute('data-ask', 'source');
    await visitor.press('source-canteen-west');
    await expect(page.getByTestId('prompt')).toHaveAttribute('data-ask', 'point');
    await expect(page.getByTestId('kept')).toHaveAttribute('data-units', '0');
    await visitor.press('point-jabil');
    await expect(page.getByTestId('kept')).toHaveAttribute('data-units', '3');
    await expect(page.getByTestId('truck-1')).toHaveAttribute('data-free', 'false');
    await expect(page.locator('.dis-hand')).toHaveCount(0);

    // a route drawn with the finger does the same
    await visitor.press('pause');
    await visitor.press('pause');
    const [truck, homes, point] = [
      await middleOf(visitor, 'truck-2'),
      await middleOf(visitor, 'source-homes-south'),
      await middleOf(visitor, 'point-yuejie'),
    ];
    await finger.down([truck]);
    await finger.move([homes]);
    await finger.move([point]);
    await finger.up();
    await expect(page.getByTestId('truck-2')).toHaveAttribute('data-free', 'false');
    const kept = Number(await page.getByTestId('kept').getAttribute('data-units'));
    expect(kept, 'what the second truck fetched is on the account').toBeGreaterThan(3);

    // the day ends by itself, with its balance and the best there could have been
    await expect(visitor.root).toHaveAttribute('data-screen', 'result', { timeout: 90_000 });
    await expect(page.getByTestId('optimum')).toHaveAttribute('data-best', /^\d/, { timeout: 60_000 });
    const [you, best] = await page
      .getByTestId('optimum')
      .evaluate((each: HTMLElement) => [Number(each.dataset['you']), Number(each.dataset['best'])]);
    expect(you).toBe(kept / 2);
    expect(best).toBeGreaterThanOrEqual(kept / 2);

    await visitor.press('replay');
    const scrub = page.getByTestId('replay-scrub');
    await expect(scrub).toBeVisible();
    const box = await scrub.boundingBox();
    if (!box) throw new Error('no scrubber');
    await finger.tap({ x: box.x + box.width - 4, y: box.y + box.height / 2 });
    await expect(page.getByTestId('replay-you')).toHaveAttribute('data-units', String(kept));
    await expect(page.getByTestId('replay-best')).toHaveAttribute('data-units', String(best * 2));
    await visitor.press('replay-close');
    await visitor.press('result-home');
    await visitor.sees({ screen: 'home' });
  });
