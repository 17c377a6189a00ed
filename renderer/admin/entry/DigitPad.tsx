import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';

interface DigitPadProps {
  /** of the test ids */
  readonly prefix: string;
  /** of the key that ends it */
  readonly enterText: string;
  readonly disabled?: boolean;
  readonly canEnter: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onEnter: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Ten large digits, the same in every language. */
export function DigitPad({ prefix, enterText, disabled = false, canEnter, onDigit, onErase, onEnter }: DigitPadProps) {
  const { t } = useTranslation('admin');
  const digit = (value: string) => (
    <button
      key={value}
      type="button"
      className="pin-key focusable"
      data-testid={`${prefix}-${value}`}
      disabled={disabled}
      onClick={() => onDigit(value)}
    >
      {value}
    </button>
  );
  return (
    <div className="pin-keys">
      {digits.map(digit)}
      <button
        type="button"
        className="pin-key pin-key-side focusable"
        data-testid={`${prefix}-erase`}
        aria-label={t('pin.erase')}
        disabled={disabled}
        onClick={onErase}
      >
        <Icon name="back" size="3rem" />
      </button>
      {digit('0')}
      <button
        type="button"
        className="pin-key pin-key-enter focusable"
        data-testid={`${prefix}-enter`}
        disabled={disabled || !canEnter}
        onClick={onEnter}
      >
        {enterText}
      </button>
    </div>
  );
}
