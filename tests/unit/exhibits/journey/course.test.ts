import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { live, resetLive } from '../../../../renderer/exhibits/journey/live';
import {
  besides,
  lineAt,
  partOfLine,
  restSeconds,
  stepCourse,
  tellSeconds,
  type Pace,
} from '../../../../renderer/exhibits/journey/model/course';
import { stopIds, type StopId } from '../../../../renderer/exhibits/journey/model/stops';

const pace = (changed: Partial<Pace> = {}): Pace => ({ stop: 'plate', seconds: 0.1, playing: true, flies: true, ...changed });
const run = (seconds: number, changed: Partial<Pace> = {}): void => {
  for (let passed = 0; passed < seconds; passed += 0.1) stepCourse(live, pace(changed));
};

beforeEach(resetLive);

describe('the order of the stops', () => {
  it('leads forward to the end and backward to the beginning', () => {
    const forward: StopId[] = ['plate'];
    for (let next = besides(stopIds, forward[0]!, 1); next; next = besides(stopIds, next, 1)) forward.push(next);
    expect(forward).toEqual(stopIds);
    expect(besides(stopIds, 'plate', -1)).toBeNull();
    expect(besides(stopIds, 'sort', -1)).toBe('plate');
  });

  it('skips what a round leaves out', () => {
    expect(besides(['plate', 'press', 'green'], 'press', 1)).toBe('green');
    expect(besides(['plate', 'press', 'green'], 'press', -1)).toBe('plate');
  });
});

describe('telling', () => {
  it('gives a longer sentence more time, and never less than can be read', () => {
    expect(tellSeconds('是', 'zh-CN')).toBeGreaterThan(2);
    expect(tellSeconds('剩饭里常常混着袋子、电池、勺子和大骨头。', 'zh-CN')).toBeGreaterThan(tellSeconds('剩饭里大部分是水。', 'zh-CN'));
    expect(restSeconds('Drain it.', 'en')).toBeGreaterThan(tellSeconds('Drain it.', 'en'));
  });

  it('goes through the sentences in turn, each from nothing to all of it', () => {
    const lengths = [3, 4];
    expect([0, 2.9, 3, 6.9, 7, 99].map((told) => lineAt(told, lengths))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(partOfLine(1, 3, lengths)).toBe(0);
    expect(partOfLine(1, 5, lengths)).toBe(0.5);
    expect(partOfLine(0, 99, lengths)).toBe(1);
  });

  it('waits for the end of the flight, and stands while it is held', () => {
    live.flight.part = 0;
    run(1);
    expect(live.told).toBe(0);
    run(live.flight.seconds);
    const told = live.told;
    expect(told).toBeGreaterThan(0);
    run(2, { playing: false });
    expect(live.told).toBe(told);
  });

  it('cuts where nothing flies', () => {
    live.flight.part = 0;
    run(0.1, { flies: false });
    expect(live.flight.part).toBe(1);
  });
});

describe('a deed', () => {
  it('follows the gesture, arrives, and only then counts the time since', () => {
    live.goal.plate = 0.5;
    run(2);
    expect(live.progress.plate).toBe(0.5);
    expect(live.since.plate).toBe(0);
    live.goal.plate = 1;
    run(3);
    expect(live.progress.plate).toBe(1);
    expect(live.since.plate).toBeGreaterThan(1);
  });

  it('leads on only once it is done on this stay', () => {
    run(2);
    expect(live.after).toBeNull();
    live.after = 0;
    run(2);
    expect(live.after).toBeGreaterThan(1.8);
  });

  it('never leaves 0..1, whatever is asked for and however long a frame is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true })), { maxLength: 30 }),
        (steps) => {
          resetLive();
          for (const [goal, seconds] of steps) {
            live.goal.press = goal;
            stepCourse(live, pace({ stop: 'press', seconds }));
            expect(live.progress.press).toBeGreaterThanOrEqual(0);
            expect(live.progress.press).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('lets a look come back once the finger is off', () => {
    live.look.yaw = 0.2;
    live.isLooking = true;
    run(2);
    expect(live.look.yaw).toBe(0.2);
    live.isLooking = false;
    run(6);
    expect(live.look.yaw).toBe(0);
  });
});
