import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupCheck, BackupFound, BackupView } from '../../../../electron/shared/staff/backupCalls';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { confirmFirst } from '../../kit/confirmStore';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useWhen } from '../../kit/useWhen';
import './backup.css';

function Make({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation('admin-backup');
  const { ask, busy, problem } = useAsk();
  const save = async (place: 'stick' | 'folder'): Promise<void> => {
    const done = await ask('makeBackup', place);
    if (!done) return;
    showToast({ kind: 'done', text: t('made', { name: done.value }) });
    onMade();
  };
  return (
    <Group>
      <Field label={t('make')} help={t('makeHelp')} problem={problem?.field === 'place' ? t('noStick') : null}>
        <div className="admin-row">
          <Button testId="backup-stick" kind="sand" disabled={busy} onPress={() => void save('stick')}>
            {t('toStick')}
          </Button>
          <Button testId="backup-folder" kind="sand" disabled={busy} onPress={() => void save('folder')}>
            {t('toFolder')}
          </Button>
        </div>
      </Field>
    </Group>
  );
}

interface ListProps {
  readonly backups: readonly BackupFound[];
  readonly busy: boolean;
  readonly onCheck: (ref: string) => void;
}

function List({ backups, busy, onCheck }: ListProps) {
  const { t } = useTranslation('admin-backup');
  const when = useWhen();
  if (backups.length === 0) return <p className="admin-note">{t('none')}</p>;
  return (
    <ul className="admin-files" data-testid="backup-list">
      {backups.map(({ ref, name, place, changedAt }, index) => (
        <li key={ref}>
          <span className="admin-file">
            <strong>{name.replace(/\.hongmei-backup$/, '')}</strong>
            <small>
              {t(`place_${place}`)} · {t('changedAt', { time: when(changedAt) })}
            </small>
          </span>
          <Button testId={`backup-check-${index}`} disabled={busy} onPress={() => onCheck(ref)}>
            {t(busy ? 'checking' : 'check')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What a backup that may be used would bring. */
function Ready({ view }: { readonly view: BackupView }) {
  const { t } = useTranslation('admin-backup');
  const when = useWhen();
  return (
    <Group title={t('found')}>
      <ul className="backup-facts" data-testid="backup-ready">
        <li>{t('of', { name: view.screenName || t('noName') })}</li>
        <li>{t('madeAt', { time: when(view.madeAt) })}</li>
        <li>{t('visits', { count: view.visits })}</li>
        {view.notes > 0 && <li>{t('notes', { count: view.notes })}</li>}
        <li>{t(view.hasContent ? 'withContent' : 'withoutContent')}</li>
      </ul>
    </Group>
  );
}

/** One file out, and in again on this machine or another. */
export function Backup() {
  const { t } = useTranslation('admin-backup');
  const [backups, look] = useAnswer('findBackups');
  const [check, setCheck] = useState<BackupCheck | null>(null);
  const { ask, busy } = useAsk();
  const prepare = async (ref: string): Promise<void> => {
    setCheck(null);
    const done = await ask('checkBackup', ref);
    if (done) setCheck(done.value);
  };
  const use = async (token: string): Promise<void> => {
    if (!(await confirmFirst({ title: t('askTitle'), text: t('askText'), action: t('use') }))) return;
    if (await ask('restoreBackup', token)) showToast({ kind: 'done', text: t('restarting') });
  };
  const ready = check && 'token' in check ? check : null;
  const actions = ready && (
    <>
      <Button testId="backup-leave" kind="sand" disabled={busy} onPress={() => setCheck(null)}>
        {t('leave')}
      </Button>
      <Button testId="backup-use" kind="primary" disabled={busy} onPress={() => void use(ready.token)}>
        {t('use')}
      </Button>
    </>
  );
  return (
    <Page actions={actions}>
      {check && 'problem' in check && (
        <Group>
          <p className="backup-problem" role="alert" data-testid="backup-problem" data-problem={check.problem}>
            <Icon name="close" />
            {t(`problem.${check.problem}`)}
          </p>
        </Group>
      )}
      {ready && <Ready view={ready} />}
      <Make onMade={look} />
      <Group>
        <Field label={t('restore')} help={t('restoreHelp')}>
          <List backups={backups ?? []} busy={busy} onCheck={(ref) => void prepare(ref)} />
          <Button testId="backup-look" kind="sand" disabled={busy} onPress={look}>
            {t('look')}
          </Button>
        </Field>
      </Group>
    </Page>
  );
}
