import type { Choice } from '../../../electron/shared/guided';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useSay, useWords } from '../room';

interface HandCountProps {
  readonly options: readonly Choice[];
  readonly counts: Readonly<Record<string, number>>;
  readonly most: number;
  readonly onChange: (counts: Record<string, number>) => void;
}

/** The guide counts: one more, five more, or one less for each option. */
export function HandCount({ options, counts, most, onChange }: HandCountProps) {
  const { t } = useWords();
  const say = useSay();
  const add = (id: string, by: number) => () => {
    const now = counts[id] ?? 0;
    onChange({ ...counts, [id]: Math.min(most, Math.max(0, now + by)) });
  };
  return (
    <ul className="g-options g-counts">
      {options.map(({ id, text }) => (
        <li key={id} className="g-option card">
          <span className="g-option-text">{say(text)}</span>
          <span className="g-counter">
            <Button testId={`count-${id}-less`} kind="sand" label={t('count.less')} onPress={add(id, -1)}>
              <Icon name="minus" />
            </Button>
            <b className="figure" data-testid={`count-${id}`}>
              {counts[id] ?? 0}
            </b>
            <Button testId={`count-${id}-more`} kind="sand" label={t('count.more')} onPress={add(id, 1)}>
              <Icon name="plus" />
            </Button>
            <Button testId={`count-${id}-five`} kind="sand" onPress={add(id, 5)}>
              +5
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
