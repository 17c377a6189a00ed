import fc from 'fast-check';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../../electron/main/content/loadContent';
import { scriptSchema } from '../../../../../electron/main/content/scriptSchema';
import type { GuidedScript, ScriptStep } from '../../../../../electron/shared/guided';
import { rolesOf, scriptCount, stepCount, stepTexts, type StepKind, type TextRole } from '../../../../../electron/shared/scriptTexts';
import {
  beyondUsual,
  copyOf,
  freshId,
  roomFor,
  secondsOf,
  shortestOf,
  steppedSeconds,
  withFewer,
  withLeast,
  withMore,
  withNewScript,
  withNewStep,
  withoutScript,
  withoutStep,
  withScript,
  withSeconds,
  withStep,
  withStepMoved,
  withText,
} from '../../../../../renderer/admin/sections/content/scripts/edits';
import { addableSteps, emptyScript, type SayBoth } from '../../../../../renderer/admin/sections/content/scripts/newSteps';
import en from '../../../../../renderer/admin/sections/content/en.json';
import zh from '../../../../../renderer/admin/sections/content/zh-CN.json';

const { scripts, statements } = loadContent(path.resolve('assets/content'));
const form = { scripts };
const script = scripts.find(({ id }) => id === 'upper-primary')!;
const stepOf = (id: string): ScriptStep => script.steps.find((step) => step.id === id)!;
const said = { zh: '说一句', en: 'Say one' };
const ids = (of: GuidedScript): string[] => of.steps.map(({ id }) => id);
const anyStep = fc.constantFrom(...scripts.flatMap(({ steps }) => steps));

const wordOf = (words: unknown, key: string): string =>
  String(key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], words));
const sayBoth: SayBoth = (key) => ({ zh: wordOf(zh.scripts, key), en: wordOf(en.scripts, key) });
const shown = [
  { id: 'journey', title: { zh: '一份剩饭的旅程', en: 'The journey of a leftover' }, isGame: false },
  { id: 'quiz', title: { zh: '快问快答', en: 'Quick quiz' }, isGame: true },
];

describe('order', () => {
  test('a step goes to another place; none is lost, and going back undoes it', () =>
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (from, to) => {
        const next = withStepMoved(script, from, to);
        expect([...ids(next)].sort()).toEqual([...ids(script)].sort());
        expect(ids(next)[to]).toBe(ids(script)[from]);
        expect(withStepMoved(next, to, from)).toEqual(script);
      }),
    ));
  test('outside the list nothing changes', () => {
    expect(withStepMoved(script, 0, -1)).toEqual(script);
    expect(withStepMoved(script, 99, 0)).toEqual(script);
  });
});

describe('time', () => {
  test('the total is told against what a visit of that age has', () => {
    expect([secondsOf(script), beyondUsual(script)]).toEqual([2400, 0]);
    const longer = withStep(script, 'hello', (step) => withSeconds(step, 150));
    expect(beyondUsual(longer)).toBe(30);
    const core = script.steps.filter(({ weight }) => weight === 'core');
    expect(shortestOf(script)).toBe(core.reduce((sum, { minSeconds }) => sum + minSeconds, 0));
  });
  test('by half minutes, within bounds, and there and back', () => {
    expect([steppedSeconds(70, 1), steppedSeconds(70, -1), steppedSeconds(90, 1), steppedSeconds(90, -1)]).toEqual([90, 60, 120, 60]);
    expect([steppedSeconds(20, -1), steppedSeconds(3600, 1)]).toEqual([20, 3600]);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3600 }), (seconds) => {
        expect(steppedSeconds(seconds, 1)).toBeGreaterThanOrEqual(seconds);
        expect(steppedSeconds(seconds, -1)).toBeLessThanOrEqual(seconds);
      }),
    );
  });
  test('the least never stands above what is planned', () =>
    fc.assert(
      fc.property(anyStep, fc.integer({ min: -50, max: 9000 }), fc.integer({ min: -50, max: 9000 }), (step, planned, least) => {
        const next = withLeast(withSeconds(step, planned), least);
        expect(next.minSeconds).toBeLessThanOrEqual(next.seconds);
        expect(next.minSeconds).toBeGreaterThanOrEqual(20);
        expect(next.seconds).toBeLessThanOrEqual(3600);
      }),
    ));
});

describe('steps in and out', () => {
  test('one that comes in stands before those that close the visit, under an id of its own', () => {
    const next = withNewStep(script, stepOf('hello'));
    expect(ids(next)).toEqual([...ids(script).slice(0, -3), 'hello-2', ...ids(script).slice(-3)]);
    expect(ids(withNewStep(next, stepOf('report'))).at(-1)).toBe('report-2');
    // the one taken out again: as it was
    expect(withoutStep(next, 'hello-2')).toEqual(script);
  });
  test('no more than there may be', () => {
    let full = script;
    for (let count = 0; count < 60; count += 1) full = withNewStep(full, stepOf('hello'));
    expect(full.steps).toHaveLength(stepCount.most);
    expect(v.safeParse(scriptSchema, full).success).toBe(true);
  });
});

describe('scripts in and out', () => {
  test('a copy has a name and an id of its own, and is as good as the first', () => {
    const copy = copyOf(form, { ...script, title: { zh: '字'.repeat(24), en: 'x'.repeat(60) } }, sayBoth('fresh.copySuffix'));
    expect(copy.id).toBe('own');
    expect(copy.title.zh).toHaveLength(24);
    expect(copy.title.en).toHaveLength(60);
    const next = withNewScript(form, copy);
    expect(copyOf(next, script, said).id).toBe('own-2');
    expect(v.safeParse(scriptSchema, copy).success).toBe(true);
    expect(withoutScript(next, copy.id)).toEqual(form);
  });
  test('a change is of that script only, and the form before it stays as it was', () => {
    const before = structuredClone(form);
    const next = withScript(form, script.id, (each) => withText(each, ['title'], 'zh', '新名字'));
    expect(next.scripts.map(({ title }) => title.zh)).toContain('新名字');
    expect(next.scripts.filter((each, index) => each !== form.scripts[index])).toHaveLength(1);
    expect(form).toEqual(before);
  });
  test('no more than twenty', () => {
    let full: { readonly scripts: readonly GuidedScript[] } = form;
    for (let count = 0; count < 30; count += 1) full = withNewScript(full, copyOf(full, script, said));
    expect(full.scripts).toHaveLength(scriptCount.most);
    expect(new Set(full.scripts.map(({ id }) => id)).size).toBe(scriptCount.most);
  });
  test('a new one can be published as it is', () => {
    const fresh = emptyScript(freshId('own', []), 'secondary', shown[0]!, sayBoth);
    expect(v.safeParse(scriptSchema, fresh).issues).toBeUndefined();
  });
});

describe('texts', () => {
  test('each text of each step can be written, in one language, and nothing else changes', () =>
    fc.assert(
      fc.property(anyStep, fc.nat(), fc.constantFrom('zh' as const, 'en' as const), (step, pick, language) => {
        const texts = stepTexts(step);
        const { path: at, text } = texts[pick % texts.length]!;
        const next = withText(step, at, language, '新的\n一句');
        const changed = stepTexts(next)[pick % texts.length]!;
        expect(changed.text).toEqual({ ...text, [language]: '新的 一句' });
        expect(withText(next, at, language, text[language])).toEqual(step);
      }),
    ));
  test('one more and one fewer within what the kind allows; the import would take the result', () =>
    fc.assert(
      fc.property(anyStep, fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat(5)), { maxLength: 12 }), (step, moves) => {
        let now = step;
        const roles = Object.keys(rolesOf[step.kind]) as TextRole[];
        for (const [isMore, pick, index] of moves) {
          const role = roles[pick % roles.length]!;
          const count = stepTexts(now).filter((each) => each.role === role).length;
          const room = roomFor(now, role);
          const next = isMore ? withMore(now, role, said) : withFewer(now, role, index % count);
          const expected = count + (isMore ? Number(room.more) : -Number(room.fewer));
          expect(stepTexts(next).filter((each) => each.role === role)).toHaveLength(expected);
          now = next;
        }
        const whole = { ...script, steps: [stepOf('hello'), { ...now, id: 'tried' }] };
        expect(v.safeParse(scriptSchema, whole).issues).toBeUndefined();
      }),
    ));
  test('the right answer, taken away, is one that stays', () => {
    const step = stepOf('source');
    if (step.kind !== 'question') throw new Error('no question');
    const gone = withFewer(
      step,
      'option',
      step.options.findIndex(({ id }) => id === step.answer),
    );
    expect(gone.kind === 'question' && gone.options.some(({ id }) => id === gone.answer)).toBe(true);
  });
});

describe('what can come in', () => {
  test.each(Object.keys(rolesOf) as StepKind[])('a %s can be published as it comes', (kind) => {
    const steps = addableSteps(kind, { scripts: [...scripts, ...scripts], exhibits: shown, statements }, sayBoth);
    expect(steps.length).toBeGreaterThan(0);
    // what two scripts share is offered once
    expect(new Set(steps.map(({ step }) => JSON.stringify({ ...step, id: '' }))).size).toBe(steps.length);
    for (const { step } of steps) {
      const whole = { ...script, steps: [stepOf('hello'), { ...step, id: 'tried' }] };
      expect(v.safeParse(scriptSchema, whole).issues, step.id).toBeUndefined();
    }
  });
});
