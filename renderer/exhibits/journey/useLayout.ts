import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { marginsOf } from '../../exhibit-kit/marginsOf';
import { layOut, useJourney } from './store';

/** Tells the scene which part of the screen is free of cards; the ref goes on the room that is left to the picture. */
export function useLayout(): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  const { reach, largeText } = useKit().comfort;
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const measure = (): void => layOut(marginsOf(element, 0));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [reach, largeText]);
  useEffect(() => () => useJourney.setState({ margins: null }), []);
  return view;
}
