import { useTranslation } from 'react-i18next';
import type { OpenTime, Plan } from '../../../../electron/shared/schedule';
import { timeText, type EditedDay } from './planEdits';

interface WeekProps {
  readonly plan: Plan;
  readonly edited: EditedDay | null;
  readonly onEdit: (day: EditedDay) => void;
}

/** From the day's first to its last minute; null: closed. */
const hoursOf = (open: readonly OpenTime[]): string | null => {
  const [first, last] = [open[0], open.at(-1)];
  return first && last ? `${timeText(first.from)}–${timeText(last.to)}` : null;
};

/** Seven days side by side, each with its hours; a dot where something else is shown. */
export function Week({ plan, edited, onEdit }: WeekProps) {
  const { t } = useTranslation('admin-schedule');
  return (
    <div className="schedule-week">
      {plan.week.map(({ open }, weekday) => (
        <button
          key={weekday}
          type="button"
          className="focusable"
          data-testid={`schedule-weekday-${weekday}`}
          data-own={open.some((time) => time.exhibits !== null || time.slides !== null)}
          aria-pressed={edited?.kind === 'week' && edited.weekday === weekday}
          onClick={() => onEdit({ kind: 'week', weekday })}
        >
          <strong>{t(`weekday${weekday}`)}</strong>
          <span>{hoursOf(open) ?? t('shut')}</span>
          {open.length > 1 && <span>{t('times', { count: open.length })}</span>}
        </button>
      ))}
    </div>
  );
}
