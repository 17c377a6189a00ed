import { useEffect } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { useDispatcher } from '../store';

/** A note is heard once: praise rises, a mishap is one low tone, news only taps. */
export function useNoteSounds(): void {
  const { cue } = useKit();
  const note = useDispatcher((s) => s.notes[0]);
  const serial = note?.serial;
  useEffect(() => {
    if (!note) return;
    cue(note.kind === 'clean' ? 'right' : note.kind === 'overflow' || note.kind === 'full' ? 'wrong' : 'tap');
    // once for each note
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [serial]);
}
