import { describe, expect, it } from 'vitest';
import {
  cornerSize,
  createEntryGesture,
  entryMoves,
  restMs,
  timing,
  type EntryGesture,
  type Spot,
} from '../../../../renderer/admin/entry/gesture';
import { seededRandom, type Random } from '../../../../renderer/lib/random';

const width = 120;
const height = 67.5;
const corners = { left: { x: 1, y: 1, width }, right: { x: width - 1, y: 1, width } } as const;
const middle: Spot = { x: 60, y: 30, width };

type Change = Partial<{
  isPrimary: boolean;
  gapMs: number;
  holdMs: number;
  tapMs: number;
  wrongAt: number;
  second: boolean;
  roll: number;
  restMs: number;
}>;

/** Makes the way in with one thing about it changed; returns whether it opened. */
const walkIn = (gesture: EntryGesture, change: Change = {}): boolean => {
  let at = 1000;
  entryMoves.forEach(({ corner, kind }, index) => {
    at += change.gapMs ?? 500;
    gesture.down(1, index === change.wrongAt ? middle : corners[corner], at, change.isPrimary);
    if (change.second && index === 3) gesture.down(2, middle, at + 10);
    if (change.roll) gesture.move(1, { ...corners[corner], x: corners[corner].x + change.roll });
    at += kind === 'hold' ? (change.holdMs ?? 3000) : (change.tapMs ?? 100);
    if (change.second && index === 3) gesture.up(2, at);
    gesture.up(1, at);
  });
  if (change.restMs !== undefined) gesture.down(1, middle, at + change.restMs);
  return gesture.isOpen(at + restMs);
};

describe('the way in', () => {
  it('opens, again and again, also with a rolling finger and after a false start', () => {
    const gesture = createEntryGesture();
    expect(walkIn(gesture)).toBe(true);
    expect(walkIn(gesture)).toBe(true);
    expect(walkIn(gesture, { roll: 0.5 })).toBe(true);
    expect(walkIn(gesture, { wrongAt: 4 })).toBe(false);
    expect(walkIn(gesture)).toBe(true);
  });

  it('is not barred for good by a finger that was never seen lifting', () => {
    const gesture = createEntryGesture();
    gesture.down(7, middle, 10, true);
    expect(walkIn(gesture), 'as far as is known it is still there').toBe(false);
    expect(walkIn(gesture, { isPrimary: true })).toBe(true);
    // a real second finger is no first one
    expect(walkIn(gesture, { isPrimary: true, second: true })).toBe(false);
  });

  it.each<[string, Change]>([
    ['a hold too short', { holdMs: timing.holdMs.least - 1 }],
    ['a hold too long', { holdMs: timing.holdMs.most + 1 }],
    ['a tap too long', { tapMs: timing.tapMs.most + 1 }],
    ['a pause too long', { gapMs: timing.gapMs.most + 1 }],
    ['no pause', { gapMs: timing.gapMs.least - 1 }],
    ['a finger that slides', { roll: 2 }],
    ['a touch right after it', { restMs: restMs - 100 }],
    ['a second finger', { second: true }],
    ...entryMoves.map((_, index) => [`move ${index + 1} elsewhere`, { wrongAt: index }] satisfies [string, Change]),
  ])('near miss: %s', (_, change) => expect(walkIn(createEntryGesture(), change)).toBe(false));
});

/** One touch of somebody: where, how long, how long before the next. */
interface Touch {
  spot: Spot;
  ms: number;
  pauseMs: number;
}
const exponential = (random: Random, mean: number): number => -Math.log(1 - random()) * mean;
const anywhere = (random: Random): Spot => ({ x: random() * width, y: random() * height, width });
const inCorner = (random: Random, right: boolean): Spot => ({
  x: right ? width - random() * cornerSize : random() * cornerSize,
  y: random() * cornerSize,
  width,
});

const models: Record<string, (random: Random) => Touch> = {
  'a visitor who taps about': (random) => ({ spot: anywhere(random), ms: exponential(random, 150), pauseMs: exponential(random, 900) }),
  'somebody who presses long': (random) => ({ spot: anywhere(random), ms: exponential(random, 1500), pauseMs: exponential(random, 500) }),
  'a child along the lower edge': (random) => ({
    spot: { x: random() * width, y: random() * 4, width },
    ms: exponential(random, 300),
    pauseMs: exponential(random, 300),
  }),
  'a child who has found the corners': (random) => ({
    spot: random() < 0.8 ? inCorner(random, random() < 0.5) : anywhere(random),
    ms: exponential(random, random() < 0.2 ? 2500 : 200),
    pauseMs: exponential(random, 400),
  }),
};

describe('a million random gestures never open it', () => {
  it.each(Object.keys(models))('%s', (name) => {
    const random = seededRandom(20_261_127);
    const gesture = createEntryGesture();
    let at = 0;
    let opened = 0;
    for (let count = 0; count < 1_000_000; count += 1) {
      const { spot, ms, pauseMs } = models[name]!(random);
      gesture.down(1, spot, at);
      at += ms;
      gesture.up(1, at);
      at += pauseMs;
      if (gesture.isOpen(at)) opened += 1;
    }
    expect(opened).toBe(0);
  });

  it('children drumming with ten fingers', () => {
    const random = seededRandom(7);
    const gesture = createEntryGesture();
    const down = new Set<number>();
    let opened = 0;
    let at = 0;
    for (let count = 0; count < 1_000_000; count += 1) {
      at += exponential(random, 60);
      const finger = Math.floor(random() * 10);
      if (gesture.isOpen(at)) opened += 1;
      if (down.delete(finger)) gesture.up(finger, at);
      else {
        down.add(finger);
        gesture.down(finger, random() < 0.3 ? inCorner(random, random() < 0.5) : anywhere(random), at);
      }
    }
    expect(opened).toBe(0);
  });
});
