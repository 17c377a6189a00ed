// A secret ballot: it lives here and nowhere else, as counts, and tells nothing before the last vote.
import type { Tally } from '../../../electron/shared/guided';

/** Fewer would not be secret. */
export const fewestVoters = 3;

export interface Ballot {
  readonly voters: number;
  /** votes given so far */
  given(): number;
  /** one vote; false: all have voted, or there is no such option */
  cast(option: string): boolean;
  /** null until everybody has voted */
  open(): Tally | null;
  /** fewer came than were counted: the ballot ends with what was given; false where that were no secret any more */
  endEarly(): boolean;
}

export function newBallot(options: readonly string[], pupils: number): Ballot {
  const counts = new Map(options.map((id) => [id, 0]));
  let voters = Math.max(fewestVoters, pupils);
  let given = 0;
  return {
    get voters() {
      return voters;
    },
    given: () => given,
    cast(option) {
      const count = counts.get(option);
      if (count === undefined || given >= voters) return false;
      counts.set(option, count + 1);
      given += 1;
      return true;
    },
    open: () => (given >= voters ? { way: 'ballot', counts: Object.fromEntries(counts) } : null),
    endEarly() {
      if (given < fewestVoters) return false;
      voters = given;
      return true;
    },
  };
}

export interface Change {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What the talk between two rounds has changed, option by option. */
export const changesOf = (options: readonly string[], first: Tally, second: Tally): Change[] =>
  options.map((id) => ({ id, before: first.counts[id] ?? 0, after: second.counts[id] ?? 0 }));

/** Options with most votes; none where nobody voted. */
export function leaders(options: readonly string[], { counts }: Tally): string[] {
  const best = Math.max(0, ...options.map((id) => counts[id] ?? 0));
  return best === 0 ? [] : options.filter((id) => counts[id] === best);
}
