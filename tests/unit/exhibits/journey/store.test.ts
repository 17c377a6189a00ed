import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exhibit } from '../../../../renderer/exhibits/journey/exhibit';
import { live } from '../../../../renderer/exhibits/journey/live';
import { pickIds, stopIds, type StopId } from '../../../../renderer/exhibits/journey/model/stops';
import { parameters } from '../../../../renderer/exhibits/journey/parameters';
import { finishDeed, goTo, pickOut, repeatDeed, useJourney, workOn } from '../../../../renderer/exhibits/journey/store';

const start = (given: unknown = {}): void => exhibit.start(v.parse(parameters, given), { mode: 'visit', seed: 1 });
const state = () => useJourney.getState();

beforeEach(() => start());
afterEach(() => exhibit.reset());

describe('the way', () => {
  it('begins at the plate, or where it is asked to', () => {
    expect(state().stop).toBe('plate');
    start({ stop: 'press' });
    expect(state().stop).toBe('press');
  });

  it('keeps to the stops of the round, in the order of the journey', () => {
    start({ stops: ['green', 'sort', 'press'], stop: 'plate' });
    expect(state()).toMatchObject({ stops: ['sort', 'press', 'green'], stop: 'sort' });
    goTo('ferment');
    expect(state().stop).toBe('sort');
  });

  it('refuses a round without stops', () => {
    expect(v.safeParse(parameters, { stops: [] }).success).toBe(false);
  });

  it('opens any step by its name, and no other', () => {
    exhibit.openStep?.('ferment');
    expect(exhibit.stepNow?.()).toBe('ferment');
    exhibit.openStep?.('moon');
    expect(exhibit.stepNow?.()).toBe('ferment');
  });

  it('flies to the next stop, and starts telling anew', () => {
    live.told = 9;
    goTo('sort');
    expect(live).toMatchObject({ told: 0, after: null, flight: { part: 0 } });
    expect(state().line).toBe(0);
  });
});

describe('deeds', () => {
  it('are done by and by, never past their ends', () => {
    workOn(0.6);
    workOn(0.9);
    expect(live.goal.plate).toBe(1);
    workOn(-5);
    expect(live.goal.plate).toBe(0);
  });

  it('stay done when one comes back, and can be done once more', () => {
    workOn(1);
    finishDeed();
    goTo('sort');
    goTo('plate');
    expect(state()).toMatchObject({ isOpen: false, done: { plate: true } });
    expect(live.progress.plate).toBe(1);
    repeatDeed();
    expect(state()).toMatchObject({ isOpen: true, done: { plate: true } });
    expect(live.progress.plate).toBe(0);
  });

  it('take the four wrong things out, each once, and say why', () => {
    goTo('sort');
    workOn(1);
    expect(live.goal.sort).toBe(0);
    for (const id of pickIds) pickOut(id);
    pickOut('bag');
    expect(state()).toMatchObject({ picked: pickIds, reason: 'bag' });
    expect(live.goal.sort).toBe(1);
  });

  it('count what was done of what was seen', () => {
    workOn(1);
    finishDeed();
    goTo('press');
    expect(exhibit.outcome()).toEqual({ level: null, right: 1, asked: 2, missed: [] });
  });
});

describe('after a crash', () => {
  it('comes back to the stop, with what was done and taken out', () => {
    finishDeed();
    goTo('sort');
    pickOut('bone');
    const saved: unknown = JSON.parse(JSON.stringify(exhibit.save()));
    exhibit.reset();
    start();
    exhibit.restore(saved as never);
    expect(state()).toMatchObject({ stop: 'sort', picked: ['bone'], done: { plate: true, sort: false }, isOpen: true });
    expect(live.progress.plate).toBe(1);
    expect(live.progress.sort).toBe(0.25);
    expect(live.flight.part).toBe(1);
  });

  it('starts anew with anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        start();
        exhibit.restore(garbage as never);
        expect(stopIds).toContain(state().stop);
        expect(state().picked.every((id) => pickIds.includes(id))).toBe(true);
      }),
    );
    exhibit.restore({ stop: 'moon', done: ['plate'], picked: [] } as never);
    expect(state()).toMatchObject({ stop: 'plate', done: { plate: false } });
  });

  it('knows no stop twice, however one jumps about', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<StopId>(...stopIds)), (jumps) => {
        start();
        for (const stop of jumps) goTo(stop);
        const { seen } = state();
        expect(new Set(seen).size).toBe(seen.length);
        expect(state().stop).toBe(jumps.at(-1) ?? 'plate');
      }),
    );
  });
});
