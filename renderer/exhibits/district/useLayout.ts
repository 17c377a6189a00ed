import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { marginsOf } from '../../exhibit-kit/marginsOf';
import { layOut, useDistrict } from './store';

/** How the things to press are laid out. full: pictures and words; line: one low row of symbols, for a very low band. */
export type Dock = 'full' | 'line';

/** Room (rem) that strip and controls take at ease. */
const needs = { landscape: 25, portrait: 26.5 };

/** The dock for so much room (rem) between the top of the reach band and the panel's bottom. */
export const dockFor = (roomRem: number, isPortrait: boolean): Dock =>
  roomRem >= needs[isPortrait ? 'portrait' : 'landscape'] ? 'full' : 'line';

interface Shape {
  readonly panel: RefObject<HTMLDivElement | null>;
  /** the part of the panel left to the picture */
  readonly view: RefObject<HTMLDivElement | null>;
  readonly dock: Dock;
}

/** Air round the model, as a share of the picture. */
const air = 0.012;

/** Lays the panel out, and tells the scene which part of the picture is free of cards. */
export function useLayout(): Shape {
  const panel = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [dock, setDock] = useState<Dock>('full');
  const { reach, largeText } = useKit().comfort;
  const isOpen = useDistrict((s) => s.isOpen);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!panel.current || !view.current) return;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { bottom } = panel.current.getBoundingClientRect();
      const room = (bottom - innerHeight * (1 - (reach ?? 1))) / rem;
      setDock(reach === null ? 'full' : dockFor(room, innerHeight > innerWidth));
      layOut(marginsOf(view.current, air));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [panel, view]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [reach, isOpen, dock, largeText]);
  useEffect(() => () => useDistrict.setState({ margins: null }), []);
  return { panel, view, dock };
}
