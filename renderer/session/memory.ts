import { createStore } from 'zustand';
import { emptyMemory, memoryOf, withRound, type Memory, type PlayedRound, type VisitMemory } from '../exhibit-kit/round/memory';
import { useSession } from './store';

/** The play of this visit: in the page only, never on disk, gone with the visit. */
export const visitMemory = createStore<VisitMemory>(() => emptyMemory);

useSession.subscribe((now, before) => {
  if (now.screen === 'attract' && before.screen !== 'attract') visitMemory.setState(emptyMemory, true);
});

const isOn = (): boolean => useSession.getState().screen !== 'attract';

// a round that is cut off by the reset ends only after it: it must not be remembered
const change = (next: (memory: VisitMemory) => VisitMemory): void => {
  if (isOn()) visitMemory.setState(next, true);
};

export const rememberRound = (round: PlayedRound): void => change((memory) => withRound(memory, round));

export const memoryFor = (exhibit: string): Memory => memoryOf(exhibit, { get: visitMemory.getState, set: change });

/** For the attract loop: remembers nothing. */
export const noMemory: Memory = memoryOf('', { get: () => emptyMemory, set: () => undefined });
