import { beforeEach, describe, expect, it } from 'vitest';
import { newRound } from '../../../../../renderer/exhibits/sorting-line/model';
import {
  beginRound,
  closeLesson,
  dropInto,
  leave,
  passTime,
  relaneTo,
  resetSorting,
  select,
  supplyLane,
  useSorting,
} from '../../../../../renderer/exhibits/sorting-line/store';
import { options, wasteItems, wrongBin } from './roundFixtures';
import { round, state } from './scene';

beforeEach(() => {
  resetSorting();
  beginRound(2, 'items', false);
});

describe('the store', () => {
  it('resets to the lobby, with nothing of the last visitor', () => {
    supplyLane(0, wasteItems);
    select(1);
    dropInto(1, wrongBin(round().pieces[0]!.bin));
    useSorting.setState({ parameters: { ...state().parameters, level: 3, ends: 'time', items: 5, seconds: 30 }, demo: true, seed: 99 });
    resetSorting();
    expect(state()).toEqual(useSorting.getInitialState());
    expect(state()).toMatchObject({ phase: 'seats', round: null, demo: false, parameters: { level: null, items: 20, seconds: 60 } });
  });

  it('begins with what staff have set', () => {
    useSorting.setState({ parameters: { ...state().parameters, items: 6, seconds: 45 }, seed: 12 });
    beginRound(3, 'time', false);
    expect(round()).toMatchObject({ level: 3, timeMs: 45_000, seed: 12 });
    beginRound(1, 'time', true);
    expect(round()).toMatchObject({ level: 1, timeMs: null, length: 6 });
  });

  it('supplies a key per piece, and none when nothing is left', () => {
    useSorting.setState({ round: newRound({ ...options, items: 4 }) });
    expect([0, 1, 2, 3, 4].map((lane) => supplyLane(lane, wasteItems))).toEqual([1, 2, 3, 4, null]);
    beginRound(1, 'items', false);
    expect([supplyLane(0, []), round().over]).toEqual([null, true]);
    resetSorting();
    expect(supplyLane(0, wasteItems)).toBeNull();
  });

  it('right: it leaves, the bin squashes, the selection goes with it', () => {
    supplyLane(0, wasteItems);
    const piece = round().pieces[0]!;
    select(piece.key);
    expect(dropInto(piece.key, piece.bin)).toBe(true);
    expect(state()).toMatchObject({ leaving: [piece], selected: null, swallowed: { bin: piece.bin, serial: 1 }, lesson: null });
    expect(dropInto(piece.key, piece.bin)).toBeNull();
    leave(piece.key);
    expect(state().leaving).toEqual([]);
  });

  it('another selection stays, another lesson too', () => {
    for (const lane of [0, 1, 2]) supplyLane(lane, wasteItems);
    const [a, b] = [round().pieces[0]!, round().pieces[1]!];
    dropInto(a.key, wrongBin(a.bin));
    select(3);
    dropInto(b.key, b.bin);
    expect(state()).toMatchObject({ selected: 3, lesson: { key: a.key } });
    closeLesson();
    expect(state().lesson).toBeNull();
  });

  it('lets no time pass while a lesson is read, nor without a round', () => {
    passTime(100);
    expect(round().elapsedMs).toBe(100);
    supplyLane(0, wasteItems);
    dropInto(1, wrongBin(round().pieces[0]!.bin));
    passTime(100);
    expect(round().elapsedMs).toBe(100);
    resetSorting();
    passTime(100);
    expect(state().round).toBeNull();
  });

  it('tells nobody about lanes that have not changed', () => {
    supplyLane(1, wasteItems);
    const before = state();
    relaneTo(5);
    expect(state()).toBe(before);
    relaneTo(1);
    expect(round().pieces[0]?.lane).toBe(0);
  });
});
