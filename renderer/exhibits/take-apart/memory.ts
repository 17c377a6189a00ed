import type { VisitMemory } from '../../exhibit-kit/round/memory';

const prefix = 'take-apart:';

/** A part in the visit's memory: no item of the content has such an id. */
export const partKey = (thing: string, part: string): string => `${prefix}${thing}.${part}`;

const thingOf = (key: string): string | null => (key.startsWith(prefix) ? (key.slice(prefix.length).split('.')[0] ?? null) : null);

/** Things with a part that went wrong and has not been put right, and all things of this visit, oldest first. */
export function thingsOf({ answers, spaced }: Pick<VisitMemory, 'answers' | 'spaced'>): { comeBack: string[]; seen: string[] } {
  const things = (keys: readonly string[]): string[] => keys.flatMap((key) => thingOf(key) ?? []);
  return {
    comeBack: [...new Set(things(spaced.returning.map(({ id }) => id)))],
    seen: [...new Set(things(answers.map(({ id }) => id)).reverse())].reverse(),
  };
}
