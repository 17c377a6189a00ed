import { useTranslation } from 'react-i18next';
import { showToast } from './toastStore';
import type { Draft } from './useDraft';

/** Lets a form's unsaved changes go, and offers them back. `also`: what of the form lives beside its draft; it answers with the way back. */
export function useDiscard<T extends object>(draft: Draft<T>, also?: () => () => void): () => void {
  const { t } = useTranslation('admin');
  return () => {
    const before = draft.isDirty ? draft.value : null;
    draft.clear();
    const restore = also?.();
    showToast({
      kind: 'done',
      text: t('kit.discarded'),
      undo: () => {
        if (before) draft.change(before);
        restore?.();
      },
    });
  };
}
