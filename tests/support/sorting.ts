import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { BinId, WasteItem } from '../../electron/shared/content';
import { expect } from './app';
import type { Point } from './touch';
import type { Visitor } from './visitor';

const items = JSON.parse(readFileSync(new URL('../../assets/content/waste-items.json', import.meta.url), 'utf8')) as WasteItem[];

/** The content's own word on an item. */
export const itemOf = (id: string): WasteItem => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id} in the content`);
  return found;
};
export const rightBin = (id: string): BinId => itemOf(id).category;
export const wrongBin = (id: string): BinId => (rightBin(id) === 'hazardous' ? 'recyclable' : 'hazardous');

export interface Piece {
  key: number;
  id: string;
  /** where a finger gets hold of it, CSS px */
  at: Point;
  /** middle of its picture, CSS px */
  middle: Point;
}

/** Pieces on the belt a finger can get hold of, oldest first; those that still move count only where `still` is false. */
export const piecesOn = (page: Page, still = true): Promise<Piece[]> =>
  page.evaluate(async (onlyStill) => {
    const things = [...document.querySelectorAll<HTMLElement>('.play [data-key]')];
    // a piece that was right is on its way into a bin: its plate has gone
    const onBelt = things.filter((thing) => (thing.previousElementSibling as HTMLElement | null)?.style.opacity !== '0');
    const before = onBelt.map((thing) => thing.style.transform);
    const frames = (count: number): Promise<void> =>
      new Promise((done) => (count === 0 ? done() : requestAnimationFrame(() => void frames(count - 1).then(done))));
    await frames(2);
    const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    const found: { key: number; id: string; at: { x: number; y: number }; middle: { x: number; y: number } }[] = [];
    onBelt.forEach((thing, index) => {
      if (!thing.isConnected || (onlyStill && thing.style.transform !== before[index])) return;
      const box = thing.querySelector('img')?.getBoundingClientRect();
      if (!box) return;
      const points = parts.flatMap((v) => parts.map((h) => ({ x: box.x + box.width * h, y: box.y + box.height * v })));
      const at = points.find((point) => document.elementFromPoint(point.x, point.y)?.closest('[data-key]') === thing);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (at) found.push({ key: Number(thing.dataset['key']), id: thing.dataset['item'] ?? '', at, middle });
    });
    return found.sort((a, b) => a.key - b.key);
  }, still);

/** Waits for so many pieces to stand on the belt. */
export const standing = async (page: Page, count: number): Promise<Piece[]> => {
  let pieces: Piece[] = [];
  await expect.poll(async () => (pieces = await piecesOn(page)).length, { intervals: [50] }).toBeGreaterThanOrEqual(count);
  return pieces;
};

/** Middle of a bin, CSS px. */
export const binMiddle = async (page: Page, bin: BinId): Promise<Point> => {
  const box = await page.getByTestId(`bin-${bin}`).boundingBox();
  if (!box) throw new Error(`no bin ${bin}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Is this piece still in the round? One that was right leaves. */
export const isOnBelt = async (page: Page, key: number): Promise<boolean> => (await page.locator(`.play [data-key="${key}"]`).count()) > 0;

/** Taps the piece, then the bin. */
export const tapInto = async (visitor: Visitor, piece: Piece, bin: BinId): Promise<void> => {
  await visitor.finger.tap(piece.at);
  await expect(visitor.page.locator(`.play [data-key="${piece.key}"]`)).toHaveAttribute('aria-pressed', 'true');
  await visitor.finger.tap(await binMiddle(visitor.page, bin));
};

/** From home into a round. */
export const beginRound = async (visitor: Visitor, level: 1 | 2 | 3 = 1): Promise<void> => {
  await visitor.press('open-sorting-line');
  await visitor.sees({ screen: 'exhibit', exhibit: 'sorting-line' });
  await chooseRound(visitor, level);
};

/** From the places into a round for one, its level and length chosen by hand. */
export const chooseRound = async (visitor: Visitor, level: 1 | 2 | 3, ends?: 'items' | 'time'): Promise<void> => {
  await visitor.press('choose-alone');
  await visitor.press(`level-${level}`);
  if (ends) await visitor.press(`ends-${ends}`);
  await visitor.press('start');
  await expect(visitor.page.getByTestId('bin-food')).toBeVisible();
};

/** Sorts everything right, by tapping, until the result is there. */
export const finishRound = async (visitor: Visitor): Promise<void> => {
  const isOver = async () => (await visitor.root.getAttribute('data-screen')) === 'result';
  await expect
    .poll(
      async () => {
        const piece = (await isOver()) ? undefined : (await piecesOn(visitor.page))[0];
        if (piece) {
          await tapInto(visitor, piece, rightBin(piece.id));
          await expect.poll(() => isOnBelt(visitor.page, piece.key)).toBe(false);
        }
        return isOver();
      },
      { timeout: 150_000, intervals: [50] },
    )
    .toBe(true);
};
