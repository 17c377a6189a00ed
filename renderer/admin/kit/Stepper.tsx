import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import './kit.css';

interface StepperProps {
  readonly testId: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** how a value is written; default: the number */
  readonly show?: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number by two buttons. Test ids: `<testId>-less`, `<testId>-more`. */
export function Stepper({ testId, label, value, least, most, step = 1, show = String, onChange }: StepperProps) {
  const { t } = useTranslation('admin');
  // sums of 0.1 are not what they look like
  const change = (by: number): void => onChange(Number(Math.min(most, Math.max(least, value + by)).toFixed(6)));
  return (
    <div className="admin-stepper" role="group" aria-label={label} data-testid={testId} data-value={value}>
      <Button testId={`${testId}-less`} kind="sand" label={t('kit.less')} disabled={value <= least} onPress={() => change(-step)}>
        <Icon name="minus" />
      </Button>
      <output>{show(value)}</output>
      <Button testId={`${testId}-more`} kind="sand" label={t('kit.more')} disabled={value >= most} onPress={() => change(step)}>
        <Icon name="plus" />
      </Button>
    </div>
  );
}
