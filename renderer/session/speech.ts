import type { Language } from '../../electron/shared/settings';
import { holdIdle } from './idleReset';
import { useSession } from './store';

const voiceFor = (language: Language): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find((voice) => voice.lang.replace('_', '-').startsWith(language.slice(0, 2)));

/** Is there a voice of the system for this language? Without one the option hides. */
export const hasVoice = (language: Language): boolean => voiceFor(language) !== undefined;

/** Says a text with the system's voice, where the visitor asked for it. A new text cuts off the old one; idle does not count meanwhile. */
export function say(text: string): void {
  const { choices, language } = useSession.getState();
  const voice = choices.spoken ? voiceFor(language) : undefined;
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.volume = choices.volume;
  const release = holdIdle('narration');
  utterance.onend = release;
  utterance.onerror = release;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

export const stopSpeaking = (): void => speechSynthesis.cancel();
