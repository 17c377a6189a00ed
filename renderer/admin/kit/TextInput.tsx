import { useEffect, useRef, type ChangeEvent, type FocusEvent } from 'react';
import { closeKeyboard, openKeyboard, type Layout } from './keyboardStore';
import './kit.css';

interface TextInputProps {
  readonly testId: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** of the on-screen keyboard; text: letters first, url: with / : . at hand, digits: figures only */
  readonly layout?: Layout;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** dots instead of characters */
  readonly secret?: boolean;
  /** grows with its text instead of hiding its end; still one line of text */
  readonly grows?: boolean;
}

/** Text by the on-screen keyboard, or by one that is plugged in. */
export function TextInput({
  testId,
  label,
  value,
  onChange,
  layout = 'text',
  maxLength = 200,
  placeholder,
  secret = false,
  grows = false,
}: TextInputProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = input.current;
    return () => closeKeyboard(element);
  }, []);
  const common = {
    ref: input,
    'data-testid': testId,
    'aria-label': label,
    // the system's own touch keyboard stays away
    inputMode: 'none',
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    maxLength,
    placeholder,
    value,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => openKeyboard(event.currentTarget, layout),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value.replace(/[\r\n]+/g, ' ')),
  } as const;
  return grows ? (
    <textarea className="admin-input admin-input-grows" rows={1} {...common} />
  ) : (
    <input className="admin-input" type={secret ? 'password' : 'text'} {...common} />
  );
}
