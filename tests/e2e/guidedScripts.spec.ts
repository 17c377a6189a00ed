// A class at the screen: scripts from start to end, read from the last row, and what is taken home.
import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GuidedScript } from '../../electron/shared/guided';
import { expect, test, type Kiosk } from '../support/app';
import { answerAll, flagsFor, guideAt, illegible, optionsOf, scriptOf, setOff, type Guide } from '../support/guide';

const byHands = async (guide: Guide): Promise<void> => {
  await guide.press('way-hands');
  const [first = ''] = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-more'));
  await guide.press(`count-${first}`);
  await guide.press('count-done');
};

/** Plays one step as a class would, looking at every screen of it. */
async function playStep(guide: Guide, script: GuidedScript, look: (name: string) => Promise<void>): Promise<void> {
  const { step: id, kind } = await guide.step();
  const step = script.steps.find((each) => each.id === id);
  await look(id);
  if (kind === 'exhibit' || kind === 'game') {
    await expect(guide.page.locator('.guide-exhibit .exhibit > *').first()).toBeVisible();
    expect(await guide.page.locator('[data-testid="go-home"], [data-testid="result-home"], [data-testid="new-visit"]').count()).toBe(0);
  } else if (step?.kind === 'question') {
    await answerAll(guide, step.answer);
    await look(`${id}-open`);
  } else if (kind === 'vote') {
    const [more = ''] = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-five'));
    await guide.press(`count-${more}`);
  } else if (kind === 'council') {
    await guide.press('council-hear');
    for (let voice = 0; voice < 5; voice += 1) {
      await look(`${id}-voice-${voice}`);
      await guide.press('council-on');
    }
    await look(`${id}-ways`);
    await byHands(guide);
    await look(`${id}-result`);
    await guide.press('council-discuss');
    await look(`${id}-discuss`);
    await guide.press('council-second');
    await guide.press('way-voice');
    await look(`${id}-count`);
    const mores = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-more'));
    await guide.press(`count-${mores.at(-1) ?? ''}`);
    await guide.press('count-done');
    await look(`${id}-change`);
  } else if (step?.kind === 'feedback') {
    for (const question of step.questions) {
      await expect(guide.page.locator(`[data-question="${question.id}"]`)).toBeVisible();
      await guide.press('face-good');
      await guide.press('face-good');
      await guide.press('face-poor');
      await guide.press('feedback-next');
    }
    await look(`${id}-thanks`);
  }
}

/** The whole script, looked at on every screen. Returns what could not be read. */
async function playScript(guide: Guide, script: GuidedScript): Promise<{ found: unknown[]; walked: string[] }> {
  const found: unknown[] = [];
  const walked: string[] = [];
  const look = async (name: string): Promise<void> => {
    const small = await illegible(guide);
    if (small.length > 0) found.push({ name, small });
  };
  for (;;) {
    const { step } = await guide.step();
    walked.push(step);
    await playStep(guide, script, look);
    if ((await guide.page.getByTestId('bar-next').count()) === 0) return { found, walked };
    await guide.next();
  }
}

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

const playWhole = (script: string, language: 'zh-CN' | 'en', teams: number, size: string) =>
  async function whole({ launch }: { launch: (options: { flags: string[] }) => Promise<Kiosk> }): Promise<void> {
    const folder = stick();
    const kiosk = await launch({ flags: flagsFor(script, [`--lang=${language}`, `--size=${size}`, `--removable-dir=${folder}`]) });
    const guide = await guideAt(kiosk);
    await setOff(guide, { teams, pupils: 12 });
    const content = scriptOf(script);
    const { found, walked } = await playScript(guide, content);
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

for (const script of ['lower-primary', 'upper-primary', 'secondary'])
  for (const language of ['zh-CN', 'en'] as const)
    for (const size of ['1280x720', '720x1280'])
      test(`${script} in ${language} at ${size}, from start to end @full`, async ({ launch }) => {
        test.setTimeout(420_000);
        await playWhole(script, language, size === '1280x720' ? 6 : 2, size)({ launch });
      });
