import { kiosk } from '../platform/kiosk';
import { createContacts } from './contacts';
import { noteTouch } from './idleReset';
import { useSession } from './store';

const stuckAfterMs = 60_000;
/** a tap's click comes this long after the finger has lifted, at most */
const clickWithinMs = 500;

const isWarning = (): boolean => useSession.getState().overlay === 'idle-warning';

// The warning must stay until the tap is over: closed at once, it would let the click through to whatever lies below, or lose its own button.
const noteContact = (): void => {
  if (!isWarning()) noteTouch();
};
const noteLift = (): void => {
  if (isWarning()) setTimeout(noteTouch, clickWithinMs);
};

/** Feeds touches to the idle reset and takes resting objects out of play; staff find them in the log. */
export function watchTouches(target: Document): void {
  const contacts = createContacts(stuckAfterMs, () => performance.now());
  const options = { capture: true, passive: true } as const;
  target.addEventListener(
    'pointerdown',
    (event) => {
      contacts.down(event.pointerId, event.clientX, event.clientY);
      noteContact();
    },
    options,
  );
  target.addEventListener(
    'pointermove',
    (event) => {
      if (!contacts.move(event.pointerId, event.clientX, event.clientY)) event.stopImmediatePropagation();
      else if (event.buttons > 0) noteContact();
    },
    options,
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    target.addEventListener(
      end,
      (event) => {
        contacts.up(event.pointerId);
        noteLift();
      },
      options,
    );
  }
  target.addEventListener('keydown', noteTouch, options);
  setInterval(() => {
    for (const pointerId of contacts.stuck()) {
      // whatever holds this contact lets go of it
      target.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
      void kiosk.writeLog({
        level: 'warn',
        message: `touch: contact ${pointerId} has not moved for ${stuckAfterMs / 1000} s and is ignored`,
      });
    }
  }, 1000);
  // no context menu, no selection, no dragging of pictures, no dropped files
  for (const unwanted of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart'] as const) {
    target.addEventListener(unwanted, (event) => event.preventDefault(), { capture: true });
  }
  target.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { capture: true, passive: false });
}
