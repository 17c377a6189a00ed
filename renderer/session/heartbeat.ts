import { kiosk } from '../platform/kiosk';
import { useSession } from './store';

let contextsLost = 0;
export const noteContextLost = (): void => {
  contextsLost++;
};

export const timesContextLost = (): number => contextsLost;

const measured = 30;

/** Counts compositor frames and tells the main process once a second, which takes a page that draws none for dead. */
export function startHeartbeat(root: HTMLElement): void {
  let frames = 0;
  let last: number | null = null;
  const times: number[] = [];
  let medianFrameMs: number | null = null;
  const frame = (now: number): void => {
    frames++;
    if (last !== null && times.length < measured) {
      times.push(now - last);
      if (times.length === measured) medianFrameMs = times.sort((a, b) => a - b)[measured / 2] ?? null;
    }
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  setInterval(() => {
    root.dataset['frames'] = String(frames);
    void kiosk.beat({ frames, medianFrameMs, tier: useSession.getState().tier, contextsLost });
  }, 1000);
}
