// npm run shots: every screen as a picture, and a contact sheet. Without options each screen once; --all: every shape and language.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/app';
import { screenNames, walk, type ScreenName } from '../support/screens';
import { untilSettled, visitorAt } from '../support/visitor';
import { makeContactSheet } from './contactSheet';

const option = (name: string): string | undefined => process.env[`HONGMEI_SHOTS_${name}`];
const root = fileURLToPath(new URL('../../', import.meta.url));
const out = option('OUT') ?? path.join(root, 'shots');
const isAll = option('ALL') !== undefined;
const only = new RegExp(option('ONLY') ?? '');
const languages = ['zh-CN', 'en'] as const;
const shapes = ['1920x1080', '1080x1920', '3840x2160'] as const;

/** Exhibits that stand on the stage. */
const scenes = ['district', 'machine'] as const;
type Picture = ScreenName | 'attract-model' | (typeof scenes)[number];
/** in the order of the sheet; what only the 3D tiers have are pictures of their own */
const pictures: readonly Picture[] = ['attract-model', ...scenes, ...screenNames];

const oneOf = <T extends string>(name: string, all: readonly T[]): readonly T[] => {
  const asked = option(name);
  if (asked === undefined) return isAll ? all : all.slice(0, 1);
  const found = all.filter((each) => each === asked);
  if (found.length === 0) throw new Error(`shots: --${name.toLowerCase()} is one of ${all.join(', ')}`);
  return found;
};
/** --time=14:20 of a fixed Monday, or a whole ISO time. */
const clock = ((time = '14:20') => (/^\d\d:\d\d$/.test(time) ? `2026-11-23T${time}:00+08:00` : time))(option('TIME'));

const fileOf = (picture: Picture, shape: string, lang: string): string => path.join(out, `${picture}_${shape}_${lang}.png`);
// --all goes on where it was stopped: what was taken of the bundles as they are now is kept
const builtMs = statSync(path.join(root, 'out/.built'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
const isTaken = (file: string): boolean => isAll && existsSync(file) && statSync(file).mtimeMs > builtMs;
const sizeOf = (shape: string): { width: number; height: number } => {
  const [width = 0, height = 0] = shape.split('x').map(Number);
  return { width, height };
};
const flagsOf = (shape: string, lang: string): string[] => ['--seed=7', `--lang=${lang}`, `--size=${shape}`, `--clock=${clock}`];

test.beforeAll(() => void mkdirSync(out, { recursive: true }));

for (const shape of oneOf('SHAPE', shapes))
  for (const lang of oneOf('LANG', languages)) {
    const wanted = pictures.filter((name) => only.test(name) && !isTaken(fileOf(name, shape, lang)));

    if (wanted.includes('attract-model'))
      test(`the model, ${shape}, ${lang}`, async ({ launch }) => {
        // in the tier this machine would take
        const { page } = await launch({ flags: flagsOf(shape, lang) });
        await expect(page.locator('.attract-model'), 'the model is drawn').toBeVisible({ timeout: 240_000 });
        await untilSettled(page);
        await page.screenshot({ path: fileOf('attract-model', shape, lang), timeout: 120_000 });
      });

    for (const scene of scenes.filter((name) => wanted.includes(name)))
      test(`the scene of ${scene}, ${shape}, ${lang}`, async ({ launch }) => {
        const { page } = await launch({ flags: [...flagsOf(shape, lang), `--open=${scene}`] });
        const drawn = (): Promise<number> => page.evaluate(() => (globalThis as { __stage?: { frames: number } }).__stage?.frames ?? 0);
        await expect.poll(drawn, { message: `${scene} is drawn`, timeout: 240_000 }).toBeGreaterThan(3);
        await untilSettled(page);
        await page.screenshot({ path: fileOf(scene, shape, lang), timeout: 120_000 });
      });

    const last = screenNames.findLast((name) => wanted.includes(name));
    if (last)
      test(`a walk, ${shape}, ${lang}`, async ({ launch }) => {
        const visitor = await visitorAt(await launch({ flags: [...flagsOf(shape, lang), '--tier=2d'] }));
        for await (const name of walk(visitor, { language: lang, last }))
          if (wanted.includes(name)) await visitor.page.screenshot({ path: fileOf(name, shape, lang), timeout: 60_000 });
      });

    test(`contact sheet, ${shape}, ${lang}`, () => {
      const there = pictures.map((name) => fileOf(name, shape, lang)).filter((file) => existsSync(file));
      expect(there.length, `pictures of ${shape}, ${lang} (is --only a name of ${pictures.join(', ')}?)`).toBeGreaterThan(0);
      makeContactSheet(path.join(out, `contact-sheet_${shape}_${lang}`), there, sizeOf(shape));
    });
  }
