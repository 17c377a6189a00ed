import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { Button } from '../../../ui/Button';
import { moved } from '../../kit/rows/moving';
import { Arrows, Grip } from '../../kit/rows/RowHandles';
import { Switch } from '../../kit/Switch';
import { Options } from './Options';
import type { Form, Row } from './order';

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

/** An exhibit of home: on or off, its place, alone on the screen, and how it is played. */
export function ExhibitRow(props: RowProps) {
  const { row, index, manifest, form, change, isStaff, isDragged, isOpen, onToggleOptions } = props;
  const { t } = useTranslation('admin-exhibits');
  const { t: words } = useTranslation(row.id);
  const name = words(manifest.titleKey);
  const isPinned = form.pinned === row.id;
  const isChanged = form.options[row.id] !== undefined;
  return (
    <li className="admin-row-line" data-row={row.id} data-testid={`row-${row.id}`} data-dragged={isDragged} data-open={isOpen}>
      {isStaff && <Grip id={row.id} />}
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
      <div className="admin-row-buttons">
        {isStaff && (
          <Arrows id={row.id} index={index} count={form.rows.length} onMove={(to) => change({ rows: moved(form.rows, index, to) })} />
        )}
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
