import { createIdleTimer, type IdleTimer } from './idle';
import { playCue } from './sound';
import { setOverlay, useSession } from './store';

let timer: IdleTimer | null = null;
let usual = { idleMs: 60_000, warningMs: 20_000 };

/** Starts the idle reset. ms; the attract loop never counts as idle. */
export function startIdleReset(limits: { idleMs: number; warningMs: number }, onReset: () => void): void {
  usual = limits;
  timer = createIdleTimer({
    ...limits,
    now: () => performance.now(),
    onWarn: () => {
      setOverlay('idle-warning');
      playCue('warning');
    },
    onBack: () => {
      if (useSession.getState().overlay === 'idle-warning') setOverlay('none');
    },
    onReset,
  });
  setInterval(() => {
    const { screen, room } = useSession.getState();
    // staff and a led group have their own ends
    if (screen === 'attract' || screen === 'guide' || room !== null) timer?.touch();
    else timer?.check();
  }, 200);
}

/** A longer idle for an exhibit that makes people think; null goes back to the setting. */
export const setExhibitIdle = (idleSeconds: number | null): void =>
  timer?.setLimits({ ...usual, idleMs: idleSeconds === null ? usual.idleMs : Math.max(usual.idleMs, idleSeconds * 1000) });

export const noteTouch = (): void => timer?.touch();
export const holdIdle = (reason: string): (() => void) => timer?.hold(reason) ?? (() => undefined);
export const warningLeftMs = (): number | null => timer?.warningLeftMs() ?? null;
