import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readDrafts } from '../../../../../electron/main/content/pack/scriptDrafts';
import { scriptDrafts } from '../../../../../electron/main/content/scriptSchema';
import type { GuidedScript, ScriptStep } from '../../../../../electron/shared/guided';
import { exhibitIds, makeHall, type Hall } from './packFixtures';

describe('scripts of the form', () => {
  let hall: Hall;
  let lower: GuidedScript;
  beforeAll(() => {
    hall = makeHall();
    lower = hall.running.scripts.find(({ id }) => id === 'lower-primary')!;
  });
  const read = (scripts: GuidedScript[]) => readDrafts(scripts, hall.running, exhibitIds);
  const withStep = (id: string, change: (step: ScriptStep) => object): GuidedScript[] =>
    hall.running.scripts.map((script) =>
      script.id === lower.id
        ? { ...script, steps: script.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step)) }
        : script,
    );

  it('come back as they are, parameters and all', () => {
    const { scripts, problems } = read(hall.running.scripts);
    expect(problems).toEqual([]);
    expect(scripts).toEqual(hall.running.scripts);
  });

  it('are refused for what an import would be refused for, told by script, step and text', () => {
    const cases: [GuidedScript[], object][] = [
      [withStep('hello', () => ({ title: { zh: '', en: 'Off' } })), { step: 'hello', field: 'title.zh', code: 'missing' }],
      [withStep('hello', () => ({ title: { zh: 'no', en: 'Off' } })), { step: 'hello', field: 'title.zh', code: 'noChinese' }],
      [
        withStep('hello', ({ talk }) => ({ talk: [talk[0], { zh: '第二句', en: '第二句' }] })),
        { step: 'hello', field: 'talk.1.en', code: 'holdsChinese' },
      ],
      [
        withStep('council', (step) => (step.kind === 'council' ? { views: { ...step.views, owners: { zh: '好,行', en: 'Good' } } } : {})),
        { step: 'council', field: 'views.owners.zh', code: 'halfWidth' },
      ],
      [
        withStep('peel', (step) =>
          step.kind === 'question' ? { options: step.options.map((each) => ({ ...each, text: { zh: '选'.repeat(130), en: 'x' } })) } : {},
        ),
        { step: 'peel', field: 'options.0.text.zh', code: 'tooLong' },
      ],
      [withStep('journey', () => ({ exhibit: 'nowhere' })), { step: 'journey', field: 'exhibit', code: 'unknownExhibit' }],
      [withStep('journey', () => ({ minSeconds: 900 })), { step: 'journey', field: 'minSeconds', code: 'leastAbove' }],
      [hall.running.scripts.map((each) => ({ ...each, steps: each.steps.slice(0, 1) })), { step: null, code: 'fewSteps' }],
      [
        hall.running.scripts.map((each) => ({ ...each, steps: each.steps.map((step) => ({ ...step, weight: 'useful' as const })) })),
        { step: null, code: 'noCore' },
      ],
    ];
    for (const [scripts, expected] of cases) {
      const { problems } = read(scripts);
      expect(problems[0]).toMatchObject({ script: 'lower-primary', ...expected });
      // a sentence for the form, without the place in a spreadsheet
      expect(problems[0]?.text.zh).not.toMatch(/第\d+行/);
    }
  });

  it('are published as a pack of their own, with a way back; a refused one changes nothing', async () => {
    const own = makeHall();
    const packs = own.open();
    const before = packs.running().content;
    const turned = before.scripts.map((script) => ({ ...script, steps: [...script.steps].reverse() }));
    const wrong = before.scripts.map((script) => ({ ...script, title: { zh: '', en: '' } }));
    expect(await packs.publishScripts(wrong, exhibitIds)).not.toEqual([]);
    expect(packs.running().content).toBe(before);
    expect(packs.canGoBack()).toBe(false);
    expect(await packs.publishScripts(turned, exhibitIds)).toEqual([]);
    expect(packs.running().content.scripts).toEqual(turned);
    expect(packs.running().content.items).toEqual(before.items);
    expect(packs.shippedScripts()).toEqual(before.scripts);
    // a fresh start reads the same; nothing half made lies about
    expect(own.open().running().content.scripts).toEqual(turned);
    expect(readdirSync(path.join(own.dir, 'packs'))).toEqual([packs.running().pack]);
    expect(await packs.goBack()).toBe(true);
    expect(packs.running().content.scripts).toEqual(before.scripts);
  });

  it('are taken from the page in their shape only', () => {
    expect(v.safeParse(scriptDrafts, hall.running.scripts).success).toBe(true);
    // half filled in is a matter for the sentences, not for the gate
    expect(
      v.safeParse(
        scriptDrafts,
        withStep('hello', () => ({ title: { zh: '', en: '' } })),
      ).success,
    ).toBe(true);
    for (const wrong of [null, [1], [{ ...lower, extra: 1 }], [{ ...lower, id: '../x' }], Array.from({ length: 21 }, () => lower)])
      expect(v.safeParse(scriptDrafts, wrong).success).toBe(false);
    expect(
      v.safeParse(
        scriptDrafts,
        withStep('hello', () => ({ seconds: 1e9 })),
      ).success,
    ).toBe(false);
    expect(
      v.safeParse(
        scriptDrafts,
        withStep('hello', () => ({ takeAway: { zh: 'x'.repeat(401), en: '' } })),
      ).success,
    ).toBe(false);
  });
});
