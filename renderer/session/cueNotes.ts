import type { Cue } from '../exhibit-kit/kit';
import type { Random } from '../lib/random';

export interface Note {
  /** Hz */
  pitch: number;
  /** s after the cue begins */
  at: number;
  /** s until it has died away */
  length: number;
  /** 0 to 1 */
  gain: number;
}

// C pentatonic from C4: every cue fits every other, whatever three strangers do at once
const scale = [261.63, 293.66, 329.63, 392, 440, 523.25, 587.33, 659.25, 783.99, 880, 1046.5, 1174.66, 1318.51];
const [c4, e4, c5, d5, e5, g5] = [0, 2, 5, 6, 7, 8];
/** s: the result's own notes come first */
const tuneAfter = 0.75;

/** step: place on the scale */
type Struck = readonly [step: number, at: number, length: number, gain: number];

/** Pairs of a right answer: they climb with each right one running, and begin again. Soft enough to be heard five hundred times. */
const rightPairs: readonly (readonly [number, number])[] = [
  [e5, g5],
  [g5, g5 + 1],
  [e5, g5 + 1],
  [g5, g5 + 2],
  [g5 + 1, g5 + 3],
];

const struck: Record<Exclude<Cue, 'right' | 'joy'>, readonly Struck[]> = {
  tap: [[c5, 0, 0.09, 0.25]],
  pick: [[g5, 0, 0.12, 0.25]],
  drop: [[d5, 0, 0.14, 0.35]],
  wrong: [[c4, 0, 0.4, 0.55]],
  // somebody else's turn: two even notes, like a knock on wood
  turn: [
    [e4, 0, 0.16, 0.4],
    [e4, 0.16, 0.24, 0.4],
  ],
  result: [
    [c5, 0, 0.35, 0.4],
    [e5, 0.12, 0.35, 0.4],
    [g5, 0.24, 0.35, 0.4],
    [g5 + 2, 0.36, 0.6, 0.45],
  ],
  warning: [[g5, 0, 0.5, 0.3]],
};

/** A tune of seven soft notes, made up anew each time: a walk upwards that comes home, after the result's own notes. */
function tune(random: Random): Struck[] {
  const beat = 0.13 + random() * 0.03;
  let step = c5 + Math.floor(random() * 2);
  const walk = Array.from({ length: 5 }, (_, index): Struck => {
    if (index > 0) step = Math.min(c5 + 6, Math.max(c5 - 1, step + (random() < 0.62 ? 1 : random() < 0.5 ? 2 : -2)));
    return [step, tuneAfter + index * beat, 0.3, 0.28];
  });
  const home = [c5 + 3, c5 + 5] as const;
  return [...walk, [home[0], tuneAfter + 5 * beat, 0.34, 0.3], [home[1], tuneAfter + 6.5 * beat, 0.7, 0.32]];
}

const notesBefore = (cue: Cue, run: number, random: Random): readonly Struck[] => {
  if (cue === 'joy') return tune(random);
  if (cue !== 'right') return struck[cue];
  const [low, high] = rightPairs[run % rightPairs.length] ?? [e5, g5];
  return [
    [low, 0, 0.25, 0.42],
    [high, 0.09, 0.38, 0.46],
  ];
};

/** A hand never strikes twice alike: a few thousandths of a second, a tenth of the strength, hardly any pitch. */
const byHand = (random: Random, spread: number): number => 1 + (random() - 0.5) * 2 * spread;

/** Notes of a cue. run: right answers running before this one. */
export const notesFor = (cue: Cue, run: number, random: Random): Note[] =>
  notesBefore(cue, run, random).map(([step, at, length, gain]) => ({
    pitch: (scale[step] ?? 523.25) * byHand(random, 0.002),
    at: at * byHand(random, 0.06),
    length: length * byHand(random, 0.08),
    gain: Math.min(1, gain * byHand(random, 0.1)),
  }));
