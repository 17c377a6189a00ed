import { useTranslation } from 'react-i18next';
import type { OpenTime } from '../../../../electron/shared/schedule';
import { Button } from '../../../ui/Button';
import { Field } from '../../kit/Field';
import { Stepper } from '../../kit/Stepper';
import { ExhibitsThen, SlidesThen } from './ShownThen';
import { stepMinutes, timeText } from './planEdits';

interface TimeProps {
  readonly index: number;
  readonly time: OpenTime;
  /** how far it may reach */
  readonly room: { readonly from: number; readonly to: number };
  readonly onChange: (change: Partial<OpenTime>) => void;
  /** null: the day's only time */
  readonly onRemove: (() => void) | null;
}

/** One time of a day: from, to, and what is shown then. Test ids of the first have no number, of the others `-2`, `-3`, `-4`. */
export function TimeEditor({ index, time, room, onChange, onRemove }: TimeProps) {
  const { t } = useTranslation('admin-schedule');
  const id = (name: string): string => `schedule-${name}${index === 0 ? '' : `-${index + 1}`}`;
  return (
    <section className="schedule-time" data-testid={id('time')}>
      <div className="schedule-times">
        <Field label={t('from')} help={t('fromHelp')}>
          <Stepper
            testId={id('from')}
            label={t('from')}
            value={time.from}
            least={room.from}
            most={time.to - stepMinutes}
            step={stepMinutes}
            show={timeText}
            onChange={(from) => onChange({ from })}
          />
        </Field>
        <Field label={t('to')} help={t('toHelp')}>
          <Stepper
            testId={id('to')}
            label={t('to')}
            value={time.to}
            least={time.from + stepMinutes}
            most={room.to}
            step={stepMinutes}
            show={timeText}
            onChange={(to) => onChange({ to })}
          />
        </Field>
        {onRemove && (
          <Button testId={id('remove')} kind="sand" onPress={onRemove}>
            {t('removeTime')}
          </Button>
        )}
      </div>
      <ExhibitsThen testId={id('exhibits')} chosen={time.exhibits} onChange={(exhibits) => onChange({ exhibits })} />
      <SlidesThen testId={id('slides')} chosen={time.slides} onChange={(slides) => onChange({ slides })} />
    </section>
  );
}
