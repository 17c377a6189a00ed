import { kiosk } from '../platform/kiosk';
import { stopSpeaking } from './speech';
import { resetVisit, useSession } from './store';

/** Ends the visit: the counters go to main, everything about the visitor goes away. */
export function endVisit(ended: 'left' | 'idle'): void {
  const { visitSince, visited, language } = useSession.getState();
  if (visitSince !== null)
    void kiosk.recordVisit({ language, durationMs: Math.round(performance.now() - visitSince), exhibits: visited, ended });
  stopSpeaking();
  resetVisit();
  void kiosk.saveResume(null);
}
