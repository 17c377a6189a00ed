/** Ten fingers, each told apart from its neighbours; the number beside it says the same. */
export const strokeColours = [
  '#1f7267',
  '#c5352d',
  '#1f62a8',
  '#a8701a',
  '#7a3f8f',
  '#3a3345',
  '#2f8f2f',
  '#d0568a',
  '#0f8fb0',
  '#7a4a2b',
] as const;

/** Which finger is which: the lowest free number, so that ten at once are one to ten. */
export const openFingers = () => {
  const down = new Map<number, number>();
  let most = 0;
  return {
    /** the number of a finger that comes down, from 0 */
    add: (pointerId: number): number => {
      const taken = new Set(down.values());
      let number = 0;
      while (taken.has(number)) number += 1;
      down.set(pointerId, number);
      most = Math.max(most, down.size);
      return number;
    },
    of: (pointerId: number): number | undefined => down.get(pointerId),
    remove: (pointerId: number): void => void down.delete(pointerId),
    counts: () => ({ now: down.size, most }),
  };
};
