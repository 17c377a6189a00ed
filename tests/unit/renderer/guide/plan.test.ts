import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuidedScript, ScriptStep } from '../../../../electron/shared/guided';
import {
  acceptChange,
  beginGroup,
  goOn,
  goTo,
  passTime,
  proposeChange,
  stepLeftMs,
  stepOf,
  takeAways,
  totals,
  wholeLeftMs,
  withPoints,
} from '../../../../renderer/guide/model/group';
import { clockText, mostStretch, neighbour, planOf, propose, secondsOf } from '../../../../renderer/guide/model/plan';

const text = { zh: '一', en: 'a' };
const stepFor = (id: string, seconds: number, minSeconds: number, weight: ScriptStep['weight']): ScriptStep => ({
  kind: 'scores',
  id,
  title: text,
  seconds,
  minSeconds,
  weight,
  talk: [text],
  takeAway: text,
});
const scriptWith = (steps: ScriptStep[]): GuidedScript => ({ id: 's', title: text, age: 'secondary', goal: text, steps });

const steps = fc
  .array(
    fc.record({
      seconds: fc.integer({ min: 20, max: 900 }),
      part: fc.double({ min: 0.2, max: 1, noNaN: true }),
      weight: fc.constantFrom('core', 'useful', 'extra'),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((list) =>
    list.map(({ seconds, part, weight }, index) => stepFor(`s${index}`, seconds, Math.max(1, Math.floor(seconds * part)), weight)),
  );
const cases = steps.chain((list) =>
  fc.record({
    script: fc.constant(scriptWith(list)),
    at: fc.integer({ min: -1, max: list.length - 1 }),
    available: fc.integer({ min: 0, max: 8000 }),
  }),
);
const later = (script: GuidedScript, at: number): readonly ScriptStep[] => script.steps.slice(at + 1);

describe('a proposal for the time there is', () => {
  it('fits it, or has skipped everything that may be skipped', () => {
    fc.assert(
      fc.property(cases, ({ script, at, available }) => {
        const { plan, shortBy } = propose(script, planOf(script), at, available);
        const used = later(script, at).reduce((sum, { id }) => sum + (plan[id] ?? 0), 0);
        if (shortBy === 0) expect(used).toBeLessThanOrEqual(available);
        else for (const step of later(script, at)) expect(step.id in plan).toBe(step.weight === 'core');
      }),
    );
  });

  it('never skips what is core, nor touches what is past', () => {
    fc.assert(
      fc.property(cases, ({ script, at, available }) => {
        const before = planOf(script);
        const { plan, skips } = propose(script, before, at, available);
        for (const step of script.steps.slice(0, at + 1)) expect(plan[step.id]).toBe(before[step.id]);
        for (const step of later(script, at)) if (step.weight === 'core') expect(skips).not.toContain(step.id);
      }),
    );
  });

  it('gives every step something between its least and half as much again', () => {
    fc.assert(
      fc.property(cases, ({ script, at, available }) => {
        const { plan } = propose(script, planOf(script), at, available);
        for (const step of later(script, at)) {
          const seconds = plan[step.id];
          if (seconds === undefined) continue;
          expect(seconds).toBeGreaterThanOrEqual(step.minSeconds);
          expect(seconds).toBeLessThanOrEqual(step.seconds * mostStretch);
        }
      }),
    );
  });

  it('skips no useful step while an extra one stays', () => {
    fc.assert(
      fc.property(cases, ({ script, at, available }) => {
        const { plan } = propose(script, planOf(script), at, available);
        const stays = (weight: string): boolean => later(script, at).some((step) => step.weight === weight && step.id in plan);
        const lost = later(script, at).some((step) => step.weight === 'useful' && !(step.id in plan));
        if (lost) expect(stays('extra')).toBe(false);
      }),
    );
  });

  it('is the plan itself when the time is just enough, and brings back what was skipped', () => {
    fc.assert(
      fc.property(cases, ({ script, at, available }) => {
        const whole = later(script, at).reduce((sum, { seconds }) => sum + seconds, 0);
        const { plan } = propose(script, planOf(script), at, available);
        const back = propose(script, plan, at, whole);
        expect(back.plan).toEqual(planOf(script));
        expect([...back.returns].sort()).toEqual([...propose(script, planOf(script), at, available).skips].sort());
      }),
    );
  });
});

const example = scriptWith([
  stepFor('hello', 60, 30, 'core'),
  stepFor('walk', 300, 120, 'useful'),
  stepFor('quiz', 240, 120, 'extra'),
  stepFor('council', 420, 300, 'core'),
  stepFor('bye', 180, 60, 'core'),
]);
const start = { teams: 3, className: 'guyu', pupils: 28, minutes: 20, language: 'zh-CN' } as const;

describe('a led group', () => {
  it('begins with the script as planned where its time is there', () => {
    const group = beginGroup(example, start);
    expect(group.plan).toEqual(planOf(example));
    expect(wholeLeftMs(group)).toBe(secondsOf(example) * 1000);
  });

  it('begins shortened where it has less', () => {
    const group = beginGroup(example, { ...start, minutes: 9 });
    expect(Object.keys(group.plan)).toEqual(['hello', 'walk', 'council', 'bye']);
  });

  it('proposes what to skip for ten minutes less, and is on time once that is accepted', () => {
    const group = passTime(beginGroup(example, start), 20_000, false);
    const proposal = proposeChange(example, group, -600);
    expect(proposal.skips).toEqual(['quiz']);
    const shorter = acceptChange(group, -600, proposal);
    expect(wholeLeftMs(shorter)).toBe(580_000);
    const planned = Object.values(shorter.plan).reduce((sum, seconds) => sum + seconds, 0);
    expect(planned).toBeLessThanOrEqual(600);
    expect(stepOf(example, goOn(example, goOn(example, shorter, 1), 1)).id).toBe('council');
  });

  it('goes on and back, over what is skipped, and stays at its ends', () => {
    const group = beginGroup(example, start);
    expect(goOn(example, group, -1)).toBe(group);
    const there = goOn(example, group, 1);
    expect(stepOf(example, there).id).toBe('walk');
    expect(there.stepMs).toBe(0);
    expect(goOn(example, there, -1).at).toBe(0);
    expect(neighbour(example, planOf(example), 4, 1)).toBeNull();
    const { quiz: _, ...without } = group.plan;
    expect(stepOf(example, goTo(example, { ...group, plan: without }, 2)).id).toBe('quiz');
    expect(goTo(example, { ...group, plan: without }, 2).plan['quiz']).toBe(240);
  });

  it('keeps the whole running while paused, and says what is over', () => {
    const group = passTime(beginGroup(example, start), 10_000, true);
    expect(stepLeftMs(example, group)).toBe(60_000);
    expect(wholeLeftMs(group)).toBe(1_190_000);
    expect(clockText(stepLeftMs(example, passTime(group, 90_000, false)))).toBe('+0:30');
    expect([clockText(0), clockText(59_001), clockText(61_000)]).toEqual(['0:00', '1:00', '1:01']);
  });

  it('counts a step’s points once, however often it is played', () => {
    let group = withPoints(beginGroup(example, start), 'walk', { plum: 4, ginkgo: 7 });
    group = withPoints(withPoints(group, 'walk', { plum: 6 }), 'quiz', { plum: 10 });
    expect(totals(group, ['plum', 'ginkgo', 'magnolia'])).toEqual({ plum: 16, ginkgo: 7, magnolia: 0 });
  });

  it('takes home the steps it went through, not those it jumped over', () => {
    const group = goTo(example, goOn(example, beginGroup(example, start), 1), 4);
    expect(takeAways(example, group).map(({ id }) => id)).toEqual(['hello', 'walk']);
  });
});
