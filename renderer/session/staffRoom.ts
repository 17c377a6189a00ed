import { create } from 'zustand';
import type { SessionView } from '../../electron/shared/staff/accessCalls';
import type { Role } from '../../electron/shared/staff/roles';
import { askStaff, onStaff } from '../platform/staff';
import { closePreview } from './preview';
import { setOverlay, useSession } from './store';

export interface StaffSession {
  role: Role;
  /** monotonic ms at which main ends it, if nobody touches before */
  endsAt: number;
  idleMs: number;
}

/** What the page knows of the session at the panel; main decides. */
export const useStaff = create<{ session: StaffSession | null }>(() => ({ session: null }));

const toldEveryMs = 1000;

const take = ({ role, leftMs, idleMs }: SessionView): void =>
  useStaff.setState({ session: { role, idleMs, endsAt: performance.now() + leftMs } });

/** The panel opens above whatever is on the screen; a visitor's round waits below and goes on where it stood. */
export const enterPanel = (session: SessionView): void => {
  take(session);
  useSession.setState({ room: 'admin', overlay: 'none' });
};

const closePanel = (): void => {
  closePreview();
  useStaff.setState({ session: null });
  if (useSession.getState().room === 'admin') useSession.setState({ room: null });
};

export const leavePanel = (): void => {
  void askStaff('leave').catch(() => undefined);
  closePanel();
};

/** The hidden gesture, or the technicians' chord. Where nobody has set a PIN, the wizard asks for one. */
export const askForPin = (): void => {
  if (useSession.getState().room !== null) return;
  void askStaff('unlock', null).then((answer) => {
    if (answer.kind === 'no-pins') useSession.setState({ room: 'setup', overlay: 'none' });
    else setOverlay('pin');
  });
};

/** Tells main about touches, once a second at most; hears when main has ended the session. */
export function watchPanel(target: Document): void {
  let toldAt = -Infinity;
  const tell = (): void => {
    const now = performance.now();
    if (useStaff.getState().session === null || now - toldAt < toldEveryMs) return;
    toldAt = now;
    askStaff('touch').then(take, () => undefined);
  };
  for (const event of ['pointerdown', 'pointermove', 'keydown'] as const) {
    target.addEventListener(
      event,
      (each) => {
        if (!(each instanceof PointerEvent) || each.type === 'pointerdown' || each.buttons > 0) tell();
      },
      { capture: true, passive: true },
    );
  }
  onStaff('sessionEnded', closePanel);
  onStaff('entryAsked', askForPin);
}
