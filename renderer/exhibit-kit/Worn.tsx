import type { ReactNode } from 'react';
import { useKit } from './kit';
import './worn.css';

/** Chinese characters a last line has at least */
const fewestLast = 4;

/** A sentence and the chip it wears: its last words stay beside it. */
export function Worn({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const { language } = useKit();
  const cut = language === 'en' ? text.lastIndexOf(' ') + 1 : Math.max(0, text.length - fewestLast);
  return (
    <>
      {text.slice(0, cut)}
      <span className="worn-end">
        {text.slice(cut)} {children}
      </span>
    </>
  );
}
