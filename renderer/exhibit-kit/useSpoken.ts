import { useEffect, useRef } from 'react';
import { useKit } from './kit';

/** Says a text once it is there, and again whenever it changes; where the visitor asked for spoken prompts. Empty: says nothing. */
export function useSpoken(text: string): void {
  const { say } = useKit();
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  useEffect(() => {
    // \n breaks lines on screen, not sentences
    if (text !== '') latest.current(text.replaceAll('\n', ''));
  }, [text]);
}
