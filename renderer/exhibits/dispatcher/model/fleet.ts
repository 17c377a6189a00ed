import { chargeSlots } from './day';

/** slots a truck may still be out at a decision, at most */
const longest = 5;

/**
 * Every way the trucks can stand: how many are free, how many are back in one slot, in two … Trucks are alike, so the
 * order does not count. Numbered, with the way from one to another by sending a truck off and by the passing of a slot.
 */
export interface Fleet {
  readonly count: number;
  readonly allFree: number;
  readonly free: Uint8Array;
  /** by way and slots of the trip; -1 where no truck is free */
  readonly sent: readonly Int16Array[];
  readonly passed: Int16Array;
  /** as passed, with a truck due at the charger in the new slot */
  readonly passedToCharger: Int16Array;
}

function waysOf(vehicles: number, least = 0): number[][] {
  if (vehicles === 0) return [[]];
  const ways: number[][] = [];
  for (let first = least; first <= longest; first++) for (const rest of waysOf(vehicles - 1, first)) ways.push([first, ...rest]);
  return ways;
}

/** Slots a truck stands still when it is due at the charger and back in `left` slots. */
const charged = (left: number): number => Math.min(left + chargeSlots, 4);

export function fleetOf(vehicles: number): Fleet {
  const ways = waysOf(vehicles);
  const number = new Map(ways.map((way, index) => [way.join(), index]));
  const find = (way: number[]): number => number.get([...way].sort((a, b) => a - b).join()) ?? -1;
  const later = (way: number[]): number[] => way.map((left) => Math.max(0, left - 1));
  return {
    count: ways.length,
    allFree: find(ways[0]!.map(() => 0)),
    free: Uint8Array.from(ways, (way) => way.filter((left) => left === 0).length),
    sent: ways.map((way) => Int16Array.from({ length: longest + 1 }, (_, slots) => (way[0] === 0 ? find([...way.slice(1), slots]) : -1))),
    passed: Int16Array.from(ways, (way) => find(later(way))),
    passedToCharger: Int16Array.from(ways, (way) => {
      const [first, ...rest] = later(way);
      return find([charged(first!), ...rest]);
    }),
  };
}
