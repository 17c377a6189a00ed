import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { LineIcon } from '../../../ui/LineIcon';
import './rows.css';

const arrows = { up: 'M12 19V5.5M5.8 11.5 12 5.3l6.2 6.2', down: 'M12 5v13.5M5.8 12.5l6.2 6.2 6.2-6.2' };
const grip = 'M8.5 6h.01M15.5 6h.01M8.5 12h.01M15.5 12h.01M8.5 18h.01M15.5 18h.01';

/** What a finger takes a row by. */
export function Grip({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin');
  return (
    <span className="admin-grip" data-grip data-testid={`grip-${id}`} aria-label={t('kit.drag')}>
      <LineIcon path={grip} size="3.2rem" />
    </span>
  );
}

interface ArrowsProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** The same by two buttons. */
export function Arrows({ id, index, count, onMove }: ArrowsProps) {
  const { t } = useTranslation('admin');
  return (['up', 'down'] as const).map((way) => (
    <Button
      key={way}
      testId={`${way}-${id}`}
      kind="sand"
      label={t(`kit.${way}`)}
      disabled={index === (way === 'up' ? 0 : count - 1)}
      onPress={() => onMove(index + (way === 'up' ? -1 : 1))}
    >
      <LineIcon path={arrows[way]} />
    </Button>
  ));
}
