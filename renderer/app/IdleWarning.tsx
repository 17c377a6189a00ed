import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { playCue } from '../session/sound';
import { endVisit } from '../session/endVisit';
import { noteTouch, warningLeftMs } from '../session/idleReset';
import { useSession } from '../session/store';
import { Button } from '../ui/Button';
import { Ring } from '../ui/Ring';

function Countdown() {
  const { t } = useTranslation();
  const total = useSession((s) => s.settings?.warningSeconds ?? 20);
  const [left, setLeft] = useState(total);
  useEffect(() => {
    const handle = setInterval(() => setLeft(Math.ceil((warningLeftMs() ?? 0) / 1000)), 100);
    return () => clearInterval(handle);
  }, []);
  useEffect(() => {
    if (left === 10 || left === 5) playCue('warning');
  }, [left]);
  return (
    <section className="card idle-card rise" role="alertdialog" aria-label={t('idle.title')}>
      <Ring seconds={total} left={left} />
      <div className="idle-text">
        <h2 className="display">{t('idle.title')}</h2>
        <p>{t('idle.text', { seconds: left })}</p>
        <p className="idle-other">{t('idle.other', { seconds: left })}</p>
        <div className="idle-buttons">
          <Button testId="idle-stay" kind="primary" size="large" onPress={noteTouch}>
            {t('idle.stay')}
          </Button>
          <Button testId="idle-leave" kind="sand" onPress={() => endVisit('left')}>
            {t('idle.leave')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Asks before a visit ends by itself; any touch goes on. */
export function IdleWarning() {
  const open = useSession((s) => s.overlay === 'idle-warning');
  return open ? (
    <div className="veil veil-idle" onClick={noteTouch}>
      <Countdown />
    </div>
  ) : null;
}
