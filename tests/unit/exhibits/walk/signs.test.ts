import { describe, expect, it } from 'vitest';
import en from '../../../../renderer/exhibits/walk/locales/en.json';
import zh from '../../../../renderer/exhibits/walk/locales/zh-CN.json';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';
import { places } from '../../../../renderer/exhibits/walk/model/places/all';
import { cellOf, cells, sheetSize, signsOf, signWords } from '../../../../renderer/exhibits/walk/model/signs';

const all = placeIds.flatMap((id) => signsOf(places[id]));

describe('written signs of the walk', () => {
  it('have words in both languages, and every word hangs somewhere', () => {
    for (const locale of [zh, en]) expect(Object.keys(locale.signs).toSorted()).toEqual([...signWords].toSorted());
    expect(new Set(all.map(({ word }) => word))).toEqual(new Set(signWords));
  });

  it('lie in the texture they share without touching each other', () => {
    for (const { x, y, w, h } of cells) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(sheetSize.w);
      expect(y + h).toBeLessThanOrEqual(sheetSize.h);
    }
    for (const a of cells)
      for (const b of cells)
        if (a !== b)
          expect(a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y, `${a.sign.word}, ${b.sign.word}`).toBe(true);
  });

  it('are drawn in the shape they hang in, and sharp enough to be read', () => {
    for (const sign of all) {
      const { w, h } = cellOf(sign);
      expect(w / h / (sign.w / sign.h)).toBeCloseTo(1, 1);
      expect(w / sign.w).toBeGreaterThanOrEqual(150);
    }
  });

  it('name all four kinds wherever bins stand', () => {
    for (const id of placeIds) {
      const words = signsOf(places[id]).map(({ word }) => word);
      for (const kind of ['recyclable', 'hazardous', 'food', 'residual'] as const) expect(words, id).toContain(kind);
    }
  });
});
