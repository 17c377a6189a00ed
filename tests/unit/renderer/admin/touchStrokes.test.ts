import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFingers, strokeColours } from '../../../../renderer/admin/sections/system/touchStrokes';

describe('fingers of the touch test', () => {
  it('ten at once are one to ten, each in its own colour', () => {
    const fingers = openFingers();
    expect(Array.from({ length: 10 }, (_, index) => fingers.add(100 + index))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(strokeColours).size).toBe(10);
    fingers.remove(103);
    expect(fingers.add(200), 'the lowest free one').toBe(3);
    expect(fingers.counts()).toEqual({ now: 10, most: 10 });
  });

  it('never gives one number to two that are down, and counts what is down', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 12 }))), (events) => {
        const fingers = openFingers();
        const down = new Set<number>();
        let most = 0;
        for (const [isDown, id] of events) {
          if (isDown && !down.has(id)) {
            down.add(id);
            fingers.add(id);
          }
          if (!isDown && down.delete(id)) fingers.remove(id);
          most = Math.max(most, down.size);
          const numbers = [...down].map((each) => fingers.of(each));
          expect(new Set(numbers).size).toBe(down.size);
          expect(fingers.counts()).toEqual({ now: down.size, most });
        }
      }),
    );
  });
});
