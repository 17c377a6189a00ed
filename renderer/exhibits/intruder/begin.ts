import type { Kit } from '../../exhibit-kit/kit';
import { resetLive } from './live';
import type { Level } from './parameters';
import { tipBin } from './store';

/** Intruders of the heap before, in this visit: not twice in a row. Goes at the reset with everything else. */
let before: readonly string[] = [];
export const forgetHeap = (): void => {
  before = [];
};
export const rememberHeap = (ids: readonly string[]): void => {
  before = ids;
};

/** Tips the bin: what this visit got wrong here or in another game comes back first. */
export function begin(level: Level, { comfort, content, memory }: Pick<Kit, 'comfort' | 'content' | 'memory'>): void {
  resetLive();
  const comeBack = memory.get().spaced.returning.map((each) => each.id);
  tipBin({ level, noTimer: comfort.noTimer, items: content.items, comeBack, avoid: before });
}
