import { useTranslation } from 'react-i18next';
import './kit.css';

interface SwitchProps {
  readonly testId: string;
  /** what a screen reader says, and the field's name */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off: by place and by word. */
export function Switch({ testId, label, on, onChange }: SwitchProps) {
  const { t } = useTranslation('admin');
  return (
    <button
      type="button"
      role="switch"
      className="admin-switch focusable"
      data-testid={testId}
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      <i aria-hidden="true" />
      {t(on ? 'kit.on' : 'kit.off')}
    </button>
  );
}
