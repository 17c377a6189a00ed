import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxes, stageIds } from '../../../../renderer/exhibits/machine/model/layout';
import { stageUnder } from '../../../../renderer/exhibits/machine/model/pick';
import { poseIndex, posesFor } from '../../../../renderer/exhibits/machine/model/views';
import { project } from '../../../../renderer/stage/camera/fit';

const shapes = [
  [16 / 9, { left: 0.09, right: 0.04, top: 0.2, bottom: 0.3 }],
  [16 / 9, { left: 0.09, right: 0.42, top: 0.2, bottom: 0.3 }],
  [9 / 16, { left: 0.06, right: 0.06, top: 0.1, bottom: 0.62 }],
  [21 / 9, { left: 0.05, right: 0.05, top: 0.2, bottom: 0.3 }],
] as const;

describe('views of the machine', () => {
  it.each(shapes)('keeps the open stage inside the free room (aspect %f)', (aspect, margins) => {
    const poses = posesFor(aspect, margins);
    for (const id of stageIds) {
      const [left, bottom, right, top] = boxes[id];
      for (const x of [left, right])
        for (const y of [bottom, top]) {
          const [px, py] = project(poses[poseIndex(id)]!, aspect, [x, y, 0]);
          expect(px).toBeGreaterThan(2 * margins.left - 1 - 0.01);
          expect(px).toBeLessThan(1 - 2 * margins.right + 0.01);
          expect(py).toBeLessThan(1 - 2 * margins.top + 0.01);
          expect(py).toBeGreaterThan(2 * margins.bottom - 1 - 0.01);
        }
    }
  });

  it('stays beyond the near plane of the stage', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 3, noNaN: true }), (aspect) => {
        for (const { distance } of posesFor(aspect, shapes[0][1])) expect(distance).toBeGreaterThan(8);
      }),
    );
  });

  it('finds the stage under a finger, and none beside the line', () => {
    const [aspect, margins] = shapes[0];
    const whole = posesFor(aspect, margins)[0]!;
    for (const id of ['sorting', 'pressing', 'fermenting', 'deodorising'] as const) {
      const [left, bottom, right, top] = boxes[id];
      const [x, y] = project(whole, aspect, [(left + right) / 2, id === 'deodorising' ? top - 0.6 : (bottom + top) / 2, 0.4]);
      expect(stageUnder(whole, aspect, x, y)).toBe(id);
    }
    expect(stageUnder(whole, aspect, 0.98, 0.98)).toBeNull();
  });
});
