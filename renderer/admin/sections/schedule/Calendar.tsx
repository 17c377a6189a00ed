import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hallDay } from '../../../../electron/shared/hallTime';
import type { Plan } from '../../../../electron/shared/schedule';
import { appNow } from '../../../session/appClock';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { daysOfMonth, monthMoved, planOf, type EditedDay } from './planEdits';

interface CalendarProps {
  readonly plan: Plan;
  readonly edited: EditedDay | null;
  readonly onEdit: (day: EditedDay) => void;
}

/** A month to touch: closed days are pale, days with hours of their own carry a dot. */
export function Calendar({ plan, edited, onEdit }: CalendarProps) {
  const { t } = useTranslation('admin-schedule');
  const today = hallDay(appNow());
  const [month, setMonth] = useState(today.slice(0, 7));
  const special = new Set(plan.special.map(({ day }) => day));
  const [year, number] = month.split('-').map(Number);
  return (
    <>
      <div className="schedule-month">
        <h2 className="admin-group-title">{t('month', { year, month: number })}</h2>
        <p className="admin-note">{t('monthHelp')}</p>
        <Button
          testId="schedule-earlier"
          kind="sand"
          label={t('earlier')}
          disabled={month <= today.slice(0, 7)}
          onPress={() => setMonth(monthMoved(month, -1))}
        >
          <Icon name="back" />
        </Button>
        <Button testId="schedule-later" kind="sand" label={t('later')} onPress={() => setMonth(monthMoved(month, 1))}>
          <span className="schedule-later">
            <Icon name="back" />
          </span>
        </Button>
      </div>
      <div className="schedule-days">
        {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
          <span key={weekday}>{t(`weekday${weekday}`)}</span>
        ))}
        {daysOfMonth(month).map((day, index) =>
          day === null ? (
            <i key={index} />
          ) : (
            <button
              key={day}
              type="button"
              className="focusable"
              data-testid={`schedule-day-${day}`}
              data-special={special.has(day)}
              data-shut={planOf(plan, { kind: 'special', day }).open.length === 0}
              aria-current={day === today ? 'date' : undefined}
              aria-pressed={edited?.kind === 'special' && edited.day === day}
              disabled={day < today}
              onClick={() => onEdit({ kind: 'special', day })}
            >
              {Number(day.slice(8))}
            </button>
          ),
        )}
      </div>
    </>
  );
}
