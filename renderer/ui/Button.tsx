import type { ReactNode } from 'react';
import './button.css';

interface ButtonProps {
  readonly testId: string;
  readonly onPress: () => void;
  readonly children?: ReactNode;
  /** primary: one per screen */
  readonly kind?: 'primary' | 'plain' | 'sand';
  readonly size?: 'normal' | 'large';
  /** given for an icon-only button: what a screen reader says */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** The house's button: a pill of card stock with a thickness below it that gives way when touched. */
export function Button({ testId, onPress, children, kind = 'plain', size = 'normal', label, pressed, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind} button-${size}${label ? ' button-icon' : ''}`}
      data-testid={testId}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
