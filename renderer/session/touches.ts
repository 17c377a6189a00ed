import { kiosk } from '../platform/kiosk';
import { createContacts } from './contacts';
import { noteTouch } from './idleReset';

const stuckAfterMs = 60_000;

/** Feeds touches to the idle reset and takes resting objects out of play; staff find them in the log. */
export function watchTouches(target: Document): void {
  const contacts = createContacts(stuckAfterMs, () => performance.now());
  const options = { capture: true, passive: true } as const;
  target.addEventListener(
    'pointerdown',
    (event) => {
      contacts.down(event.pointerId, event.clientX, event.clientY);
      noteTouch();
    },
    options,
  );
  target.addEventListener(
    'pointermove',
    (event) => {
      if (!contacts.move(event.pointerId, event.clientX, event.clientY)) event.stopImmediatePropagation();
      else if (event.buttons > 0) noteTouch();
    },
    options,
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    target.addEventListener(end, (event) => contacts.up(event.pointerId), options);
  }
  target.addEventListener('keydown', noteTouch, options);
  setInterval(() => {
    for (const pointerId of contacts.stuck()) {
      // whatever holds this contact lets go of it
      target.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
      void kiosk.writeLog({ level: 'warn', message: `touch: contact ${pointerId} has not moved for ${stuckAfterMs / 1000} s and is ignored` });
    }
  }, 1000);
  // no context menu, no selection, no dragging of pictures, no dropped files
  for (const unwanted of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart'] as const) {
    target.addEventListener(unwanted, (event) => event.preventDefault(), { capture: true });
  }
  target.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { capture: true, passive: false });
}
