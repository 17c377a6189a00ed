import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../../electron/main/feed/check/outline';
import { compileMapping } from '../../../../../electron/main/feed/mapping';
import { readAnswer } from '../../../../../electron/main/feed/readAnswer';
import {
  areUsable,
  choicesFor,
  emptyPaths,
  formOf,
  mappingOf,
  pathProblem,
  type FieldPaths,
} from '../../../../../renderer/admin/sections/source/fieldPaths';
import { goodAnswer } from '../../../../support/faultServer';
import { facts, wednesday } from '../../../electron/feed/feedFixtures';

const paths: FieldPaths = {
  unit: 'kg',
  asOf: 'data[0].stat_time',
  wet: 'data[0].total_kg',
  parks: 'data[0].park_kg',
  others: 'data[0].other_kg',
  points: 'data[0].points',
  pointId: 'code',
  pointToday: 'weight_kg',
  jabil: 'JP',
  yuejie: 'YJ',
  huayue: 'HY',
  pointCapacity: '',
  pointConditioner: '',
  pointState: 'status',
  running: '1',
  idle: '2',
  maintenance: '',
  offline: '',
  days: 'data[0].days',
  dayDate: 'date',
  dayWet: 'total_kg',
  dayParks: 'park_kg',
};
/** What version 0.1.0 wrote before points had states. */
const savedEarlier = [
  '/* paths {"unit":"kg","asOf":"data[0].stat_time","wet":"data[0].total_kg","parks":"data[0].park_kg","others":"data[0].other_kg","points":"data[0].points","pointId":"code","pointToday":"weight_kg","jabil":"JP","yuejie":"YJ","huayue":"HY","days":"data[0].days","dayDate":"date","dayWet":"total_kg","dayParks":"park_kg"} */',
  '( $n := function($v) { $type($v) = "string" and $contains($v, /^-?[0-9]+([.][0-9]+)?$/) ? $number($v) : $v };',
  '  $t := function($v) { $type($v) = "number" ? $fromMillis($v > 100000000000 ? $v : $v * 1000) : $v ~> $replace("/", "-") ~> $replace(" ", "T") };',
  '  $z := function($v) { $type($v) = "string" and $not($contains($v, /(Z|[+-][0-9][0-9]:[0-9][0-9])$/)) ? $v & "+08:00" : $v };',
  '  $d := function($v) { $type($v) = "string" ? $substring($replace($v, "/", "-"), 0, 10) : $v };',
  '  { "unit": "kg", "asOf": $z($t(`data`[0].`stat_time`)),',
  '    "district": { "wetWasteToday": $n(`data`[0].`total_kg`), "parksToday": $n(`data`[0].`park_kg`), "othersToday": $n(`data`[0].`other_kg`) },',
  '    "points": ($ids := { "JP": "jabil", "YJ": "yuejie", "HY": "huayue" }; [`data`[0].`points`.{ "id": $lookup($ids, $string(`code`)), "today": $n(`weight_kg`) }[$exists(id)]]),',
  '    "history": [`data`[0].`days`.{ "date": $d(`date`), "wetWaste": $n(`total_kg`), "parks": $n(`park_kg`) }] } )',
].join('\n');
const context = { nowMs: wednesday, facts, last: null };
const read = (json: unknown, used: FieldPaths) => readAnswer(json, compileMapping(mappingOf(used)), context);

describe('a mapping made of places', () => {
  it('reads the same snapshot from the API’s answer as the expression written by hand', async () => {
    const answer = goodAnswer(wednesday);
    const result = await read(answer, paths);
    expect(result).toMatchObject({
      snapshot: {
        asOf: '2026-11-04T16:00:00+08:00',
        district: { wetWasteToday: 31, parksToday: 24.8, othersToday: 6.2 },
        points: [
          { id: 'jabil', state: 'running' },
          { id: 'yuejie', state: 'running' },
          { id: 'huayue', state: 'running' },
        ],
      },
    });
    expect('snapshot' in result && result.snapshot.history).toHaveLength(3);
  });

  it('does with the three that are needed, and takes figures as text, other times and one point as a thing', async () => {
    const few: FieldPaths = { ...emptyPaths, unit: 't', asOf: '时间', wet: '总量', parks: 'a-b' };
    expect(await read({ 时间: '2026/11/04 15:59:00', 总量: '20.5', 'a-b': 16 }, few)).toMatchObject({
      snapshot: {
        asOf: '2026-11-04T15:59:00+08:00',
        district: { wetWasteToday: 20.5, parksToday: 16, othersToday: 4.5 },
        points: [],
        history: [],
      },
    });
    for (const time of [wednesday, wednesday / 1000, '2026-11-04T08:00:00Z', '2026-11-04 16:00:00+08:00'])
      expect(await read({ 时间: time, 总量: 20, 'a-b': 16 }, few), String(time)).toMatchObject({
        snapshot: { asOf: '2026-11-04T16:00:00+08:00' },
      });
    const one = { ...few, points: 'p', pointId: 'id', pointToday: 'n', jabil: 'x' };
    expect(await read({ 时间: wednesday, 总量: 20, 'a-b': 16, p: { id: 'x', n: 2 } }, one)).toMatchObject({
      snapshot: { points: [{ id: 'jabil', today: 2 }] },
    });
  });

  it('takes what a point makes, can treat and is doing, each where the API has it', async () => {
    const all: FieldPaths = { ...emptyPaths, unit: 'kg', asOf: 't', wet: 'w', parks: 'k', points: 'p', pointId: 'id', pointToday: 'n' };
    const codes = { jabil: 'a', yuejie: 'b', huayue: 'c', running: '运行', maintenance: '9' };
    const more = { pointConditioner: 'out', pointCapacity: 'cap.day', pointState: 'st' };
    const p = [
      { id: 'a', n: 2000, out: '300', cap: { day: 5000 }, st: '运行' },
      { id: 'b', n: 1000, out: null, st: 9 },
      { id: 'c', n: 500, st: 'idle' },
      { id: 'z', n: 1 },
    ];
    const result = await read({ t: wednesday, w: 20_000, k: 16_000, p }, { ...all, ...codes, ...more });
    expect('snapshot' in result && result.snapshot.points).toEqual([
      { id: 'jabil', today: 2, capacityPerDay: 5, conditionerToday: 0.3, state: 'running' },
      { id: 'yuejie', today: 1, capacityPerDay: null, conditionerToday: null, state: 'maintenance' },
      // a state that has no code of its own is called as we call it
      { id: 'huayue', today: 0.5, capacityPerDay: null, conditionerToday: null, state: 'idle' },
    ]);
    // a code nobody named is not known, and nothing else is lost by it
    const unknown = await read({ t: wednesday, w: 20_000, k: 16_000, p: [{ ...p[0], st: 'on fire' }] }, { ...all, ...codes, ...more });
    expect(unknown).toMatchObject({ snapshot: { points: [{ id: 'jabil', today: 2, state: null }] } });
  });

  it('saved before points had states is still the form’s own', () => {
    expect(formOf(savedEarlier)).toMatchObject({
      kind: 'paths',
      paths: { wet: 'data[0].total_kg', jabil: 'JP', pointState: '', running: '' },
    });
  });

  it('is found again in the expression; one that was changed by hand is a technician’s own', () => {
    expect(formOf(mappingOf(paths))).toEqual({ kind: 'paths', paths });
    expect(formOf(`${mappingOf(paths)} `)).toEqual({ kind: 'own' });
    expect(formOf('data[0]')).toEqual({ kind: 'own' });
    expect(formOf(' ')).toEqual({ kind: 'same' });
  });

  it('takes nothing as a place that could be code', async () => {
    for (const bad of ['a; b', '$eval("1")', 'a*/', 'a`b', 'a..b', '.a', 'a[', 'a[-1]', 'a b.c', '"a"', 'a.(b)'])
      expect(pathProblem('wet', bad), bad).toBe('wrong');
    expect(pathProblem('wet', '')).toBe('needed');
    expect(pathProblem('others', '')).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }), async (wet, jabil) => {
        const tried = { ...paths, wet, jabil };
        if (!areUsable(tried)) return;
        const text = mappingOf(tried);
        expect(formOf(text)).toEqual({ kind: 'paths', paths: tried });
        await compileMapping(text)({ data: [{}] });
      }),
    );
  });

  it('what an answer offers for a field leads to that value', () => {
    const outline = outlineOf(goodAnswer(wednesday));
    const at = (name: Parameters<typeof choicesFor>[0]) => choicesFor(name, paths, outline).map(({ path }) => path);
    expect(at('wet')).toContain('data[0].total_kg');
    expect(at('wet').some((path) => path.includes('points'))).toBe(false);
    expect(at('points')).toContain('data[0].points');
    expect(at('pointToday')).toEqual(['code', 'weight_kg', 'status', 'note']);
    expect(at('dayWet')).toEqual(['date', 'total_kg', 'park_kg']);
    expect(choicesFor('pointToday', emptyPaths, outline)).toEqual([]);
  });
});
