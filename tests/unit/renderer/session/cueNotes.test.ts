import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../../renderer/exhibit-kit/kit';
import { seededRandom } from '../../../../renderer/lib/random';
import { notesFor } from '../../../../renderer/session/cueNotes';

const cues: Cue[] = ['tap', 'pick', 'drop', 'right', 'wrong', 'turn', 'result', 'joy', 'warning'];
const pentatonic = new Set([0, 2, 4, 7, 9]);
const fiveHundred = (cue: Cue) => {
  const random = seededRandom(3);
  return Array.from({ length: 500 }, (_, run) => notesFor(cue, run, random));
};

describe.each(cues)('%s', (cue) => {
  it('stays in C pentatonic, dry and soft, the five hundredth time too', () => {
    for (const notes of fiveHundred(cue)) {
      for (const { pitch, at, length, gain } of notes) {
        const semitones = 12 * Math.log2(pitch / 261.6256);
        expect(pentatonic.has(((Math.round(semitones) % 12) + 12) % 12)).toBe(true);
        // a twentieth of a semitone is not heard as out of tune
        expect(Math.abs(semitones - Math.round(semitones))).toBeLessThan(0.05);
        expect(gain).toBeGreaterThan(0);
        expect(gain).toBeLessThanOrEqual(0.65);
        expect(length).toBeGreaterThan(0.07);
        expect(at + length).toBeLessThan(cue === 'joy' ? 2.9 : 1.1);
      }
    }
  });

  it('is never struck twice quite alike, and the same for the same seed', () => {
    const all = fiveHundred(cue).map((notes) => JSON.stringify(notes));
    expect(new Set(all).size).toBe(500);
    expect(fiveHundred(cue).map((notes) => JSON.stringify(notes))).toEqual(all);
  });
});

describe('right and wrong', () => {
  it('right rises and climbs for a while, wrong is one low note', () => {
    const random = () => 0.5;
    const tops = [0, 1, 2, 3, 4].map((run) => {
      const [low, high] = notesFor('right', run, random);
      expect(high?.pitch).toBeGreaterThan(low?.pitch ?? Infinity);
      return high?.pitch ?? 0;
    });
    expect(tops[4]).toBeGreaterThan(tops[0] ?? 0);
    expect(notesFor('right', 5, random)).toEqual(notesFor('right', 0, random));
    const wrong = notesFor('wrong', 3, random);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.pitch).toBeLessThan(Math.min(...notesFor('right', 0, random).map(({ pitch }) => pitch)));
  });
});
