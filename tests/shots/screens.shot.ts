// npm run shots: every screen, every exhibit and every step of every 3D exhibit as a picture, and contact sheets. Without options each
// once; --all: every shape and language, the 3D at three times of day with everything one can go to in it.
import type { Page } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Kiosk } from '../support/app';
import { screenNames, walk, type ScreenName } from '../support/screens';
import { longEnough, userDataWith } from '../support/settingsFile';
import { sceneExhibits, stepsOf, stopsOf, untilDrawn } from '../support/stage';
import { touch } from '../support/touch';
import { tourOf, touredExhibits } from '../support/tours';
import { comeIn, untilSettled, visitorAt } from '../support/visitor';
import { makeContactSheet } from './contactSheet';

const option = (name: string): string | undefined => process.env[`HONGMEI_SHOTS_${name}`];
const root = fileURLToPath(new URL('../../', import.meta.url));
const out = option('OUT') ?? path.join(root, 'shots');
const isAll = option('ALL') !== undefined;
const only = new RegExp(option('ONLY') ?? '');
const languages = ['zh-CN', 'en'] as const;
const shapes = ['1920x1080', '1080x1920', '3840x2160'] as const;

/** Exhibits that stand on the stage; their steps are found on the screen. */
const scenes = sceneExhibits();
type Picture = ScreenName | 'attract-model';
/** in the order of the sheet; what only the 3D tiers have are pictures of their own */
const pictures: readonly Picture[] = ['attract-model', ...screenNames];

const oneOf = <T extends string>(name: string, all: readonly T[]): readonly T[] => {
  const asked = option(name);
  if (asked === undefined) return isAll ? all : all.slice(0, 1);
  const found = all.filter((each) => each === asked);
  if (found.length === 0) throw new Error(`shots: --${name.toLowerCase()} is one of ${all.join(', ')}`);
  return found;
};
/** --time=14:20 of a fixed Monday, or a whole ISO time. */
const clockAt = (time: string): string => (/^\d\d:\d\d$/.test(time) ? `2026-11-23T${time}:00+08:00` : time);
const clock = clockAt(option('TIME') ?? '14:20');
/** Morning, noon and evening light on the model. */
const sceneTimes = isAll && option('TIME') === undefined ? ['07:00', '13:00', '18:30'] : [option('TIME') ?? '14:20'];

const fileOf = (picture: string, shape: string, lang: string): string => path.join(out, `${picture}_${shape}_${lang}.png`);
// --all goes on where it was stopped: what was taken of the bundles as they are now is kept
const builtMs = statSync(path.join(root, 'out/.built'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
const isTaken = (file: string): boolean => isAll && existsSync(file) && statSync(file).mtimeMs > builtMs;
const sizeOf = (shape: string): { width: number; height: number } => {
  const [width = 0, height = 0] = shape.split('x').map(Number);
  return { width, height };
};
const flagsOf = (shape: string, lang: string, at = clock): string[] => ['--seed=7', `--lang=${lang}`, `--size=${shape}`, `--clock=${at}`];

/** district-jabil, and where there are several times, district-jabil-0700 */
const sceneName = (scene: string, step: string, time: string): string =>
  `${scene}-${step}${sceneTimes.length > 1 ? `-${time.replace(/\D/g, '')}` : ''}`;
/** Pictures of exhibits that are there: the 3D, then what the tours took. */
const exhibitPictures = (shape: string, lang: string): string[] => {
  const there = readdirSync(out).filter((name) => name.endsWith(`_${shape}_${lang}.png`) && !name.startsWith('contact-sheet'));
  const of = (id: string, isDrawn: boolean): string[] =>
    there
      .filter((name) => (name.startsWith(`${id}-`) || name.startsWith(`${id}_`)) && name.startsWith(`${id}-drawn`) === isDrawn)
      .toSorted((a, b) => takenAt(a) - takenAt(b))
      .map((name) => path.join(out, name));
  const flat = touredExhibits.filter((id) => !scenes.includes(id));
  return [...scenes.flatMap((id) => of(id, false)), ...flat.flatMap((id) => of(id, false)), ...scenes.flatMap((id) => of(id, true))];
};
/** Says that an exhibit's tour has been taken to its end. */
const markOf = (id: string, shape: string, lang: string): string => path.join(out, `.${id}-tour_${shape}_${lang}`);
/** in the order of the steps, not of their names */
const takenAt = (name: string): number => statSync(path.join(out, name)).mtimeMs;

/** A card with words on it takes more of a PNG than this, bytes a pixel; an empty one a third. */
const emptyBelow = 0.03;

/** Nothing moves, and the newest card is drawn with its words: on a busy machine Chromium shows a card before what stands on it. */
const untilWritten = async (page: Page): Promise<void> => {
  await untilSettled(page);
  const clip = await page.evaluate(() => {
    const box = [...document.querySelectorAll('.card.rise')].at(-1)?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });
  if (!clip) return;
  const bytesPerPixel = async (): Promise<number> =>
    (await page.screenshot({ clip, timeout: 120_000 })).length / (clip.width * clip.height);
  await expect.poll(bytesPerPixel, { message: 'the card has its words', timeout: 60_000, intervals: [300] }).toBeGreaterThan(emptyBelow);
};

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

    for (const scene of scenes)
      for (const time of sceneTimes)
        if (only.test(scene))
          test(`every step of ${scene}, ${time}, ${shape}, ${lang}`, async ({ launch }) => {
            const taken = path.join(out, `.${sceneName(scene, 'all', time)}_${shape}_${lang}`);
            if (isTaken(taken)) return;
            // sun shadows and smooth edges, as a kiosk with a graphics processor shows it; cuts instead of flights
            const flags = [...flagsOf(shape, lang, clockAt(time)), '--tier=medium', '--reduced-motion', `--open=${scene}`];
            const done = new Set<string>();
            const file = (step: string): string | null => {
              const name = fileOf(sceneName(scene, step, time), shape, lang);
              return done.has(name) || isTaken(name) ? null : name;
            };
            const take = async (page: Page, name: string): Promise<void> => {
              await untilWritten(page);
              await page.screenshot({ path: name, timeout: 120_000 });
              done.add(name);
            };
            const visitAll = async ({ page }: Kiosk): Promise<void> => {
              const finger = await touch(page);
              await untilDrawn(page, scene, 2, 240_000);
              const steps = await stepsOf(page);
              for (const step of steps.length > 0 ? steps : ['start']) {
                const name = file(step);
                if (name === null && !isAll) continue;
                if (steps.length > 0) await finger.tap(page.locator(`[data-step="${step}"]`).first());
                await untilDrawn(page, scene, 2, 120_000);
                if (name !== null) await take(page, name);
                for (const stop of isAll ? await stopsOf(page) : []) {
                  const ofStop = file(`${step}-${stop}`);
                  if (ofStop === null) continue;
                  await finger.tap(page.locator(`[data-goto="${stop}"]`).first());
                  await untilDrawn(page, scene, 3, 120_000);
                  await take(page, ofStop);
                }
              }
            };
            // where the processor draws and has other work, a frame may keep the page from its heartbeat until the kiosk loads it anew
            const start = async (): Promise<void> => {
              const kiosk = await launch({ flags });
              await visitAll(kiosk).finally(() => kiosk.close().catch(() => undefined));
            };
            await expect(start, 'all steps, with a new start where the page was lost').toPass({ timeout: 580_000 });
            writeFileSync(taken, '');
          });

    const last = screenNames.findLast((name) => wanted.includes(name));
    if (last)
      test(`a walk, ${shape}, ${lang}`, async ({ launch }) => {
        const visitor = await visitorAt(await launch({ flags: [...flagsOf(shape, lang), '--tier=2d'] }));
        for await (const name of walk(visitor, { language: lang, last }))
          if (wanted.includes(name)) await visitor.page.screenshot({ path: fileOf(name, shape, lang), timeout: 60_000 });
      });

    const toured = touredExhibits.filter((id) => only.test(id) && !isTaken(markOf(id, shape, lang)));
    if (toured.length > 0)
      test(`exhibits without 3D, ${shape}, ${lang}`, async ({ launch }) => {
        const visitor = await visitorAt(
          await launch({ userData: userDataWith(longEnough), flags: [...flagsOf(shape, lang), '--tier=2d', '--idle-seconds=600'] }),
        );
        await comeIn(visitor, lang);
        const missing: string[] = [];
        for (const id of toured) {
          try {
            for await (const name of tourOf(visitor, id)) {
              await untilWritten(visitor.page);
              await visitor.page.screenshot({ path: fileOf(name, shape, lang), timeout: 60_000 });
            }
            writeFileSync(markOf(id, shape, lang), '');
          } catch (error) {
            // the others are still wanted
            missing.push(`${id}: ${String(error).slice(0, 300)}`);
            await visitor.page.reload();
            await comeIn(visitor, lang);
          }
        }
        expect(missing, 'exhibits that could not be shown to their end').toEqual([]);
      });

    // the staff's page and the guided scripts have shot files and sheets of their own
    if (['manual', 'guided'].includes(only.source)) continue;
    test(`contact sheet, ${shape}, ${lang}`, () => {
      const there = [
        ...pictures.map((name) => fileOf(name, shape, lang)).filter((file) => existsSync(file)),
        ...exhibitPictures(shape, lang),
      ];
      const names = [...pictures, ...touredExhibits];
      expect(there.length, `pictures of ${shape}, ${lang} (is --only a name of ${names.join(', ')}?)`).toBeGreaterThan(0);
      makeContactSheet(path.join(out, `contact-sheet_${shape}_${lang}`), there, sizeOf(shape));
    });
  }
