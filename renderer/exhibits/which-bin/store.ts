import * as v from 'valibot';
import { create } from 'zustand';
import { parameters, type Shelf } from './parameters';

export interface LookState {
  shelf: Shelf;
  /** letters typed; never saved, gone with the visit */
  letters: string;
  /** what is open, last; before it the way back */
  trail: readonly string[];
  /** px the list was scrolled to, to come back there */
  scrollTop: number;
}

const nothing: LookState = { shelf: 'all', letters: '', trail: [], scrollTop: 0 };
const mostLetters = 14;
const longestWay = 20;

export const useLook = create<LookState>(() => nothing);
const { setState: set } = useLook;

export const resetLook = (): void => set(nothing, true);

const toTop = { scrollTop: 0 } as const;
export const showShelf = (shelf: Shelf): void => set({ shelf, letters: '', ...toTop });
export const typeLetter = (letter: string): void =>
  set(({ letters, shelf }) => ({ letters: (letters + letter).slice(0, mostLetters), shelf: shelf === 'asked' ? 'all' : shelf, ...toTop }));
export const eraseLetter = (): void => set(({ letters }) => ({ letters: letters.slice(0, -1), ...toTop }));
export const eraseAll = (): void => set({ letters: '', ...toTop });
export const openEntry = (id: string): void => set(({ trail }) => ({ trail: [...trail, id].slice(-longestWay) }));
export const goBack = (): void => set(({ trail }) => ({ trail: trail.slice(0, -1) }));
export const backToList = (): void => set({ trail: [] });
export const rememberScroll = (scrollTop: number): void => set({ scrollTop });

/** What a crash may cost: the letters. */
export interface SavedLook {
  shelf: Shelf;
  trail: string[];
}
export const savedLook: v.GenericSchema<unknown, SavedLook> = v.object({
  shelf: v.picklist(parameters.entries.shelf.wrapped.options),
  trail: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(longestWay)),
});
