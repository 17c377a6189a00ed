import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftsOf, type NameBox } from '../../../../renderer/exhibits/walk/drawn/apart';

const box = (left: number, bottom: number, width = 100, height = 50): NameBox => ({
  left,
  right: left + width,
  top: bottom - height,
  bottom,
});
// as a browser measures: fractions of a pixel
const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyBoxes = fc.array(
  fc.tuple(length(0, 800), length(50, 600), length(40, 220)).map(([left, bottom, width]) => box(left, bottom, width, 48.1)),
  { maxLength: 8 },
);

describe('names in the drawn place', () => {
  it('stay where they lie apart', () => {
    expect(liftsOf([box(0, 100), box(200, 100), box(0, 160)])).toEqual([0, 0, 0]);
  });
  it('give way upwards, the one behind', () => {
    expect(liftsOf([box(0, 100), box(60, 120)])).toEqual([30, 0]);
  });
  it('give way past one they are pushed onto', () => {
    expect(liftsOf([box(0, 100), box(0, 70), box(0, 20)])).toEqual([0, 20, 20]);
  });
  it('never lie on each other and never sink', () => {
    fc.assert(
      fc.property(anyBoxes, (boxes) => {
        const lifts = liftsOf(boxes);
        expect(Math.min(0, ...lifts)).toBe(0);
        const at = boxes.map(({ left, right, top, bottom }, i) => ({ left, right, top: top - lifts[i]!, bottom: bottom - lifts[i]! }));
        at.forEach((a, i) =>
          at.slice(i + 1).forEach((b) => {
            const [wide, tall] = [
              Math.min(a.right, b.right) - Math.max(a.left, b.left),
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
            ];
            expect(Math.min(wide, tall)).toBeLessThan(0.011);
          }),
        );
      }),
    );
  });
});
