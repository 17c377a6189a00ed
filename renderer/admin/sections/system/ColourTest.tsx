import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import './screenTests.css';

const endsAfterMs = 45_000;
const hintMs = 2500;
const fields = ['white', 'black', 'red', 'green', 'blue', 'grey', 'lines'] as const;

/** One colour after another over the whole screen: a dead pixel, a stain or a tint shows. A touch goes on; after the last it ends. */
export function ColourTest({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation('admin-system');
  const [at, setAt] = useState(0);
  const [told, setTold] = useState(true);
  const field = fields[at] ?? 'white';
  useEffect(() => {
    const hint = setTimeout(() => setTold(false), hintMs);
    const end = setTimeout(onEnd, endsAfterMs);
    return () => {
      clearTimeout(hint);
      clearTimeout(end);
    };
  }, [at, onEnd]);
  const next = (): void => {
    if (at === fields.length - 1) return onEnd();
    setTold(true);
    setAt(at + 1);
  };
  return createPortal(
    <button
      type="button"
      className="screen-test colour-test"
      data-testid="colour-test"
      data-field={field}
      aria-label={t('colourNext')}
      onClick={next}
    >
      {told && <span>{`${at + 1}/${fields.length} · ${t(`colours.${field}`)} · ${t('colourNext')}`}</span>}
    </button>,
    document.body,
  );
}
