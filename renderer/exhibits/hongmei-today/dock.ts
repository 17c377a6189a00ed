import { useEffect, useState, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import type { Box } from '../../exhibit-kit/useBox';

/** How the things to press are laid out. full: at ease; compact: one low row each; line: all in one row, for a very low band. */
export type Dock = 'full' | 'compact' | 'line';

/** Room (rem) that tiles and controls take, with what lies between them. */
const needs = { landscape: { full: 27.4, compact: 17 }, portrait: { full: 40, compact: 17 } } as const;

/** The dock for so much room (rem) between the top of the reach band and the panel's bottom. */
export function dockFor(roomRem: number, isPortrait: boolean): Dock {
  const need = needs[isPortrait ? 'portrait' : 'landscape'];
  if (roomRem >= need.full) return 'full';
  return roomRem >= need.compact ? 'compact' : 'line';
}

/** The dock of this panel: at ease, unless the visitor asked for low controls and the band is narrow. */
export function useDock(ref: RefObject<HTMLElement | null>, box: Box | null): Dock {
  const { reach } = useKit().comfort;
  const [dock, setDock] = useState<Dock>('full');
  useEffect(() => {
    if (!ref.current || !box) return;
    const { bottom } = ref.current.getBoundingClientRect();
    const bandTop = window.innerHeight * (1 - (reach ?? 1));
    setDock(reach === null ? 'full' : dockFor((bottom - bandTop) / box.rem, box.height > box.width));
  }, [ref, box, reach]);
  return dock;
}
