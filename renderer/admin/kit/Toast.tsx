import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { hideToast, useToast } from './toastStore';
import './kit.css';

const goesAfterMs = { plain: 5000, undo: 10_000 };

/** One line above everything, low on the screen; with a way back where something was removed. */
export function Toast() {
  const { t } = useTranslation('admin');
  const toast = useToast((s) => s.toast);
  useEffect(() => {
    if (!toast) return;
    const handle = setTimeout(hideToast, toast.undo ? goesAfterMs.undo : goesAfterMs.plain);
    return () => clearTimeout(handle);
  }, [toast]);
  if (!toast) return null;
  return (
    <div key={toast.id} className={`admin-toast admin-toast-${toast.kind} rise`} role="status" data-testid="toast" data-kind={toast.kind}>
      <Icon name={toast.kind === 'done' ? 'check' : 'close'} />
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          testId="toast-undo"
          kind="sand"
          onPress={() => {
            hideToast();
            toast.undo?.();
          }}
        >
          {t('kit.undo')}
        </Button>
      )}
    </div>
  );
}
