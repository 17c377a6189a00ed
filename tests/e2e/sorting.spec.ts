import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launch } from '../support/app';
import { expect, test } from '../support/app';
import { playsIn } from '../support/journalFile';
import { shortRound, userDataWith } from '../support/settingsFile';
import {
  beginRound,
  chooseRound,
  binMiddle,
  finishRound,
  isOnBelt,
  itemOf,
  rightBin,
  standing,
  tapInto,
  wrongBin,
  type Piece,
} from '../support/sorting';
import { comeIn, nextBeat, visitorAt, type Visitor } from '../support/visitor';

const flags = ['--tier=2d', '--seed=7', '--lang=zh-CN'];

const play = async (launch: Launch, more: string[] = [], userData = userDataWith({})): Promise<Visitor> => {
  const visitor = await visitorAt(await launch({ userData, flags: [...flags, ...more] }));
  await comeIn(visitor);
  await beginRound(visitor);
  return visitor;
};
const gone = async ({ page }: Visitor, piece: Piece): Promise<void> => {
  await expect.poll(() => isOnBelt(page, piece.key), { message: `${piece.id} has left the belt` }).toBe(false);
};
const done = (visitor: Visitor) => visitor.page.locator('.dot-right');

test('a piece goes into its bin by tap and tap, by dragging and by a flick', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger } = visitor;
  const [tapped, dragged, flicked] = await standing(page, 5);
  if (!tapped || !dragged || !flicked) throw new Error('no pieces');
  await tapInto(visitor, tapped, rightBin(tapped.id));
  await gone(visitor, tapped);
  await expect(done(visitor)).toHaveCount(1);
  await finger.drag(dragged.at, await binMiddle(page, rightBin(dragged.id)));
  await gone(visitor, dragged);
  await expect(done(visitor)).toHaveCount(2);
  // a flick: let go well above the bins, on the way to one
  const target = await binMiddle(page, rightBin(flicked.id));
  const part = 0.45;
  const halfway = { x: flicked.at.x + (target.x - flicked.at.x) * part, y: flicked.at.y + (target.y - flicked.at.y) * part };
  expect(halfway.y, 'let go above the bins').toBeLessThan((await page.getByTestId('bin-food').boundingBox())?.y ?? 0);
  await finger.drag(flicked.at, halfway, { steps: 3 });
  await gone(visitor, flicked);
  await expect(done(visitor)).toHaveCount(3);
});

test('let go over nothing, or tapped again: the piece is on its plate as before', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger } = visitor;
  const [piece] = await standing(page, 5);
  if (!piece) throw new Error('no piece');
  const thing = page.locator(`[data-key="${piece.key}"]`);
  await finger.drag(piece.at, { x: piece.at.x + 60, y: piece.at.y - 30 }, { steps: 20 });
  const back = async () => (await standing(page, 1)).find(({ key }) => key === piece.key)?.middle ?? null;
  await expect.poll(back).toEqual(piece.middle);
  await finger.tap(piece.at);
  await expect(thing).toHaveAttribute('aria-pressed', 'true');
  await finger.tap(piece.at);
  await expect(thing).toHaveAttribute('aria-pressed', 'false');
  await finger.tap(await binMiddle(page, wrongBin(piece.id)));
  await nextBeat(visitor);
  await expect(page.getByTestId('lesson')).toHaveCount(0);
});

for (const lang of ['zh-CN', 'en'] as const)
  test(`a wrong bin: why, which one is right, and it comes back later (${lang})${lang === 'en' ? ' @full' : ''}`, async ({ launch }) => {
    const visitor = await visitorAt(await launch({ flags, userData: userDataWith({ exhibitOptions: { 'sorting-line': { items: 8 } } }) }));
    const { page } = visitor;
    await comeIn(visitor, lang);
    await beginRound(visitor);
    const [piece] = await standing(page, 5);
    if (!piece) throw new Error('no piece');
    const item = itemOf(piece.id);
    const [name, why] = lang === 'en' ? [item.en, item.why.en] : [item.zh, item.why.zh];
    const bin = rightBin(piece.id);
    await tapInto(visitor, piece, wrongBin(piece.id));
    const lesson = page.getByTestId('lesson');
    await expect(lesson).toContainText(name);
    await expect(lesson).toContainText(why);
    await expect(lesson.getByTestId('consequence'), 'tells what would follow').not.toBeEmpty();
    await expect(lesson, 'names the right bin').toContainText((await page.getByTestId(`bin-${bin}`).locator('strong').innerText()).trim());
    await expect(page.locator('.bin-hinted')).toHaveCount(1);
    await expect(page.locator('.bin-hinted')).toHaveAttribute('data-bin', bin);
    expect(await isOnBelt(page, piece.key), 'back on its plate').toBe(true);
    await visitor.press('lesson-close');
    await expect(lesson).toHaveCount(0);
    await expect(page.locator('.bin-hinted')).toHaveCount(0);
    const onPlate = async () => (await standing(page, 1)).find(({ key }) => key === piece.key);
    await expect.poll(async () => (await onPlate()) !== undefined, 'the piece glides back to its plate').toBe(true);
    const again = await onPlate();
    if (!again) throw new Error('the piece is not on its plate');
    await tapInto(visitor, again, bin);
    await gone(visitor, piece);
    // it comes back as a new piece before the round is over
    let returned = false;
    const watch = page.waitForSelector(`.play [data-item="${piece.id}"]:not([data-key="${piece.key}"])`, {
      state: 'attached',
      timeout: 45_000,
    });
    watch.then(() => (returned = true)).catch(() => undefined);
    await finishRound(visitor);
    expect(returned, `${piece.id} came back`).toBe(true);
    await expect(page.locator(`.learned[data-item="${piece.id}"]`), 'the result shows it once more').toContainText(why);
    const told = page.locator(`.learned[data-item="${piece.id}"]`).getByTestId('learned-put');
    await expect(told, 'and what the wrong bin leads to').toHaveAttribute('data-tried', wrongBin(piece.id));
    await expect(told.getByTestId('consequence')).not.toBeEmpty();
  });

test('a round by time ends with its clock, which stands still while a lesson is read', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock-rate=8'] }));
  const { page } = visitor;
  await comeIn(visitor);
  await visitor.press('open-sorting-line');
  await chooseRound(visitor, 1, 'time');
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText(/^(1:00|0:5\d)$/);
  const [piece] = await standing(page, 5);
  if (!piece) throw new Error('no piece');
  await tapInto(visitor, piece, wrongBin(piece.id));
  await expect(page.getByTestId('lesson')).toBeVisible();
  const stopped = await clock.innerText();
  await nextBeat(visitor);
  await nextBeat(visitor);
  expect(await clock.innerText()).toBe(stopped);
  await visitor.press('lesson-close');
  await expect(clock).not.toHaveText(stopped);
  await expect(clock).toHaveText('0:00', { timeout: 30_000 });
  await visitor.sees({ screen: 'result' });
});

test('without a timer there is no clock and no round by time', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock-rate=30'], userData: userDataWith(shortRound) }));
  await comeIn(visitor);
  await visitor.press('open-access');
  await visitor.press('access-noTimer');
  await visitor.press('access-close');
  await visitor.press('open-sorting-line');
  await visitor.press('choose-alone');
  await expect(visitor.page.getByTestId('level-1')).toBeVisible();
  await expect(visitor.page.getByTestId('ends-time')).toHaveCount(0);
  await visitor.press('start');
  await standing(visitor.page, 4);
  await expect(visitor.page.getByRole('timer')).toHaveCount(0);
  // far more than a minute of the round's time
  for (let beat = 0; beat < 4; beat += 1) await nextBeat(visitor);
  await visitor.sees({ screen: 'exhibit' });
  await finishRound(visitor);
});

test('the journal counts what was played: right, asked, mistaken, left or finished', async ({ launch }) => {
  const userData = userDataWith(shortRound);
  const visitor = await play(launch, [], userData);
  const { page } = visitor;
  const [first] = await standing(page, 4);
  if (!first) throw new Error('no piece');
  await tapInto(visitor, first, wrongBin(first.id));
  await visitor.press('lesson-close');
  await finishRound(visitor);
  await visitor.press('play-again');
  const [second] = await standing(page, 4);
  if (!second) throw new Error('no piece');
  await tapInto(visitor, second, rightBin(second.id));
  await gone(visitor, second);
  await visitor.press('new-visit');
  await visitor.sees({ screen: 'attract' });
  await visitor.kiosk.close();
  const { plays, missed } = playsIn(path.join(userData, 'journal.db'));
  expect(plays).toEqual([
    { exhibit: 'sorting-line', language: 'zh-CN', outcome: 'finished', plays: 1, right: 3, asked: 4 },
    { exhibit: 'sorting-line', language: 'zh-CN', outcome: 'left', plays: 1, right: 1, asked: 1 },
  ]);
  expect(missed).toEqual([{ item: first.id, missed: 1 }]);
  expect(existsSync(path.join(userData, 'resume.json')) ? 'kept' : 'gone', 'where the visitor was').toBe('gone');
});

test('no piece ever lies, or takes a touch, anywhere but on the belt', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags }));
  const { page } = visitor;
  await comeIn(visitor);
  await visitor.press('open-sorting-line');
  await expect(page.getByTestId('seat-0')).toBeVisible();
  // after each frame, as it was painted: is any picture where the belt is not?
  await page.evaluate(() => {
    const strays: string[] = [];
    (window as unknown as { strays: string[] }).strays = strays;
    const look = (): void => {
      const lip = document.querySelector('.belt-lip')?.getBoundingClientRect();
      for (const thing of document.querySelectorAll<HTMLElement>('.play [data-key]')) {
        const box = thing.querySelector('img')?.getBoundingClientRect();
        const shown = thing.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!lip || !box) continue;
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (!shown && !(hit && thing.contains(hit))) continue;
        if (
          box.right < lip.left ||
          box.left > lip.right ||
          box.top > lip.bottom ||
          box.bottom < lip.top - innerHeight * 0.6 ||
          box.left < lip.left - 1
        )
          strays.push(`${thing.dataset['item'] ?? ''} at ${Math.round(box.x)}, ${Math.round(box.y)}`);
      }
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = look;
    const frame = (): void => {
      channel.port2.postMessage(0);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await visitor.press('play-alone');
  await standing(page, 10);
  expect(await page.evaluate(() => (window as unknown as { strays: string[] }).strays)).toEqual([]);
});
