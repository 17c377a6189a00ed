import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../session/staffRoom';

const round = 2 * Math.PI * 9;

/** A quiet ring: how much of the session is left without touch. The number comes when it is nearly over. */
export function TimeLeft() {
  const { t } = useTranslation('admin');
  const session = useStaff((s) => s.session);
  const [leftMs, setLeftMs] = useState(session ? session.idleMs : 0);
  useEffect(() => {
    if (!session) return;
    const look = (): void => setLeftMs(Math.max(0, session.endsAt - performance.now()));
    look();
    const handle = setInterval(look, 500);
    return () => clearInterval(handle);
  }, [session]);
  if (!session) return null;
  const seconds = Math.ceil(leftMs / 1000);
  return (
    <span className="time-left" role="timer" aria-label={t('panel.left', { seconds })} data-testid="panel-left" data-seconds={seconds}>
      <svg viewBox="0 0 24 24" width="4.4rem" height="4.4rem" aria-hidden="true">
        <circle className="time-left-track" cx="12" cy="12" r="9" />
        <circle className="time-left-rest" cx="12" cy="12" r="9" strokeDasharray={`${(round * leftMs) / session.idleMs} ${round}`} />
      </svg>
      {seconds <= 20 && <span className="time-left-number">{seconds}</span>}
    </span>
  );
}
