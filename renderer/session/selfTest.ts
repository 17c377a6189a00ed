import type { PageFacts } from '../../electron/shared/daily';
import { kiosk } from '../platform/kiosk';
import { timesContextLost } from './heartbeat';
import { useSession } from './store';

/** Whether there is anything to hear with; the system may not say. */
const soundNow = async (): Promise<PageFacts['sound']> => {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    const outputs = devices.filter(({ kind }) => kind === 'audiooutput');
    return devices.length === 0 ? 'unknown' : outputs.length > 0 ? 'plays' : 'none';
  } catch {
    return 'unknown';
  }
};

/** What the self-test needs of the page. */
export const pageFacts = async (): Promise<PageFacts> => {
  const { tier, defaults } = useSession.getState();
  return {
    width: innerWidth,
    height: innerHeight,
    touchPoints: navigator.maxTouchPoints,
    sound: await soundNow(),
    volume: defaults.choices.volume,
    tier,
    contextsLost: timesContextLost(),
  };
};

const settleMs = 5000;

/** The opening self-test: as the app starts into the attract loop, and as the hall opens in the morning. */
export const watchOpening = (): void => {
  const check = (): void => void setTimeout(() => void pageFacts().then((page) => kiosk.checkOpening(page)), settleMs);
  check();
  useSession.subscribe((now, before) => {
    if (before.screen === 'closed' && now.screen === 'attract') check();
  });
};
