import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { Button } from '../../../ui/Button';
import { LineIcon } from '../../../ui/LineIcon';
import { Switch } from '../../kit/Switch';
import { Options } from './Options';
import { moved, type Form, type Row } from './order';

export interface RowProps {
  readonly row: Row;
  readonly index: number;
  readonly manifest: ExhibitManifest;
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  /** a guide switches exhibits and no more */
  readonly isStaff: boolean;
  readonly isDragged: boolean;
  readonly isOpen: boolean;
  readonly onToggleOptions: () => void;
}

const arrows = { up: 'M12 19V5.5M5.8 11.5 12 5.3l6.2 6.2', down: 'M12 5v13.5M5.8 12.5l6.2 6.2 6.2-6.2' };
const grip = 'M8.5 6h.01M15.5 6h.01M8.5 12h.01M15.5 12h.01M8.5 18h.01M15.5 18h.01';

/** Order of one exhibit: a grip to drag it by, and two arrows that do the same. */
function Place({ row, index, form, change }: Pick<RowProps, 'row' | 'index' | 'form' | 'change'>) {
  const { t } = useTranslation('admin-exhibits');
  const move = (to: number): void => change({ rows: moved(form.rows, index, to) });
  return (
    <>
      {(['up', 'down'] as const).map((way) => (
        <Button
          key={way}
          testId={`${way}-${row.id}`}
          kind="sand"
          label={t(way)}
          disabled={index === (way === 'up' ? 0 : form.rows.length - 1)}
          onPress={() => move(index + (way === 'up' ? -1 : 1))}
        >
          <LineIcon path={arrows[way]} />
        </Button>
      ))}
    </>
  );
}

/** An exhibit of home: on or off, its place, alone on the screen, and how it is played. */
export function ExhibitRow(props: RowProps) {
  const { row, manifest, form, change, isStaff, isDragged, isOpen, onToggleOptions } = props;
  const { t } = useTranslation('admin-exhibits');
  const { t: words } = useTranslation(row.id);
  const name = words(manifest.titleKey);
  const isPinned = form.pinned === row.id;
  const isChanged = form.options[row.id] !== undefined;
  return (
    <li className="exhibit-row" data-row={row.id} data-testid={`row-${row.id}`} data-dragged={isDragged} data-open={isOpen}>
      {isStaff && (
        <span className="exhibit-grip" data-grip data-testid={`grip-${row.id}`} aria-label={t('drag')}>
          <LineIcon path={grip} size="3.2rem" />
        </span>
      )}
      <Switch
        testId={`on-${row.id}`}
        label={name}
        on={row.on}
        onChange={(on) => change({ rows: form.rows.map((each) => (each.id === row.id ? { ...each, on } : each)) })}
      />
      <strong>
        {name}
        {isChanged && <small>{t('optionsChanged')}</small>}
      </strong>
      <div className="exhibit-buttons">
        {isStaff && <Place {...props} />}
        <Button testId={`pin-only-${row.id}`} kind="sand" pressed={isPinned} onPress={() => change({ pinned: isPinned ? null : row.id })}>
          {t(isPinned ? 'unpin' : 'pin')}
        </Button>
        {isStaff && (
          <Button testId={`options-${row.id}`} kind="sand" pressed={isOpen} onPress={onToggleOptions}>
            {t('options')}
          </Button>
        )}
      </div>
      {isOpen && (
        <Suspense fallback={<p className="admin-note">{t('loading')}</p>}>
          <Options manifest={manifest} form={form} change={change} />
        </Suspense>
      )}
    </li>
  );
}
