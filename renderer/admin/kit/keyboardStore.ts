import { create } from 'zustand';

export type Layout = 'text' | 'url' | 'digits';
type Input = HTMLInputElement | HTMLTextAreaElement;

interface Board {
  input: Input | null;
  layout: Layout;
  /** what was in the field before it was cleared, for as long as nothing else is typed; null: nothing to put back */
  cleared: string | null;
}

export const useKeyboard = create<Board>(() => ({ input: null, layout: 'text', cleared: null }));

export const openKeyboard = (input: Input, layout: Layout): void => {
  useKeyboard.setState({ input, layout, cleared: null });
  // the keyboard covers the lower part of the screen
  requestAnimationFrame(() => input.scrollIntoView({ block: 'center' }));
};

/** Closes it, where it belongs to this field. */
export const closeKeyboard = (input: Input | null): void => {
  if (useKeyboard.getState().input === input) useKeyboard.setState({ input: null, cleared: null });
};

const setValue = (input: Input, value: string, caret: number): void => {
  // React hears of a change only by the element's own setter and an input event
  const element = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(element.prototype, 'value')?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.setSelectionRange(caret, caret);
  useKeyboard.setState({ cleared: null });
};

const selection = (input: Input): [number, number] => [
  input.selectionStart ?? input.value.length,
  input.selectionEnd ?? input.value.length,
];

/** Writes where the cursor stands. */
export const typeText = (text: string): void => {
  const { input } = useKeyboard.getState();
  if (!input) return;
  const [from, to] = selection(input);
  const value = input.value.slice(0, from) + text + input.value.slice(to);
  if (input.maxLength < 0 || value.length <= input.maxLength) setValue(input, value, from + text.length);
};

export const eraseText = (): void => {
  const { input } = useKeyboard.getState();
  if (!input) return;
  const [from, to] = selection(input);
  const start = from === to ? Math.max(0, from - 1) : from;
  setValue(input, input.value.slice(0, start) + input.value.slice(to), start);
};

/** Empties the field; pressed again, it puts back what was there. */
export const clearText = (): void => {
  const { input, cleared } = useKeyboard.getState();
  if (!input) return;
  const { value } = input;
  if (value === '' && cleared !== null) return setValue(input, cleared, cleared.length);
  setValue(input, '', 0);
  if (value !== '') useKeyboard.setState({ cleared: value });
};

export const moveCaret = (by: number): void => {
  const { input } = useKeyboard.getState();
  if (!input) return;
  const at = Math.min(input.value.length, Math.max(0, selection(input)[0] + by));
  input.setSelectionRange(at, at);
};
