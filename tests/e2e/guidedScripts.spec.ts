// A class at the screen: scripts from start to end, read from the last row, and what is taken home.
import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GuidedScript } from '../../electron/shared/guided';
import { expect, test, type Kiosk } from '../support/app';
import { flagsFor, guideAt, illegible, scriptOf, setOff, type Guide } from '../support/guide';
import { playScript } from '../support/guidedPlay';

/** Faces the journal has counted, in the order of the questions' ids. */
const facesIn = (file: string): Record<string, number[]> => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = db.prepare('SELECT question, good, fair, poor FROM feedback_hour').all() as Record<string, unknown>[];
    return Object.fromEntries(rows.map(({ question, good, fair, poor }) => [String(question), [good, fair, poor].map(Number)]));
  } finally {
    db.close();
  }
};

const stick = (): string => mkdtempSync(path.join(os.tmpdir(), 'hongmei-stick-'));

/** Plays the whole script; what of it could not be read from the last row, by screen. */
const playLegibly = async (guide: Guide, script: GuidedScript): Promise<{ found: unknown[]; walked: string[] }> => {
  const found: unknown[] = [];
  const walked = await playScript(guide, script, {
    look: async (name) => {
      const small = await illegible(guide);
      if (small.length > 0) found.push({ name, small });
    },
  });
  return { found, walked };
};

const playWhole = (script: string, language: 'zh-CN' | 'en', teams: number, size: string) =>
  async function whole({ launch }: { launch: (options: { flags: string[] }) => Promise<Kiosk> }): Promise<void> {
    const folder = stick();
    const kiosk = await launch({ flags: flagsFor(script, [`--lang=${language}`, `--size=${size}`, `--removable-dir=${folder}`]) });
    const guide = await guideAt(kiosk);
    await setOff(guide, { teams, pupils: 12 });
    const content = scriptOf(script);
    const { found, walked } = await playLegibly(guide, content);
    expect(walked).toEqual(content.steps.map(({ id }) => id));
    expect(found).toEqual([]);
    const questions = content.steps.filter(({ kind }) => kind === 'question').length;
    for (const points of Object.values(await guide.points())) expect(points).toBeGreaterThanOrEqual(questions * 10);
    await takesHome(guide, folder, language);
    rmSync(folder, { recursive: true, force: true });
    await guide.press('bar-end-last');
    await guide.press('end-sure');
    await guide.sees({ screen: 'attract', mode: 'visit' });
    expect(existsSync(path.join(kiosk.userData, 'guided.json'))).toBe(false);
    // an error React recovered from is one too
    expect(kiosk.log()).not.toMatch(/\[error\]/);
    const asked = content.steps.flatMap((step) => (step.kind === 'feedback' ? step.questions : []));
    expect(facesIn(path.join(kiosk.userData, 'journal.db'))).toEqual(Object.fromEntries(asked.map(({ id }) => [id, [2, 0, 1]])));
  };

async function takesHome(guide: Guide, folder: string, language: 'zh-CN' | 'en'): Promise<void> {
  const text = (await guide.page.getByTestId('report-code').getAttribute('data-text')) ?? '';
  expect(text).toContain(language === 'en' ? 'ample' : '示例数据');
  await guide.press('report-stick');
  await expect(guide.page.getByTestId('report-told')).toHaveAttribute('data-ok', 'true');
  const [file = ''] = readdirSync(folder);
  const pdf = readFileSync(path.join(folder, file));
  expect(file).toMatch(/^hongmei-2026-11-23-14\d\d\.pdf$/);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
}

test('a class goes through the script of the youngest, reads everything from the last row, and takes a sheet home', async ({ launch }) => {
  test.setTimeout(240_000);
  await playWhole('lower-primary', 'zh-CN', 3, '1280x720')({ launch });
});

const scripts = ['lower-primary', 'upper-primary', 'secondary'] as const;
const languages = ['zh-CN', 'en'] as const;
const shapes = ['1280x720', '720x1280'] as const;

// each script with every number of teams, by turns in both languages and both shapes
for (const [row, script] of scripts.entries())
  for (const teams of [2, 3, 4, 5, 6]) {
    const language = languages[(row + teams) % 2] ?? 'en';
    const shape = shapes[Math.floor((row + teams) / 2) % 2] ?? '1280x720';
    test(`${script} with ${teams} teams in ${language} at ${shape}, from start to end @full`, async ({ launch }) => {
      test.setTimeout(420_000);
      await playWhole(script, language, teams, shape)({ launch });
    });
  }

/** s that a clock of the bar shows; over is negative. */
const secondsOn = async (guide: Guide, clock: 'step-left' | 'whole-left'): Promise<number> => {
  const [, over, minutes, seconds] = /(\+?)(\d+):(\d+)/.exec(await guide.page.getByTestId(clock).innerText()) ?? [];
  return (over ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
};
const plannedOf = ({ steps }: GuidedScript): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);

for (const [row, script] of scripts.entries())
  for (const language of languages) {
    test(`${script} in ${language} takes the time planned @full`, async ({ launch }) => {
      test.setTimeout(600_000);
      // sixty minutes in three
      const guide = await guideAt(await launch({ flags: flagsFor(script, [`--lang=${language}`, '--clock-rate=20']) }));
      await setOff(guide, { teams: 2 + row });
      const content = scriptOf(script);
      const walked = await playScript(guide, content, {
        look: () => Promise.resolve(),
        before: async () => {
          await expect.poll(() => secondsOn(guide, 'step-left'), { timeout: 90_000, intervals: [50] }).toBeLessThanOrEqual(0);
        },
      });
      expect(walked).toEqual(content.steps.map(({ id }) => id));
      // what a touch takes here is twenty times as long on the class's clock
      expect(Math.abs(await secondsOn(guide, 'whole-left'))).toBeLessThan(plannedOf(content) * 0.1);
    });

    test(`${script} in ${language}, a quarter of an hour less @full`, async ({ launch }) => {
      test.setTimeout(420_000);
      const guide = await guideAt(await launch({ flags: flagsFor(script, [`--lang=${language}`]) }));
      await setOff(guide, { teams: 6 - row });
      await guide.press('bar-time');
      await guide.press('time--15');
      const proposal = guide.page.getByTestId('proposal');
      const skips = ((await proposal.getAttribute('data-skips')) ?? '').split(' ').filter(Boolean);
      const short = Number(await proposal.getAttribute('data-short'));
      await guide.press('time-accept');
      const content = scriptOf(script);
      const { found, walked } = await playLegibly(guide, content);
      expect(found).toEqual([]);
      expect(walked).toEqual(content.steps.map(({ id }) => id).filter((id) => !skips.includes(id)));
      expect(content.steps.filter(({ id, weight }) => skips.includes(id) && weight === 'core')).toEqual([]);
      // twenty minutes cannot lose fifteen: what is core stays, and the guide is told by how much it is too long
      expect(short > 0).toBe(script === 'lower-primary');
    });
  }
