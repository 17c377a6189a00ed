// npm run shots -- --only=guided: every screen of every guided script, on one screen with the talking points pulled down, and on two.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/app';
import { flagsFor, guideAt, scriptOf, setOff } from '../support/guide';
import { playScript } from '../support/guidedPlay';
import { nextBeat, untilSettled } from '../support/visitor';
import { makeContactSheet } from './contactSheet';

const option = (name: string): string | undefined => process.env[`HONGMEI_SHOTS_${name}`];
const out = option('OUT') ?? fileURLToPath(new URL('../../shots/', import.meta.url));
const isWanted = new RegExp(option('ONLY') ?? '').test('guided');
const isAll = option('ALL') !== undefined;
const asked = (name: string, all: readonly string[]): readonly string[] => {
  const one = option(name);
  return one === undefined ? all.slice(0, isAll ? 2 : 1) : [one];
};

const scripts = ['lower-primary', 'upper-primary', 'secondary'];
const teamsOf: Record<string, number> = { 'lower-primary': 3, 'upper-primary': 6, secondary: 4 };
const notesSize = { width: 1024, height: 768 };

if (isWanted)
  for (const shape of asked('SHAPE', ['1920x1080', '1080x1920']))
    for (const lang of asked('LANG', ['zh-CN', 'en']))
      for (const script of scripts)
        for (const screens of ['one', 'two'] as const)
          test(`guided, ${script}, ${screens} screen(s), ${shape}, ${lang}`, async ({ launch }) => {
            mkdirSync(out, { recursive: true });
            const second = screens === 'two' ? [`--second-screen=${notesSize.width}x${notesSize.height}`] : [];
            const kiosk = await launch({ flags: flagsFor(script, [`--lang=${lang}`, `--size=${shape}`, ...second]) });
            const guide = await guideAt(kiosk);
            await setOff(guide, { teams: teamsOf[script] ?? 3, pupils: 12 });
            const taken: string[] = [];
            const talked = new Set<string>();
            const fileOf = (name: string): string => {
              const file = path.join(
                out,
                `guided-${script}-${screens}-${String(taken.length).padStart(2, '0')}-${name}_${shape}_${lang}.png`,
              );
              taken.push(file);
              return file;
            };
            const notesWindow = () => kiosk.app.windows().find((window) => window.url().endsWith('notes.html'));
            if (screens === 'two') await expect.poll(notesWindow, { timeout: 60_000 }).toBeDefined();
            const notes = notesWindow();
            // a busy machine may still be drawing what the page has long had
            const shoot = async (name: string): Promise<void> => {
              await nextBeat(guide);
              await untilSettled(guide.page);
              await guide.page.waitForTimeout(800);
              await guide.page.screenshot({ path: fileOf(name), timeout: 60_000 });
            };
            const look = async (name: string): Promise<void> => {
              const { step } = await guide.step();
              const isNew = !talked.has(step);
              talked.add(step);
              if (notes) {
                await nextBeat(guide);
                if (isNew) await notes.screenshot({ path: fileOf(name), timeout: 60_000 });
                return;
              }
              await shoot(name);
              if (!isNew) return;
              await guide.press('bar-talk');
              await shoot(`${name}-talk`);
              await guide.press('sheet-close');
            };
            const walked = await playScript(guide, scriptOf(script), { look });
            expect(walked).toHaveLength(scriptOf(script).steps.length);
            const [width = 0, height = 0] = shape.split('x').map(Number);
            const sheet = path.join(out, `contact-sheet-guided-${script}-${screens}_${shape}_${lang}`);
            makeContactSheet(sheet, taken, notes ? notesSize : { width, height });
          });
