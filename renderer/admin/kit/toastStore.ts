import { create } from 'zustand';

export interface ToastContent {
  readonly text: string;
  readonly kind: 'done' | 'problem';
  /** given: the toast offers to take it back */
  readonly undo?: () => void;
}

export const useToast = create<{ toast: (ToastContent & { id: number }) | null }>(() => ({ toast: null }));

let count = 0;

/** Says what was done, or what was not; `undo` for whatever removes. Goes by itself. `text` is already in the screen's language. */
export const showToast = (toast: ToastContent): void => {
  count += 1;
  useToast.setState({ toast: { ...toast, id: count } });
};

export const hideToast = (): void => useToast.setState({ toast: null });
