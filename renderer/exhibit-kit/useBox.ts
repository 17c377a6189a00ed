import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Box {
  /** CSS px from the top of the screen */
  top: number;
  /** CSS px */
  width: number;
  height: number;
  /** CSS px of 1 rem */
  rem: number;
}

/** Size of an element, so that a panel lays itself out in whatever room it is given (screen, lower band, attract). */
export function useBox<E extends HTMLElement>(): [RefObject<E | null>, Box | null] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setBox({ top: element.getBoundingClientRect().top, width: element.clientWidth, height: element.clientHeight, rem });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
