import type { Kit } from '../../exhibit-kit/kit';
import { resetLive } from './live';
import type { Level } from './parameters';
import { tipBin } from './store';

/** Answers looked back on: about a heap's worth, so that its intruders do not lie in the next one too. */
const heapAnswers = 12;

/** Tips the bin: what this visit got wrong here or in another game comes back first, what it has just found stays away. */
export function begin(level: Level, { comfort, content, memory }: Pick<Kit, 'comfort' | 'content' | 'memory'>): void {
  resetLive();
  const { answers, spaced } = memory.get();
  const comeBack = spaced.returning.map(({ id }) => id);
  const avoid = answers
    .filter(({ exhibit }) => exhibit === 'intruder')
    .slice(-heapAnswers)
    .map(({ id }) => id);
  tipBin({ level, noTimer: comfort.noTimer, items: content.items, comeBack, avoid });
}
