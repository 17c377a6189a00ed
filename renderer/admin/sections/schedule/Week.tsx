import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../electron/shared/schedule';
import { timeText, type EditedDay } from './planEdits';

interface WeekProps {
  readonly plan: Plan;
  readonly edited: EditedDay | null;
  readonly onEdit: (day: EditedDay) => void;
}

/** Seven days side by side, each with its hours. */
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
          aria-pressed={edited?.kind === 'week' && edited.weekday === weekday}
          onClick={() => onEdit({ kind: 'week', weekday })}
        >
          <strong>{t(`weekday${weekday}`)}</strong>
          {open.length === 0 ? (
            <span>{t('shut')}</span>
          ) : (
            open.map((time) => (
              <span key={time.from} data-own={time.exhibits !== null || time.slides !== null}>
                {`${timeText(time.from)}–${timeText(time.to)}`}
              </span>
            ))
          )}
        </button>
      ))}
    </div>
  );
}
