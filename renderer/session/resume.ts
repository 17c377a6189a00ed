import { kiosk } from '../platform/kiosk';
import { useSession } from './store';

const everyMs = 2000;

/** Tells main where the visitor is, so that a crash does not cost them their round. Returns its own end. */
export function keepResumePoint(exhibit: string, where: () => { step: string | null; state: unknown }): () => void {
  const keep = (): void => {
    const { screen, language } = useSession.getState();
    if (screen === 'exhibit' || screen === 'result') void kiosk.saveResume({ exhibit, ...where(), language });
  };
  keep();
  const handle = setInterval(keep, everyMs);
  return () => {
    clearInterval(handle);
    void kiosk.saveResume(null);
  };
}
