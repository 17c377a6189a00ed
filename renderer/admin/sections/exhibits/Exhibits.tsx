import { useTranslation } from 'react-i18next';
import type { Programme } from '../../../../electron/shared/staff/exhibitCalls';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { exhibits } from '../../../exhibits/index';
import { Button } from '../../../ui/Button';
import { Group, Page } from '../../kit/Page';
import { Switch } from '../../kit/Switch';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useDraft } from '../../kit/useDraft';
import { moved, programmeOf, rowsOf, type Row } from './order';
import './exhibits.css';

const onHome: readonly ExhibitManifest[] = (exhibits as readonly ExhibitManifest[]).filter((exhibit) => exhibit.onHome !== false);

interface Form {
  rows: Row[];
  pinned: string | null;
}

function ExhibitRow({
  row,
  index,
  form,
  change,
}: {
  readonly row: Row;
  readonly index: number;
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
}) {
  const { t } = useTranslation('admin-exhibits');
  const { t: words } = useTranslation(row.id);
  const manifest = onHome.find(({ id }) => id === row.id);
  if (!manifest) return null;
  const name = words(manifest.titleKey);
  const isPinned = form.pinned === row.id;
  const move = (to: number): void => change({ rows: moved(form.rows, index, to) });
  return (
    <li className="exhibit-row" data-testid={`row-${row.id}`}>
      <Switch
        testId={`on-${row.id}`}
        label={name}
        on={row.on}
        onChange={(on) => change({ rows: form.rows.map((each) => (each.id === row.id ? { ...each, on } : each)) })}
      />
      <strong>{name}</strong>
      <Button testId={`up-${row.id}`} kind="sand" disabled={index === 0} onPress={() => move(index - 1)}>
        {t('up')}
      </Button>
      <Button testId={`down-${row.id}`} kind="sand" disabled={index === form.rows.length - 1} onPress={() => move(index + 1)}>
        {t('down')}
      </Button>
      <Button testId={`pin-only-${row.id}`} kind="sand" pressed={isPinned} onPress={() => change({ pinned: isPinned ? null : row.id })}>
        {t(isPinned ? 'unpin' : 'pin')}
      </Button>
    </li>
  );
}

function Editor({ programme, again }: { readonly programme: Programme; readonly again: () => void }) {
  const { t, i18n } = useTranslation('admin-exhibits');
  const { ask, busy } = useAsk();
  const all = onHome.map(({ id }) => id);
  const draft = useDraft<Form>('exhibits', { rows: rowsOf(programme.exhibits, all), pinned: programme.pinned });
  const { rows, pinned } = draft.value;
  const next = programmeOf(rows, pinned, programme);
  const publish = async (): Promise<void> => {
    if (!next || !(await ask('publishProgramme', next))) return;
    draft.clear();
    again();
    showToast({ kind: 'done', text: t('published') });
  };
  const titleKey = onHome.find(({ id }) => id === pinned)?.titleKey;
  return (
    <Page
      actions={
        <>
          <p className="admin-note" data-testid="exhibits-note">
            {next ? draft.isDirty && t('draft') : t('none')}
          </p>
          {draft.isDirty && (
            <Button testId="exhibits-discard" kind="sand" onPress={draft.clear}>
              {t('discard')}
            </Button>
          )}
          <Button testId="exhibits-publish" kind="primary" disabled={busy || !next || !draft.isDirty} onPress={() => void publish()}>
            {t('publish')}
          </Button>
        </>
      }
    >
      <Group>
        {titleKey && <p>{t('pinned', { name: i18n.t(titleKey) })}</p>}
        <ul className="exhibit-rows">
          {rows.map((row, index) => (
            <ExhibitRow key={row.id} row={row} index={index} form={draft.value} change={draft.change} />
          ))}
        </ul>
      </Group>
    </Page>
  );
}

/** What stands on home; published without a restart, and without taking a round from anybody. */
export function Exhibits() {
  const [programme, again] = useAnswer('getProgramme');
  return programme && <Editor programme={programme} again={again} />;
}
