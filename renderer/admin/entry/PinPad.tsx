import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestPin, shortestPin } from '../../../electron/shared/staff/pinRules';
import { askStaff } from '../../platform/staff';
import { playCue } from '../../session/sound';
import { enterPanel } from '../../session/staffRoom';
import { setOverlay } from '../../session/store';
import { Icon } from '../../ui/Icon';
import '../words';
import { DigitPad } from './DigitPad';
import { useCountdown } from './useCountdown';
import './pinPad.css';

const closesAfterMs = 20_000;

type State = { kind: 'typing' | 'checking' | 'wrong' };

/** Closes when nobody has touched it for a while. */
function useSelfClose(touched: number, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const handle = setTimeout(() => latest.current(), closesAfterMs);
    return () => clearTimeout(handle);
  }, [touched]);
}

function usePin() {
  const [pin, setPin] = useState('');
  const [state, setState] = useState<State>({ kind: 'typing' });
  const [leftMs, waitFor] = useCountdown();
  useEffect(() => {
    void askStaff('unlock', null).then((answer) => {
      if ('waitMs' in answer) waitFor(answer.waitMs);
    });
    // once, as the pad opens
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const enter = async (): Promise<void> => {
    setState({ kind: 'checking' });
    const tried = pin;
    setPin('');
    try {
      const answer = await askStaff('unlock', tried);
      if (answer.kind === 'open') return enterPanel(answer.session);
      setState({ kind: answer.kind === 'wrong' ? 'wrong' : 'typing' });
      if ('waitMs' in answer) waitFor(answer.waitMs);
    } catch {
      setState({ kind: 'typing' });
    }
  };
  const type = (digit: string): void => {
    setState({ kind: 'typing' });
    setPin((now) => (now.length < longestPin ? now + digit : now));
  };
  return { pin, state, leftMs, type, enter, erase: () => setPin((now) => now.slice(0, -1)) };
}

/** How long, in the words of the screen: seconds under two minutes, else minutes. */
function useWaitText(leftMs: number): string {
  const { t } = useTranslation('admin');
  const seconds = Math.ceil(leftMs / 1000);
  return t('pin.wait', {
    time: seconds < 120 ? t('pin.seconds', { count: seconds }) : t('pin.minutes', { count: Math.ceil(seconds / 60) }),
  });
}

/** Asks for a PIN; says how long to wait, never which PINs there are. */
export function PinPad() {
  const { t } = useTranslation('admin');
  const { pin, state, leftMs, type, enter, erase } = usePin();
  const [touched, setTouched] = useState(0);
  const waitText = useWaitText(leftMs);
  const close = (): void => setOverlay('none');
  useSelfClose(touched, close);
  const blocked = leftMs > 0 || state.kind === 'checking';
  const line = state.kind === 'checking' ? t('pin.checking') : leftMs > 0 ? waitText : '';
  return (
    <div className="veil veil-idle pin-veil" onPointerDown={() => setTouched((count) => count + 1)}>
      <section className="card pin rise" role="dialog" aria-modal="true" aria-label={t('pin.title')}>
        <header className="pin-head">
          <div>
            <h2 className="title">{t('pin.title')}</h2>
            <p className="pin-other">{t('pin.titleOther')}</p>
          </div>
          <button
            type="button"
            className="button button-sand button-icon"
            data-testid="pin-close"
            aria-label={t('pin.close')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </header>
        <p className="pin-dots" data-testid="pin-dots" data-count={pin.length} aria-hidden="true">
          {Array.from({ length: Math.max(shortestPin, pin.length) }, (_, index) => (
            <i key={index} className={index < pin.length ? 'on' : ''} />
          ))}
        </p>
        <p className="pin-line" role="status" data-testid="pin-line" data-state={state.kind} data-wait={Math.ceil(leftMs / 1000)}>
          {state.kind === 'wrong' && <strong>{t('pin.wrong')}</strong>} {line}
        </p>
        <DigitPad
          prefix="pin"
          disabled={blocked}
          canEnter={pin.length >= shortestPin}
          onDigit={(digit) => {
            playCue('tap');
            type(digit);
          }}
          onErase={erase}
          onEnter={() => void enter()}
        />
      </section>
    </div>
  );
}
