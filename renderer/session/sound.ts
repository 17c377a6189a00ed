import type { Cue } from '../exhibit-kit/kit';
import { seededRandom } from '../lib/random';
import { notesFor, type Note } from './cueNotes';
import { useSession } from './store';

let audio: AudioContext | null = null;
let sounding = 0;
const atOnce = 3;
const random = seededRandom(20_261_104);
/** right answers running: their notes climb */
let run = 0;

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
  const before = run;
  run = cue === 'right' ? run + 1 : cue === 'wrong' || cue === 'result' ? 0 : run;
  const { volume } = useSession.getState().choices;
  if (volume <= 0 || sounding >= atOnce) return;
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume();
    const notes = notesFor(cue, before, random).map((note) => strike(audio as AudioContext, note, volume));
    sounding++;
    notes.at(-1)?.addEventListener('ended', () => sounding--, { once: true });
  } catch {
    // no sound device: every cue has a visual twin
  }
}
