// The 3D of the app as tests see it: which exhibits stand on the stage, their steps, and the stage's own figures.
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StageStatistics } from '../../renderer/stage/frame/statistics';
import { expect } from './app';

const folder = path.resolve('renderer/exhibits');

/** Exhibits that are listed and have a `Scene`, in the order of the list. */
export const sceneExhibits = (): string[] => {
  const listed = [...readFileSync(path.join(folder, 'index.ts'), 'utf8').matchAll(/from '\.\/([\w-]+)\/manifest'/g)].map(
    ([, id]) => id ?? '',
  );
  const has3d = (id: string): boolean =>
    readdirSync(path.join(folder, id)).includes('exhibit.ts') &&
    /^\s+Scene\b/m.test(readFileSync(path.join(folder, id, 'exhibit.ts'), 'utf8'));
  return listed.filter(has3d);
};

/** The stage's figures, published once a second; null while there is no canvas. */
export const stageOf = (page: Page): Promise<StageStatistics | null> => page.evaluate(() => globalThis.__stage ?? null);

/** Waits until the scene has drawn `frames` more than it has now. */
export const untilDrawn = async (page: Page, scene: string, frames = 1, timeout = 60_000): Promise<StageStatistics> => {
  const now = await stageOf(page);
  const goal = (now?.scene === scene ? now.sceneFrames : 0) + frames;
  const seen: StageStatistics[] = [];
  const look = async (): Promise<boolean> => {
    const stage = await stageOf(page);
    return stage?.scene === scene && stage.shownAt !== null && stage.sceneFrames >= goal && seen.push(stage) > 0;
  };
  await expect.poll(look, { message: `${scene} draws ${frames} frames`, timeout, intervals: [100] }).toBe(true);
  return seen.at(-1)!;
};

/** Ids of the steps the open exhibit offers: the control that leads to a step carries `data-step`. */
export const stepsOf = (page: Page): Promise<string[]> => valuesOf(page, 'step');
/** What there is to go to within the step that is open: `data-goto`. */
export const stopsOf = (page: Page): Promise<string[]> => valuesOf(page, 'goto');

const valuesOf = (page: Page, name: string): Promise<string[]> =>
  page.locator(`[data-${name}]`).evaluateAll((all, key) => [...new Set(all.map((each) => (each as HTMLElement).dataset[key] ?? ''))], name);

/** Waits until the attract loop has warmed every exhibit. */
export const untilWarm = (page: Page, tier: string, timeout = 150_000): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-warm', tier, { timeout });
