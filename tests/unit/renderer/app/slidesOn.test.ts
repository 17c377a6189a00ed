import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../electron/shared/content';
import { slidesOn } from '../../../../renderer/app/slidesOn';

const slide = (id: string): Slide => ({ id, text: { zh: id, en: id }, items: ['a'], picture: null, label: null });
const all = ['food', 'bones', 'batteries'].map(slide);
const shown = (wanted: string[] | null): string[] => slidesOn(all, wanted).map(({ id }) => id);

describe('slides of the attract loop', () => {
  it('are all of them where the plan names none', () => expect(shown(null)).toEqual(['food', 'bones', 'batteries']));
  it('are those the plan names, in the content’s order', () => expect(shown(['batteries', 'food'])).toEqual(['food', 'batteries']));
  it('are none where the plan wants none', () => expect(shown([])).toEqual([]));
  it('are all where none of the named is left in the content', () =>
    expect(shown(['gone', 'long-gone'])).toEqual(['food', 'bones', 'batteries']));
});
