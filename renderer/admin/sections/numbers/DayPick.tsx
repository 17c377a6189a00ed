import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';

interface DayPickProps {
  readonly testId: string;
  readonly label: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly earliest?: string;
  readonly latest: string;
  readonly onChange: (day: string) => void;
}

const moved = (day: string, months: number, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** A day by month and day steps, without a keyboard. */
export function DayPick({ testId, label, day, earliest = '2020-01-01', latest, onChange }: DayPickProps) {
  const { t } = useTranslation('admin-numbers');
  const step = (id: string, sign: string, months: number, days: number) => {
    const to = moved(day, months, days);
    return (
      <Button testId={`${testId}-${id}`} kind="sand" label={t(id)} disabled={to < earliest || to > latest} onPress={() => onChange(to)}>
        {sign}
      </Button>
    );
  };
  return (
    <div className="day-pick" role="group" aria-label={label} data-testid={testId} data-value={day}>
      <span>{label}</span>
      {step('earlierMonth', '«', -1, 0)}
      {step('earlierDay', '‹', 0, -1)}
      <output>{day}</output>
      {step('laterDay', '›', 0, 1)}
      {step('laterMonth', '»', 1, 0)}
    </div>
  );
}
