import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../electron/shared/schedule';
import { Button } from '../../../ui/Button';
import { Field } from '../../kit/Field';
import { Stepper } from '../../kit/Stepper';
import { Switch } from '../../kit/Switch';
import { showToast } from '../../kit/toastStore';
import { forgetDay, planOf, timeText, weekdayOf, withTimes, type EditedDay } from './planEdits';

interface EditorProps {
  readonly plan: Plan;
  readonly at: EditedDay;
  readonly onChange: (change: Partial<Plan>) => void;
}

const stepMinutes = 15;

/** Hours of one day, by quarters of an hour. */
export function DayEditor({ plan, at, onChange }: EditorProps) {
  const { t } = useTranslation('admin-schedule');
  const { open } = planOf(plan, at);
  const times = open[0] ?? null;
  const rest = open.slice(1);
  const set = (from: number, to: number): void => onChange(withTimes(plan, at, [{ from, to }, ...rest.filter((later) => later.from > to)]));
  const title = at.kind === 'week' ? t(`weekday${at.weekday}`) : `${at.day} ${t(`weekday${weekdayOf(at.day)}`)}`;
  const forget = (day: string): void => {
    onChange(forgetDay(plan, day));
    showToast({ kind: 'done', text: t('forgotten'), undo: () => onChange({ special: plan.special }) });
  };
  return (
    <div className="schedule-editor" data-testid="schedule-editor">
      <Field label={`${title} · ${t('dayOpen')}`}>
        <Switch
          testId="schedule-day-open"
          label={t('dayOpen')}
          on={times !== null}
          onChange={(on) => onChange(withTimes(plan, at, on ? [{ from: 540, to: 1020 }] : []))}
        />
      </Field>
      {times && (
        <div className="schedule-times">
          <Field label={t('from')}>
            <Stepper
              testId="schedule-from"
              label={t('from')}
              value={times.from}
              least={0}
              most={times.to - stepMinutes}
              step={stepMinutes}
              show={timeText}
              onChange={(from) => set(from, times.to)}
            />
          </Field>
          <Field label={t('to')}>
            <Stepper
              testId="schedule-to"
              label={t('to')}
              value={times.to}
              least={times.from + stepMinutes}
              most={1440}
              step={stepMinutes}
              show={timeText}
              onChange={(to) => set(times.from, to)}
            />
          </Field>
        </div>
      )}
      {at.kind === 'special' && plan.special.some(({ day }) => day === at.day) && (
        <Button testId="schedule-forget" kind="sand" onPress={() => forget(at.day)}>
          {t('forget')}
        </Button>
      )}
    </div>
  );
}
