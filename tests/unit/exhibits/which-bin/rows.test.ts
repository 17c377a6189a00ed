import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { inOrder } from '../../../../renderer/exhibits/which-bin/model/inOrder';
import { layOutBrowse } from '../../../../renderer/exhibits/which-bin/model/layout';
import { rowsInSight } from '../../../../renderer/exhibits/which-bin/model/window';

describe('the rows that are drawn', () => {
  it('hold whatever is in sight, and few more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 50_000, noNaN: true }),
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 80, max: 600 }),
        fc.integer({ min: 1, max: 120 }),
        (scrollTop, height, row, count) => {
          const { from, to } = rowsInSight(scrollTop, height, row, count);
          const top = Math.max(0, Math.min(scrollTop, count * row - height));
          const firstSeen = Math.min(count - 1, Math.floor(Math.max(0, top) / row));
          const lastSeen = Math.min(count - 1, Math.floor((Math.max(0, top) + height - 1) / row));
          if (scrollTop <= Math.max(0, count * row - height)) {
            expect(from).toBeLessThanOrEqual(firstSeen);
            expect(to).toBeGreaterThan(lastSeen);
          }
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
          // five spare rows on either side, and less than one step of two at either end
          expect(to - from).toBeLessThan(height / row + 14);
        },
      ),
    );
  });
});

describe('the layout of list and pad', () => {
  it.each([
    ['landscape', 105, 55, 1],
    ['large text', 105, 55, 1.2],
    ['portrait', 59.5, 92, 1],
    ['lower band', 105, 26, 1],
    ['portrait, lower band', 59.5, 55, 1.2],
  ])('gives list and pad room: %s', (_, width, height, scale) => {
    const layout = layOutBrowse(width, height, scale);
    expect(layout.pad).toBe(width > height * 1.25 ? 'beside' : 'below');
    expect(layout.columns).toBeGreaterThanOrEqual(2);
    expect(layout.cardWidth).toBeGreaterThanOrEqual(12);
    expect(layout.padWidth).toBeLessThanOrEqual(width);
    const list = layout.pad === 'beside' ? width - layout.padWidth - 3.4 : width;
    expect(layout.columns * (layout.cardWidth + 1.6) - 1.6).toBeLessThanOrEqual(list + 0.01);
  });
});

describe('taking apart in order', () => {
  const { composites } = loadContent(path.resolve('assets/content'));
  it.each(composites.map((composite) => [composite.id, composite] as const))('%s: each step after those it waits for', (_, composite) => {
    const order = inOrder(composite).map((step) => (step.kind === 'drain' ? 'drain' : step.part.id));
    expect(order).toHaveLength(composite.parts.length + (composite.drain ? 1 : 0));
    for (const part of composite.parts) for (const id of part.after) expect(order.indexOf(id)).toBeLessThan(order.indexOf(part.id));
    for (const id of composite.drain?.after ?? []) expect(order.indexOf(id)).toBeLessThan(order.indexOf('drain'));
  });
});
