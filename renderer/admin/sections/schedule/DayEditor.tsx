import { useTranslation } from 'react-i18next';
import { mostTimes, type OpenTime, type Plan } from '../../../../electron/shared/schedule';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Field } from '../../kit/Field';
import { Switch } from '../../kit/Switch';
import { showToast } from '../../kit/toastStore';
import { forgetDay, forOpenDays, planOf, roomOf, weekdayOf, withOneMore, withTime, withTimes, type EditedDay } from './planEdits';
import { TimeEditor } from './TimeEditor';

interface EditorProps {
  readonly plan: Plan;
  readonly at: EditedDay;
  readonly onChange: (change: Partial<Plan>) => void;
}

/** The times of one day, each with its hours, exhibits and pictures; and what is done with the whole day. */
export function DayEditor({ plan, at, onChange }: EditorProps) {
  const { t } = useTranslation('admin-schedule');
  const { open } = planOf(plan, at);
  const setTimes = (times: OpenTime[]): void => onChange(withTimes(plan, at, times));
  const title = at.kind === 'week' ? t(`weekday${at.weekday}`) : `${at.day} ${t(`weekday${weekdayOf(at.day)}`)}`;
  const back = (text: string): void => showToast({ kind: 'done', text, undo: () => onChange({ week: plan.week, special: plan.special }) });
  const more = withOneMore(open);
  return (
    <div className="schedule-editor" data-testid="schedule-editor">
      <Field label={`${title} · ${t('dayOpen')}`} help={t('dayOpenHelp')}>
        <Switch
          testId="schedule-day-open"
          label={t('dayOpen')}
          on={open.length > 0}
          onChange={(on) => {
            setTimes(on ? (withOneMore([]) ?? []) : []);
            if (!on) back(t('shutNow'));
          }}
        />
      </Field>
      {open.map((time, index) => (
        <TimeEditor
          key={index}
          index={index}
          time={time}
          room={roomOf(open, index)}
          onChange={(change) => setTimes(withTime(open, index, change))}
          onRemove={
            open.length > 1
              ? () => {
                  setTimes(open.filter((each) => each !== time));
                  back(t('timeGone'));
                }
              : null
          }
        />
      ))}
      <div className="admin-row">
        {open.length > 0 && open.length < mostTimes && (
          <Button testId="schedule-add-time" kind="sand" disabled={more === null} onPress={() => more && setTimes(more)}>
            <Icon name="plus" />
            {t('addTime')}
          </Button>
        )}
        {at.kind === 'week' && open.length > 0 && (
          <Button
            testId="schedule-for-all"
            kind="sand"
            onPress={() => {
              onChange(forOpenDays(plan, at.weekday));
              back(t('copied'));
            }}
          >
            {t('forAll')}
          </Button>
        )}
        {at.kind === 'special' && plan.special.some(({ day }) => day === at.day) && (
          <Button
            testId="schedule-forget"
            kind="sand"
            onPress={() => {
              onChange(forgetDay(plan, at.day));
              back(t('forgotten'));
            }}
          >
            {t('forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
