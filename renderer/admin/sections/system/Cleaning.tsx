import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Ring } from '../../../ui/Ring';
import './cleaning.css';

const cleaningMs = 30_000;
const swallowed = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointercancel',
  'click',
  'touchstart',
  'touchend',
  'touchmove',
  'keydown',
] as const;

/** A screen that ignores every touch while it is wiped; ends by itself. */
export function Cleaning({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation('admin-system');
  const [left, setLeft] = useState(cleaningMs / 1000);
  useEffect(() => {
    const endsAt = performance.now() + cleaningMs;
    const swallow = (event: Event): void => {
      event.stopPropagation();
      if (event.cancelable && event.type !== 'pointermove') event.preventDefault();
    };
    const options = { capture: true, passive: false } as const;
    for (const name of swallowed) addEventListener(name, swallow, options);
    const handle = setInterval(() => {
      const leftMs = endsAt - performance.now();
      setLeft(Math.max(0, Math.ceil(leftMs / 1000)));
      if (leftMs <= 0) onEnd();
    }, 200);
    return () => {
      clearInterval(handle);
      for (const name of swallowed) removeEventListener(name, swallow, options);
    };
  }, [onEnd]);
  return createPortal(
    <div className="cleaning" data-testid="cleaning">
      <Ring seconds={cleaningMs / 1000} left={left} />
      <p className="display">{t('cleanTitle')}</p>
      <p>{t('cleanText')}</p>
    </div>,
    document.body,
  );
}
