import './kit.css';

interface ChoiceProps<T extends string> {
  readonly testId: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. Test ids: `<testId>-<value>`. */
export function Choice<T extends string>({ testId, label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="admin-choice" role="radiogroup" aria-label={label} data-testid={testId}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          className="focusable"
          data-testid={`${testId}-${option.value}`}
          aria-checked={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
