// The shipped scripts, held to the exhibits they lead through and to the time they promise.
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import type { ScriptStep } from '../../../../electron/shared/guided';
import type { ExhibitManifest } from '../../../../renderer/exhibit-kit/exhibit';
import { exhibits } from '../../../../renderer/exhibits/index';
import { proposeChange, beginGroup, takeAways } from '../../../../renderer/guide/model/group';
import { secondsOf } from '../../../../renderer/guide/model/plan';
import { mostBytes, shortText } from '../../../../renderer/guide/model/summary';

const { scripts } = loadContent(path.resolve('assets/content'));
const list: readonly ExhibitManifest[] = exhibits;
const minutes: Record<string, number> = { 'lower-primary': 20, 'upper-primary': 40, secondary: 60 };

describe.each(scripts.map((script) => ({ id: script.id, script })))('script $id', ({ id, script }) => {
  it('takes the time it promises', () => expect(secondsOf(script)).toBe((minutes[id] ?? 0) * 60));

  it('opens exhibits there are, with parameters and steps they know', async () => {
    for (const step of script.steps) {
      if (step.kind !== 'exhibit' && step.kind !== 'game') continue;
      const module = await list.find((exhibit) => exhibit.id === step.exhibit)?.load();
      expect(module, step.exhibit).toBeDefined();
      if (!module) continue;
      const parsed = v.safeParse(module.parameters, step.parameters);
      expect(parsed.issues, step.id).toBeUndefined();
      // nothing is misspelt: what is given comes out again
      expect(parsed.output).toMatchObject(step.parameters);
      if (step.kind === 'exhibit' && step.step !== null) expect(module.steps.map((each) => each.id)).toContain(step.step);
    }
  });

  it('has a council, feedback and report that are never skipped, the last two at the end', () => {
    const kinds = script.steps.map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['feedback', 'report']);
    for (const kind of ['council', 'feedback', 'report'] as const)
      expect(script.steps.filter((step) => step.kind === kind).map(({ weight }) => weight)).toEqual(['core']);
  });

  it.each([0.75, 0.6])('still fits when there is only %d of the time', (part) => {
    const total = (minutes[id] ?? 0) * 60;
    const group = beginGroup(script, { teams: 4, className: 'guyu', pupils: 30, minutes: minutes[id] ?? 0, language: 'zh-CN' });
    const proposal = proposeChange(script, group, -Math.round(total * (1 - part)));
    expect(proposal.shortBy).toBe(0);
  });

  it('says nothing the project must not claim', () => {
    const text = JSON.stringify(script);
    expect(text).not.toMatch(/日处理能力|处理能力为|46吨全部|所有46吨|all 46 t/);
    // the article's and the typical figures stand beside their label
    const withFigures = (step: ScriptStep): string =>
      step.kind === 'talk'
        ? JSON.stringify([step.headline, step.lines])
        : step.kind === 'question'
          ? JSON.stringify([step.prompt, step.explanation])
          : '';
    for (const step of script.steps)
      if ((step.kind === 'talk' || step.kind === 'question') && /\d/.test(withFigures(step))) expect(step.label, step.id).not.toBeNull();
  });

  it('fits into a code a telephone reads, in both languages', () => {
    const group = {
      ...beginGroup(script, { teams: 6, className: 'guyu', pupils: 30, minutes: 60, language: 'zh-CN' }),
      seen: script.steps.map((step) => step.id),
    };
    for (const language of ['zh', 'en'] as const) {
      const text = shortText({
        title: '谷雨班的虹梅之行',
        day: '2026-11-23',
        points: Array.from({ length: 6 }, (_, index) => ({ id: `team-${index}`, name: '玉兰队', points: index * 10 })),
        learned: takeAways(script, group).map(({ takeAway }) => takeAway[language]),
        votes: ['谁来守在桶边，看大家分得对不对？ 志愿者早晚守（18 票）'],
        tonnes: '今天 14:20，虹梅已收运湿垃圾 32.4 吨（示例数据）',
      });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(mostBytes);
      expect(text).toContain('示例数据');
      expect(text).toContain('18 票');
    }
  });
});

it('ships the three ages', () => expect(scripts.map(({ age }) => age).sort()).toEqual(['lower-primary', 'secondary', 'upper-primary']));
