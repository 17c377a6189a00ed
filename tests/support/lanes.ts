import type { Page } from '@playwright/test';
import type { BinId } from '../../electron/shared/content';
import { expect } from './app';
import { rightBin, wrongBin } from './sorting';
import type { Point } from './touch';
import type { Visitor } from './visitor';

export interface LanePiece {
  lane: number;
  id: string;
  key: number;
  /** middle of its picture, CSS px */
  at: Point;
}

/** The first piece a finger can take in every lane where one stands still now (no lesson or notice over its belt). */
export const firstInLanes = (page: Page): Promise<LanePiece[]> =>
  page.evaluate(async () => {
    const firsts = [...document.querySelectorAll<HTMLElement>('.lane')].flatMap((lane) => {
      if (lane.querySelector('.lane-lesson, .lane-notice')) return [];
      const thing = [...lane.querySelectorAll<HTMLElement>('[data-key]')].find((each) => {
        const plate = each.previousElementSibling as HTMLElement | null;
        return each.parentElement?.style.opacity === '1' && plate?.style.opacity !== '0';
      });
      return thing ? [{ lane, thing, before: thing.style.transform }] : [];
    });
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return firsts.flatMap(({ lane, thing, before }) => {
      const box = thing.querySelector('img')?.getBoundingClientRect();
      if (!box || !thing.isConnected || thing.style.transform !== before) return [];
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return [{ lane: Number(lane.dataset['lane']), id: thing.dataset['item'] ?? '', key: Number(thing.dataset['key']), at }];
    });
  });

/** Waits for a piece in each of so many lanes. */
export const standingInLanes = async (page: Page, lanes: number): Promise<LanePiece[]> => {
  let found: LanePiece[] = [];
  await expect.poll(async () => (found = await firstInLanes(page)).length, { intervals: [50] }).toBeGreaterThanOrEqual(lanes);
  return found;
};

export const laneBin = async (page: Page, lane: number, bin: BinId): Promise<Point> => {
  const box = await page.getByTestId(`lane-${lane}-bin-${bin}`).boundingBox();
  if (!box) throw new Error(`no bin ${bin} in lane ${lane}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** From home to a match: these places are taken, and it begins. */
export const beginMatch = async (visitor: Visitor, seats: readonly number[]): Promise<void> => {
  await visitor.press('open-sorting-line');
  for (const seat of seats) {
    await visitor.press(`seat-${seat}`);
    await expect(visitor.page.getByTestId(`seat-${seat}`)).toHaveAttribute('aria-pressed', 'true');
  }
  await visitor.press('start-match');
  await expect(visitor.page.locator('.lane')).toHaveCount(seats.length);
};

/** All lanes at once put what lies first on their belt into a bin, each with a finger of its own. `isRight` by lane; null: this lane rests. */
export const sortAtOnce = async (visitor: Visitor, isRight: (lane: number) => boolean | null): Promise<LanePiece[]> => {
  const { page, finger } = visitor;
  const pieces = (await firstInLanes(page)).filter(({ lane }) => isRight(lane) !== null);
  if (pieces.length === 0) return [];
  const paths = await Promise.all(
    pieces.map(async ({ lane, id, at }) => ({ from: at, to: await laneBin(page, lane, isRight(lane) ? rightBin(id) : wrongBin(id)) })),
  );
  await finger.drags(paths, { steps: 4 });
  return pieces;
};
