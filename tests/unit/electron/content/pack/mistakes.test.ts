import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Packs } from '../../../../../electron/main/content/pack/packs';
import { mistakes } from './mistakes';
import { draftOf, exhibitIds, makeHall, saveDraft, snapshotOf, type Hall } from './packFixtures';

describe('a pack with a mistake', () => {
  let hall: Hall;
  let packs: Packs;
  let before: string;
  const told = new Set<string>();
  beforeAll(async () => {
    hall = makeHall();
    packs = hall.open();
    const name = await packs.exportTo(hall.stick);
    // an imported pack is in use, so that there is something to lose
    await packs.publish(((await packs.prepare(path.join(hall.stick, name), exhibitIds)) as { token: string }).token);
    before = snapshotOf(hall.dir);
  });
  afterAll(() => rmSync(hall.root, { recursive: true }));

  it('comes in more than sixty kinds', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mistakes.map(({ code }) => code)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(mistakes.map((mistake, index) => [`${index + 1} ${mistake.code}`, mistake] as const))(
    '%s is refused and named',
    async (label, mistake) => {
      const draft = draftOf(hall, path.join(hall.stick, label.replaceAll(' ', '-')));
      mkdirSync(draft.folder);
      if (mistake.code !== 'noBook') {
        mistake.draft?.(draft);
        await saveDraft(draft);
      }
      await mistake.folder?.(draft.folder);
      const content = packs.running().content;
      const result = await packs.prepare(draft.folder, exhibitIds);
      const problems = 'problems' in result ? result.problems : [];
      const found = problems.find(({ code }) => code === mistake.code);
      expect(found, problems.map(({ text }) => text.zh).join('\n') || 'it was taken').toBeDefined();
      if (mistake.at) expect([found!.row, found!.column]).toEqual(mistake.at);
      if (found!.row !== null) expect(found!.text.zh).toContain(`第${found!.row}行`);
      if (found!.column !== null) expect(found!.text.en).toContain(`column ${found!.column}`);
      expect(found!.text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
      for (const { text } of problems) expect(text.zh + text.en).not.toMatch(/\{\{/);
      // its own message: no two mistakes are told by the same sentence
      expect(told.has(found!.text.zh)).toBe(false);
      told.add(found!.text.zh);
      // the content in use is untouched, in memory and on the disk
      expect(packs.running().content).toBe(content);
      expect(snapshotOf(hall.dir)).toBe(before);
      rmSync(draft.folder, { recursive: true });
    },
  );
});
