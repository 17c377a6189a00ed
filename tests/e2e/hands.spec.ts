// Many hands on one belt: every finger keeps its own piece, and what is lost goes back to its plate.
import path from 'node:path';
import { expect, test, type Kiosk, type Launch } from '../support/app';
import { playsIn } from '../support/journalFile';
import { userDataWith } from '../support/settingsFile';
import { beginRound, binMiddle, isOnBelt, piecesOn, rightBin, standing, tapInto, wrongBin, type Piece } from '../support/sorting';
import type { Point } from '../support/touch';
import { comeIn, nextBeat, takeClock, visitorAt, type Visitor } from '../support/visitor';

const flags = ['--tier=2d', '--seed=7', '--lang=zh-CN', '--idle-seconds=600'];

const play = async (launch: Launch, userData = userDataWith({})): Promise<Visitor> => {
  const visitor = await visitorAt(await launch({ userData, flags }));
  await comeIn(visitor);
  await beginRound(visitor);
  return visitor;
};
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const towards = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});
const middleOf = async ({ page }: Visitor, key: number): Promise<Point> => {
  const box = await page.locator(`.play [data-key="${key}"] img`).boundingBox();
  if (!box) throw new Error(`piece ${key} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const nothingSorted = async (visitor: Visitor): Promise<void> => {
  await nextBeat(visitor);
  await expect(visitor.page.getByTestId('lesson')).toHaveCount(0);
  await expect(visitor.page.locator('.dot-right, .dot-again')).toHaveCount(0);
};
const isBack = async (visitor: Visitor, piece: Piece): Promise<void> => {
  await expect
    .poll(async () => apart(await middleOf(visitor, piece.key), piece.middle), { message: `${piece.id} is back on its plate` })
    .toBeLessThan(3);
};

test('ten fingers drag ten things at once, and each lands where it was dropped @pack', async ({ launch }) => {
  const userData = userDataWith({});
  const visitor = await play(launch, userData);
  const { page, finger } = visitor;
  const pieces = (await standing(page, 10)).slice(0, 10);
  expect(pieces).toHaveLength(10);
  const wrongOnes = new Set([pieces[1], pieces[4], pieces[8]].map((piece) => piece?.key));
  const bins = await Promise.all(
    pieces.map(({ id, key }, index) =>
      binMiddle(page, wrongOnes.has(key) ? wrongBin(id) : rightBin(id)).then(({ x, y }) => ({
        x: x + (index - 5) * 4,
        y: y - 20 + (index % 5) * 8,
      })),
    ),
  );
  // one after the other, so that each thing has grown in its hand before the next is touched
  for (let count = 1; count <= pieces.length; count += 1) {
    await finger.down(pieces.slice(0, count).map(({ at }) => at));
    await nextBeat(visitor);
  }
  for (const part of [0.2, 0.4]) await finger.move(pieces.map(({ at }, index) => towards(at, bins[index] ?? at, part)));
  // halfway every thing is under its own finger
  for (const [index, { key, at, id }] of pieces.entries()) {
    const place = towards(at, bins[index] ?? at, 0.4);
    await expect.poll(async () => apart(await middleOf(visitor, key), place), { message: `${id} follows its finger` }).toBeLessThan(45);
  }
  for (const part of [0.6, 0.8, 1]) await finger.move(pieces.map(({ at }, index) => towards(at, bins[index] ?? at, part)));
  await finger.up();
  for (const { key, id } of pieces)
    await expect.poll(() => isOnBelt(page, key), { message: `${id} ${wrongOnes.has(key) ? 'stays' : 'leaves'}` }).toBe(wrongOnes.has(key));
  await expect(page.locator('.dot-right')).toHaveCount(7);
  await expect(page.locator('.dot-again')).toHaveCount(3);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
  await visitor.kiosk.close();
  const { plays, missed } = playsIn(path.join(userData, 'journal.db'));
  expect(plays).toEqual([{ exhibit: 'sorting-line', language: 'zh-CN', outcome: 'left', plays: 1, right: 7, asked: 10 }]);
  const mistaken = pieces.filter(({ key }) => wrongOnes.has(key)).map(({ id }) => id);
  expect(missed.map(({ item }) => item)).toEqual(mistaken.sort());
});

test('a thing in one hand cannot be taken by another', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger } = visitor;
  const [piece] = await standing(page, 5);
  if (!piece) throw new Error('no piece');
  const [mine, theirs] = [await binMiddle(page, rightBin(piece.id)), await binMiddle(page, wrongBin(piece.id))];
  const lifted = towards(piece.at, mine, 0.3);
  await finger.down([piece.at]);
  await finger.move([lifted]);
  const theirTouch = { x: lifted.x + 6, y: lifted.y + 6 };
  await finger.down([lifted, theirTouch]);
  for (const part of [0.3, 0.6, 1]) await finger.move([towards(lifted, mine, part), towards(theirTouch, theirs, part)]);
  await expect.poll(async () => apart(await middleOf(visitor, piece.key), mine)).toBeLessThan(45);
  await finger.up();
  await expect.poll(() => isOnBelt(page, piece.key)).toBe(false);
  await expect(page.locator('.dot-right')).toHaveCount(1);
  await expect(page.locator('.dot-again')).toHaveCount(0);
});

test('a touch that is cancelled over a bin puts the thing back, and sorts nothing', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger } = visitor;
  const pieces = (await standing(page, 5)).slice(0, 3);
  const bins = await Promise.all(pieces.map(({ id }) => binMiddle(page, wrongBin(id))));
  await finger.down(pieces.map(({ at }) => at));
  for (const part of [0.5, 1]) await finger.move(pieces.map(({ at }, index) => towards(at, bins[index] ?? at, part)));
  await finger.cancel();
  for (const piece of pieces) await isBack(visitor, piece);
  await nothingSorted(visitor);
  const [first] = pieces;
  if (first) await tapInto(visitor, first, rightBin(first.id));
  await expect(page.locator('.dot-right')).toHaveCount(1);
});

const resize = ({ app }: Kiosk, width: number, height: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height });

test('a screen that is turned while something is in the hand puts it back, and the game goes on', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger, kiosk } = visitor;
  const [piece] = await standing(page, 5);
  if (!piece) throw new Error('no piece');
  await finger.down([piece.at]);
  await finger.move([towards(piece.at, await binMiddle(page, wrongBin(piece.id)), 0.8)]);
  await resize(kiosk, 540, 960);
  await expect(page.locator('.play-portrait')).toBeVisible();
  await finger.up();
  await nothingSorted(visitor);
  const pieces = await standing(page, 3);
  const turned = pieces.find(({ key }) => key === piece.key);
  expect(turned, 'the piece is back on the belt').toBeDefined();
  if (turned) await tapInto(visitor, turned, rightBin(turned.id));
  await expect(page.locator('.dot-right')).toHaveCount(1);
});

test('a contact that rests for a minute is ignored and noted, and lets go of what it holds', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger, kiosk } = visitor;
  const [held, free] = await standing(page, 5);
  if (!held || !free) throw new Error('no pieces');
  const forward = await takeClock(page);
  await finger.down([held.at]);
  const away = { x: held.at.x + 40, y: held.at.y + 40 };
  await finger.move([away]);
  await expect.poll(async () => apart(await middleOf(visitor, held.key), held.middle)).toBeGreaterThan(20);
  // the clock runs on beside it: a slow machine has ten seconds for the steps between
  await forward(50_000);
  await nextBeat(visitor);
  expect(kiosk.log()).not.toContain('has not moved');
  await forward(11_000);
  await expect
    .poll(() => kiosk.log(), { message: 'staff find it in the log' })
    .toMatch(/contact \d+ has not moved for 60 s and is ignored/);
  await isBack(visitor, held);
  // it may slide about now: nothing follows it
  await finger.move([{ x: away.x + 30, y: away.y - 20 }]);
  await nextBeat(visitor);
  await isBack(visitor, held);
  // and another hand plays on beside it
  const resting = { x: away.x + 30, y: away.y - 20 };
  const bin = await binMiddle(page, rightBin(free.id));
  await finger.down([resting, free.at]);
  for (const part of [0.5, 1]) await finger.move([resting, towards(free.at, bin, part)]);
  await finger.up();
  await expect.poll(() => isOnBelt(page, free.key)).toBe(false);
  await expect(page.locator('.dot-right')).toHaveCount(1);
  expect((await piecesOn(page)).some(({ key }) => key === held.key)).toBe(true);
});

test('a hand full of fingers on the belt, the bins and the buttons breaks nothing', async ({ launch }) => {
  const visitor = await play(launch);
  const { page, finger } = visitor;
  await standing(page, 5);
  for (let round = 0; round < 6; round += 1) {
    const points = Array.from({ length: 10 }, (_, id) => ({
      x: 120 + ((id * 83 + round * 131) % 800),
      y: 150 + ((id * 47 + round * 71) % 330),
    }));
    await finger.down(points);
    await finger.move(points.map(({ x, y }) => ({ x: x + 25, y: y + 40 })));
    if (round % 2 === 0) await finger.up();
    else await finger.cancel();
  }
  await nextBeat(visitor);
  expect(['exhibit', 'result', 'home', 'attract']).toContain(await visitor.root.getAttribute('data-screen'));
  await visitor.press('new-visit');
  await visitor.sees({ screen: 'attract' });
});
