import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestPin, shortestPin } from '../../../electron/shared/staff/pinRules';
import { playCue } from '../../session/sound';
import { Icon } from '../../ui/Icon';
import { DigitPad } from './DigitPad';
import { useCountdown } from './useCountdown';
import '../words';
import './pinPad.css';

const closesAfterMs = 20_000;

/** What a try comes to; done: the dialog has done its work. */
export type PinTry = 'done' | { kind: 'wrong' | 'waiting'; waitMs: number } | { kind: 'ready' };

interface PinDialogProps {
  /** of the test ids */
  readonly prefix: string;
  readonly title: string;
  readonly under: string;
  readonly enterText: string;
  /** null asks only how long to wait */
  readonly tryPin: (pin: string | null) => Promise<PinTry>;
  readonly onClose: () => void;
}

type State = 'typing' | 'checking' | 'wrong';

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

function usePin(tryPin: PinDialogProps['tryPin']) {
  const [pin, setPin] = useState('');
  const [state, setState] = useState<State>('typing');
  const [leftMs, waitFor] = useCountdown();
  const take = (answer: PinTry): void => {
    if (answer !== 'done' && 'waitMs' in answer) waitFor(answer.waitMs);
  };
  useEffect(() => {
    void tryPin(null).then(take, () => undefined);
    // once, as the pad opens
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const enter = async (): Promise<void> => {
    setState('checking');
    const tried = pin;
    setPin('');
    try {
      const answer = await tryPin(tried);
      if (answer === 'done') return;
      setState(answer.kind === 'wrong' ? 'wrong' : 'typing');
      take(answer);
    } catch {
      setState('typing');
    }
  };
  const type = (digit: string): void => {
    setState('typing');
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

function Head({ prefix, title, under, onClose }: Omit<PinDialogProps, 'tryPin' | 'enterText'>) {
  const { t } = useTranslation('admin');
  return (
    <header className="pin-head">
      <div>
        <h2 className="title">{title}</h2>
        <p className="pin-other">{under}</p>
      </div>
      <button
        type="button"
        className="button button-sand button-icon"
        data-testid={`${prefix}-close`}
        aria-label={t('pin.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

/** Asks for a PIN; says how long to wait, never which PINs there are. */
export function PinDialog({ tryPin, enterText, ...head }: PinDialogProps) {
  const { t } = useTranslation('admin');
  const { prefix, title, onClose } = head;
  const { pin, state, leftMs, type, enter, erase } = usePin(tryPin);
  const [touched, setTouched] = useState(0);
  const waitText = useWaitText(leftMs);
  useSelfClose(touched, onClose);
  const line = state === 'checking' ? t('pin.checking') : leftMs > 0 ? waitText : '';
  return (
    <div className="veil veil-idle pin-veil" onPointerDown={() => setTouched((count) => count + 1)}>
      <section className="card pin rise" role="dialog" aria-modal="true" aria-label={title}>
        <Head {...head} />
        <p className="pin-dots" data-testid={`${prefix}-dots`} data-count={pin.length} aria-hidden="true">
          {Array.from({ length: Math.max(shortestPin, pin.length) }, (_, index) => (
            <i key={index} className={index < pin.length ? 'on' : ''} />
          ))}
        </p>
        <p className="pin-line" role="status" data-testid={`${prefix}-line`} data-state={state} data-wait={Math.ceil(leftMs / 1000)}>
          {state === 'wrong' && <strong>{t('pin.wrong')}</strong>} {line}
        </p>
        <DigitPad
          prefix={prefix}
          enterText={enterText}
          disabled={leftMs > 0 || state === 'checking'}
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
