import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackCheck, PackFound } from '../../../../electron/shared/staff/contentCalls';
import { exhibits } from '../../../exhibits/index';
import { Button } from '../../../ui/Button';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useWhen } from '../../kit/useWhen';
import { Differences } from './Differences';
import { Problems } from './Problems';
import { Scripts } from './scripts/Scripts';
import { openScripts, useWhere } from './scripts/whereStore';
import './content.css';

function InUse({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('admin-content');
  const time = useWhen();
  const [state, again] = useAnswer('getPackState');
  const { ask, busy } = useAsk();
  if (!state) return null;
  const goBack = async (): Promise<void> => {
    if (!(await ask('goBackPack'))) return;
    showToast({ kind: 'done', text: t('wentBack'), undo: () => void ask('goBackPack').then(again) });
    again();
    onBack();
  };
  return (
    <Group title={t('inUse')}>
      <Field
        label={state.importedAt ? t('imported', { time: time(state.importedAt) }) : t('bundled')}
        help={t(state.canGoBack ? 'goBackHelp' : 'noBackHelp')}
        problem={state.notice ? t('notice') : null}
        testId="pack-state"
      >
        <p className="admin-note">{t('counts', state.counts)}</p>
        {state.canGoBack && (
          <Button testId="pack-back" kind="sand" disabled={busy} onPress={() => void goBack()}>
            {t('goBack')}
          </Button>
        )}
      </Field>
    </Group>
  );
}

function Export() {
  const { t } = useTranslation('admin-content');
  const { ask, busy, problem } = useAsk();
  const save = async (place: 'stick' | 'folder'): Promise<void> => {
    const done = await ask('exportPack', place);
    if (done) showToast({ kind: 'done', text: t('exported', { name: done.value }) });
  };
  return (
    <Group>
      <Field label={t('export')} help={t('exportHelp')} problem={problem?.field === 'place' ? t('noStick') : null}>
        <div className="admin-row">
          <Button testId="pack-export-stick" kind="sand" disabled={busy} onPress={() => void save('stick')}>
            {t('toStick')}
          </Button>
          <Button testId="pack-export-folder" kind="sand" disabled={busy} onPress={() => void save('folder')}>
            {t('toFolder')}
          </Button>
        </div>
      </Field>
    </Group>
  );
}

function Found({
  packs,
  busy,
  onCheck,
}: {
  readonly packs: readonly PackFound[];
  readonly busy: boolean;
  readonly onCheck: (ref: string) => void;
}) {
  const { t } = useTranslation('admin-content');
  const time = useWhen();
  if (packs.length === 0) return <p className="admin-note">{t('none')}</p>;
  return (
    <ul className="admin-files" data-testid="pack-list">
      {packs.map(({ ref, name, place, changedAt }, index) => (
        <li key={ref}>
          <span className="admin-file">
            <strong>{name}</strong>
            <small>
              {t(`place_${place}`)} · {t('changedAt', { time: time(changedAt) })}
            </small>
          </span>
          <Button testId={`pack-check-${index}`} disabled={busy} onPress={() => onCheck(ref)}>
            {t(busy ? 'checking' : 'check')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ScriptsEntry() {
  const { t } = useTranslation('admin-content');
  return (
    <Group>
      <Field label={t('scripts.label')} help={t('scripts.help')}>
        <Button testId="scripts-edit" kind="sand" onPress={openScripts}>
          {t('scripts.edit')}
        </Button>
      </Field>
    </Group>
  );
}

/** Guided scripts on the screen itself, everything else by spreadsheet. */
export function Content() {
  return useWhere((s) => s.isOpen) ? <Scripts /> : <Packs />;
}

/** Content without a programmer: out as a spreadsheet, in again checked, shown and only then used. */
function Packs() {
  const { t } = useTranslation('admin-content');
  const [packs, look] = useAnswer('findPacks');
  const [check, setCheck] = useState<PackCheck | null>(null);
  const [round, setRound] = useState(0);
  const { ask, busy } = useAsk();
  const prepare = async (ref: string): Promise<void> => {
    setCheck(null);
    const done = await ask(
      'preparePack',
      ref,
      exhibits.map(({ id }) => id),
    );
    if (done) setCheck(done.value);
  };
  const publish = async (token: string): Promise<void> => {
    if (!(await ask('publishPack', token))) return;
    setCheck(null);
    setRound(round + 1);
    showToast({ kind: 'done', text: t('published') });
  };
  const ready = check && 'token' in check ? check : null;
  const actions = ready && (
    <>
      <Button testId="pack-discard" kind="sand" disabled={busy} onPress={() => setCheck(null)}>
        {t('discard')}
      </Button>
      <Button testId="pack-publish" kind="primary" disabled={busy} onPress={() => void publish(ready.token)}>
        {t('publish')}
      </Button>
    </>
  );
  return (
    <Page actions={actions}>
      {check && 'problems' in check && <Problems problems={check.problems} />}
      {ready && <Differences differences={ready.differences} />}
      <InUse key={round} onBack={() => setCheck(null)} />
      <ScriptsEntry />
      <Group>
        <Field label={t('import')} help={t('importHelp')}>
          <Found packs={packs ?? []} busy={busy} onCheck={(ref) => void prepare(ref)} />
          <Button testId="pack-look" kind="sand" disabled={busy} onPress={look}>
            {t('look')}
          </Button>
        </Field>
      </Group>
      <Export />
    </Page>
  );
}
