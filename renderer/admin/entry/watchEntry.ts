import { askForPin } from '../../session/staffRoom';
import { createEntryGesture, restMs, type Spot } from './gesture';

/** Looks at every touch of every screen for the hidden way in; takes none away from what lies below. */
export function watchEntry(target: Window): void {
  const gesture = createEntryGesture();
  const rem = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const unit = rem();
    return { x: clientX / unit, y: (innerHeight - clientY) / unit, width: innerWidth / unit };
  };
  const options = { capture: true, passive: true } as const;
  target.addEventListener(
    'pointerdown',
    (event) => gesture.down(event.pointerId, spotOf(event), event.timeStamp, event.isPrimary && event.pointerType === 'touch'),
    options,
  );
  target.addEventListener('pointermove', (event) => gesture.move(event.pointerId, spotOf(event)), options);
  target.addEventListener('pointercancel', (event) => gesture.cancel(event.pointerId), options);
  target.addEventListener(
    'pointerup',
    (event) => {
      gesture.up(event.pointerId, event.timeStamp);
      setTimeout(() => gesture.isOpen(performance.now()) && askForPin(), restMs + 50);
    },
    options,
  );
}
