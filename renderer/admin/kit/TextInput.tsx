import { useEffect, useRef } from 'react';
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
}: TextInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    return () => closeKeyboard(element);
  }, []);
  return (
    <input
      ref={input}
      className="admin-input"
      data-testid={testId}
      aria-label={label}
      type={secret ? 'password' : 'text'}
      // the system's own touch keyboard stays away
      inputMode="none"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={maxLength}
      placeholder={placeholder}
      value={value}
      onFocus={(event) => openKeyboard(event.currentTarget, layout)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
