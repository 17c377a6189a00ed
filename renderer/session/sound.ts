import type { Cue } from '../exhibit-kit/kit';
import { useSession } from './store';

interface Note {
  /** Hz */
  pitch: number;
  /** s after the cue begins */
  at: number;
  /** s until it has died away */
  length: number;
  gain: number;
}

// C pentatonic: every cue fits every other, whatever three strangers do at once
const C5 = 523.25;
const D5 = 587.33;
const E5 = 659.25;
const G5 = 783.99;
const A4 = 440;
const C6 = 1046.5;

const cues: Record<Cue, readonly Note[]> = {
  tap: [{ pitch: C5, at: 0, length: 0.09, gain: 0.25 }],
  pick: [{ pitch: G5, at: 0, length: 0.12, gain: 0.25 }],
  drop: [{ pitch: D5, at: 0, length: 0.14, gain: 0.35 }],
  right: [
    { pitch: E5, at: 0, length: 0.25, gain: 0.45 },
    { pitch: G5, at: 0.09, length: 0.38, gain: 0.5 },
  ],
  wrong: [{ pitch: A4 / 1.5, at: 0, length: 0.4, gain: 0.55 }],
  result: [
    { pitch: C5, at: 0, length: 0.35, gain: 0.4 },
    { pitch: E5, at: 0.12, length: 0.35, gain: 0.4 },
    { pitch: G5, at: 0.24, length: 0.35, gain: 0.4 },
    { pitch: C6, at: 0.36, length: 0.6, gain: 0.45 },
  ],
  warning: [{ pitch: G5, at: 0, length: 0.5, gain: 0.3 }],
};

let audio: AudioContext | null = null;
let sounding = 0;
const atOnce = 3;

function strike(context: AudioContext, note: Note, volume: number): OscillatorNode {
  const start = context.currentTime + note.at;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(note.gain * volume * 0.5, start + 0.004);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + note.length);
  gain.connect(context.destination);
  const body = context.createOscillator();
  body.frequency.value = note.pitch;
  body.connect(gain);
  // a marimba bar rings two octaves above its note, and only for a moment
  const bar = context.createOscillator();
  const barGain = context.createGain();
  bar.frequency.value = note.pitch * 4;
  barGain.gain.setValueAtTime(note.gain * volume * 0.12, start);
  barGain.gain.exponentialRampToValueAtTime(0.0001, start + note.length * 0.35);
  bar.connect(barGain).connect(context.destination);
  for (const voice of [body, bar]) {
    voice.start(start);
    voice.stop(start + note.length + 0.02);
  }
  return body;
}

/** Plays a cue at the visitor's volume; at most three at once, silent where the machine has no sound. */
export function playCue(cue: Cue): void {
  const { volume } = useSession.getState().choices;
  if (volume <= 0 || sounding >= atOnce) return;
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume();
    const notes = cues[cue].map((note) => strike(audio as AudioContext, note, volume));
    sounding++;
    notes.at(-1)?.addEventListener('ended', () => sounding--, { once: true });
  } catch {
    // no sound device: every cue has a visual twin
  }
}
