import { beforeEach, describe, expect, it } from 'vitest';
import { exhibit } from '../../../../renderer/exhibits/machine/exhibit';
import { live } from '../../../../renderer/exhibits/machine/live';
import { isPouring, liftAt, liftSeconds } from '../../../../renderer/exhibits/machine/model/lift';
import { hopper, lifter } from '../../../../renderer/exhibits/machine/model/layout';
import { stepLine, type Running } from '../../../../renderer/exhibits/machine/model/step';
import { pathSeconds } from '../../../../renderer/exhibits/machine/model/path';
import { hasArrived, wrongAt, wrongIds, wrongItems } from '../../../../renderer/exhibits/machine/model/wrongItems';
import { beginDay, getStuck, openStage, passHours, takeOut, throwIn, useMachine } from '../../../../renderer/exhibits/machine/store';

const standing = (): Running => ({ flow: 0, turn: 0, air: 0, pace: 0, itemSeconds: 0, stuckSeconds: 0 });
const run = (line: Running, wanted: Parameters<typeof stepLine>[1], seconds: number): boolean => {
  let arrived = false;
  for (let t = 0; t < seconds; t += 0.05) arrived = stepLine(line, wanted, 0.05) || arrived;
  return arrived;
};

describe('the running line', () => {
  it('comes to the pace that is wanted', () => {
    const line = standing();
    run(line, { pace: 1.2, playing: true, wrong: null }, 5);
    expect(line.pace).toBeCloseTo(1.2, 2);
    expect(line.flow).toBeGreaterThan(4);
  });

  it('stands while it is paused, and the steam with it', () => {
    const line = standing();
    run(line, { pace: 1, playing: true, wrong: null }, 3);
    run(line, { pace: 1, playing: false, wrong: null }, 4);
    const before = { ...line };
    run(line, { pace: 1, playing: false, wrong: null }, 2);
    expect(line).toEqual({ ...before, pace: 0 });
  });

  it.each(wrongIds)('carries a %s to its place, also where the feed has nothing to carry', (id) => {
    const line = standing();
    expect(run(line, { pace: 0, playing: true, wrong: { id, stuck: false } }, wrongItems[id].takes + 0.2)).toBe(true);
    expect(wrongAt(id, line.itemSeconds)).toBeCloseTo(wrongItems[id].stopsAt, 6);
    expect(wrongItems[id].stopsAt).toBeLessThan(pathSeconds);
  });

  it('stops for bone and bag, and runs on with a battery in it', () => {
    for (const id of wrongIds) {
      const line = standing();
      run(line, { pace: 1, playing: true, wrong: null }, 3);
      run(line, { pace: 1, playing: true, wrong: { id, stuck: true } }, 4);
      if (wrongItems[id].stopsLine) expect(line.pace).toBe(0);
      else expect(line.pace).toBeCloseTo(1, 2);
      expect(line.stuckSeconds).toBeGreaterThan(3.9);
    }
  });

  it('never goes back on its way', () => {
    for (const id of wrongIds) for (let t = 0; t < 9; t += 0.1) expect(wrongAt(id, t + 0.1)).toBeGreaterThanOrEqual(wrongAt(id, t));
    expect(hasArrived('bone', 0)).toBe(false);
  });
});

describe('the lifter', () => {
  it('begins on the scale, pours over the hopper, and comes back', () => {
    const pose = { x: 0, y: 0, turn: 0 };
    liftAt(0, pose);
    expect(pose.turn).toBeCloseTo(0, 9);
    expect(pose.x).toBeCloseTo(lifter.scaleX, 5);
    expect(pose.y).toBeLessThan(0.3);
    const pouring = Array.from({ length: 300 }, (_, i) => (i / 300) * liftSeconds).filter(isPouring);
    expect(pouring.length).toBeGreaterThan(20);
    liftAt(pouring[Math.floor(pouring.length / 2)]!, pose);
    expect(pose.turn).toBeLessThan(-2);
    expect(pose.y).toBeGreaterThan(hopper.top);
    const again = { x: 0, y: 0, turn: 0 };
    liftAt(liftSeconds, again);
    expect(again.y).toBeLessThan(0.3);
  });
});

describe('what the visitor opened', () => {
  beforeEach(() => exhibit.reset());

  it('follows a wrong item to the stage where it makes trouble, until it is taken out', () => {
    openStage('curing');
    throwIn('bone');
    expect(useMachine.getState()).toMatchObject({ stage: null, wrong: { id: 'bone', stuck: false } });
    getStuck();
    expect(useMachine.getState()).toMatchObject({ stage: 'crushing', wrong: { stuck: true } });
    takeOut();
    expect(useMachine.getState().wrong).toBeNull();
  });

  it('tells React of a running day by the quarter of an hour, and ends it at midnight', () => {
    beginDay();
    let told = 0;
    const stop = useMachine.subscribe(() => told++);
    for (let i = 0; i < 100; i++) passHours(0.01);
    stop();
    expect(told).toBe(4);
    expect(live.hour).toBeCloseTo(1, 6);
    passHours(23.5);
    expect(useMachine.getState().hour).toBeNull();
  });

  it('goes on after a crash where it was, and starts anew from what does not fit', () => {
    exhibit.start({ stage: 'pressing', source: 'jabil' }, { mode: 'visit', seed: 1 });
    const saved = exhibit.save();
    exhibit.reset();
    expect(useMachine.getState()).toMatchObject({ stage: null, source: 'all' });
    exhibit.restore(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(useMachine.getState()).toMatchObject({ stage: 'pressing', source: 'jabil' });
    exhibit.reset();
    exhibit.restore({ stage: 'boiling', source: 7 } as unknown as typeof saved);
    expect(useMachine.getState()).toEqual(useMachine.getInitialState());
  });

  it('has a step for every stage and nothing to win', () => {
    expect(exhibit.steps).toHaveLength(8);
    expect(exhibit.outcome()).toEqual({ level: null, right: 0, asked: 0, missed: [] });
  });
});
