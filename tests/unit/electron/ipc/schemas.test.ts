import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { callNames } from '../../../../electron/shared/contract';
import { callBudget } from '../../../../electron/main/ipc/callBudget';
import { callSchemas, maxStateBytes } from '../../../../electron/main/ipc/schemas';
import { groupState } from '../guided/guidedFixtures';

const play = {
  exhibit: 'sorting-line',
  outcome: 'finished',
  language: 'zh-CN',
  durationMs: 60_000,
  level: 2,
  right: 10,
  asked: 12,
  missed: ['battery'],
  answered: ['battery', 'milk-carton'],
  leftAt: 'lobby',
};
const resume = { exhibit: 'sorting-line', step: null, state: { a: [1, 'x'] }, language: 'en' };
const page = { width: 1920, height: 1080, touchPoints: 10, sound: 'plays', volume: 0.7, tier: 'low', contextsLost: 0 };
const beat = { frames: 10, medianFrameMs: 16.7, tier: 'low', contextsLost: 0 };
const place = { exhibit: 'sorting-line', name: 'guyu', score: 17 };
const labels = { step: '本环节', whole: '全程', talk: '可以说', takeAway: '带走一句', next: '接下来' };
const notes = {
  language: 'zh-CN',
  title: '小小分类员',
  step: '2 / 9',
  talk: ['先问一问'],
  takeAway: '先看会不会烂',
  next: '',
  stepLeft: '2:10',
  wholeLeft: '14:00',
  isLate: false,
  labels,
};
const good = {
  getStart: [],
  getContent: [],
  getFeed: [],
  recordPlay: [play],
  recordVisit: [{ language: 'en', durationMs: 1, exhibits: ['a'], ended: 'idle' }],
  recordLearning: [{ asked: 8, before: 5, after: 7 }],
  recordBoard: [place],
  getBoard: ['sorting-line'],
  getMostMissed: [],
  recordLookup: ['large-pork-bone'],
  getLookups: [],
  saveResume: [resume],
  saveGuided: [groupState],
  showNotes: [notes],
  putReport: ['stick'],
  getReportTargets: [],
  recordFeedback: [{ script: 'lower-primary', question: 'fun', good: 20, fair: 4, poor: 1 }],
  checkOpening: [page],
  beat: [beat],
  writeLog: [{ level: 'warn', message: 'x' }],
};
const names = Object.keys(callNames) as (keyof typeof callNames)[];
const passes = (name: keyof typeof callNames, args: unknown) => v.safeParse(callSchemas[name], args).success;

describe('callSchemas', () => {
  it.each(names)('%s takes what the page sends', (name) =>
    expect(v.parse(callSchemas[name] as v.GenericSchema, good[name])).toEqual(good[name]),
  );
  it.each(names)('%s refuses too many arguments', (name) => expect(passes(name, [...good[name], 1])).toBe(false));
  it('takes null for a forgotten visitor', () => expect(passes('saveResume', [null])).toBe(true));

  it.each<[keyof typeof callNames, unknown[]]>([
    ['recordPlay', []],
    ['recordPlay', [null]],
    ['recordPlay', [{ ...play, durationMs: NaN }]],
    ['recordPlay', [{ ...play, durationMs: Infinity }]],
    ['recordPlay', [{ ...play, right: -1 }]],
    ['recordPlay', [{ ...play, right: 1.5 }]],
    ['recordPlay', [{ ...play, exhibit: 'x'.repeat(65) }]],
    ['recordPlay', [{ ...play, missed: Array(501).fill('a') }]],
    ['recordPlay', [{ ...play, exhibit: '<b>' }]],
    ['recordPlay', [{ ...play, answered: ['<b>'] }]],
    ['recordPlay', [{ ...play, leftAt: 'x y' }]],
    ['recordLookup', ['<b>']],
    ['recordLookup', [{}]],
    ['recordLearning', [{ asked: 8, before: 9, after: 7 }]],
    ['recordLearning', [{ asked: 8, before: 5, after: -1 }]],
    ['recordLearning', [{ asked: 0, before: 0, after: 0 }]],
    ['recordBoard', [{ ...place, name: '张三' }]],
    ['recordBoard', [{ ...place, name: 'constructor' }]],
    ['recordBoard', [{ ...place, score: Infinity }]],
    ['recordBoard', [{ ...place, score: 1e9 }]],
    ['recordBoard', [{ ...place, score: '17' }]],
    ['recordBoard', [{ ...place, exhibit: "x'; DROP TABLE board" }]],
    ['getBoard', ['<b>']],
    ['getBoard', [null]],
    ['getMostMissed', ['today']],
    ['saveResume', [undefined]],
    ['saveResume', [{ ...resume, state: 'x'.repeat(maxStateBytes) }]],
    ['saveResume', [{ ...resume, language: 'fr' }]],
    ['saveResume', [{ ...resume, state: 1n }]],
    ['checkOpening', [{ ...page, sound: 'loud' }]],
    ['beat', [{ ...beat, frames: '10' }]],
    ['beat', [{ ...beat, medianFrameMs: Infinity }]],
    ['writeLog', [{ level: 'debug', message: 'x' }]],
    ['writeLog', [{ level: 'info', message: 'x'.repeat(10_000_000) }]],
  ])('%s refuses %#', (name, args) => expect(passes(name, args)).toBe(false));

  it('refuses a cyclic or endlessly deep state without throwing', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(passes('saveResume', [{ ...resume, state: cyclic }])).toBe(false);
    expect(passes('saveResume', [{ ...resume, state: deep }])).toBe(false);
  });

  it('drops keys it does not know, and prototypes', () => {
    const sent = JSON.parse(`{"level":"info","message":"x","__proto__":{"polluted":1},"extra":1}`) as unknown;
    const [entry] = v.parse(callSchemas.writeLog, [sent]);
    expect(Object.keys(entry)).toEqual(['level', 'message']);
    expect((entry as unknown as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never throws on anything a page can send', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.anything({ withBigInt: true, withDate: true })),
        (name, args) => void passes(name, args),
      ),
    );
  });
});

describe('callBudget', () => {
  it('lets a burst through, then so many a second', () => {
    const may = callBudget({ perSecond: 10, burst: 5 });
    const passed = (nowMs: number, calls: number) => Array.from({ length: calls }, () => may(nowMs)).filter(Boolean).length;
    expect(passed(0, 100)).toBe(5);
    expect(passed(200, 100)).toBe(2);
    expect(passed(100_000, 100)).toBe(5);
    expect(passed(50_000, 100)).toBe(0);
  });
});
