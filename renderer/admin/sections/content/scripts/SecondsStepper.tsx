import { useTranslation } from 'react-i18next';
import { stepSeconds } from '../../../../../electron/shared/scriptTexts';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { steppedSeconds } from './edits';

interface SecondsStepperProps {
  readonly testId: string;
  readonly label: string;
  readonly value: number;
  readonly most?: number;
  readonly onChange: (seconds: number) => void;
}

const shown = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Minutes and seconds, by half minutes. */
export function SecondsStepper({ testId, label, value, most = stepSeconds.most, onChange }: SecondsStepperProps) {
  const { t } = useTranslation('admin');
  return (
    <div className="admin-stepper" role="group" aria-label={label} data-testid={testId} data-value={value}>
      <Button
        testId={`${testId}-less`}
        kind="sand"
        label={t('kit.less')}
        disabled={value <= stepSeconds.least}
        onPress={() => onChange(steppedSeconds(value, -1))}
      >
        <Icon name="minus" />
      </Button>
      <output>{shown(value)}</output>
      <Button
        testId={`${testId}-more`}
        kind="sand"
        label={t('kit.more')}
        disabled={value >= most}
        onPress={() => onChange(Math.min(most, steppedSeconds(value, 1)))}
      >
        <Icon name="plus" />
      </Button>
    </div>
  );
}
