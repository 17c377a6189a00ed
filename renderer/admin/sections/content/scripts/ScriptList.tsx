import { useTranslation } from 'react-i18next';
import { ages, type GuidedScript } from '../../../../../electron/shared/guided';
import { scriptCount } from '../../../../../electron/shared/scriptTexts';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Group } from '../../../kit/Page';
import { showToast } from '../../../kit/toastStore';
import { copyOf, freshId, secondsOf, withNewScript, withoutScript } from './edits';
import { sayBoth, shownExhibits } from './library';
import { emptyScript } from './newSteps';
import { useLengthWords } from './useLengthWords';
import type { ScriptsWork } from './useScriptsForm';
import { openScript } from './whereStore';

type Origin = 'shipped' | 'changed' | 'own';

const originOf = (script: GuidedScript, shipped: readonly GuidedScript[]): Origin => {
  const found = shipped.find(({ id }) => id === script.id);
  if (!found) return 'own';
  return JSON.stringify(found) === JSON.stringify(script) ? 'shipped' : 'changed';
};

function ScriptRow({ script, work }: { readonly script: GuidedScript; readonly work: ScriptsWork }) {
  const { t, i18n } = useTranslation('admin-content');
  const length = useLengthWords();
  const { draft, shipped } = work;
  const origin = originOf(script, shipped);
  const title = i18n.language === 'en' ? script.title.en : script.title.zh;
  const isFull = draft.value.scripts.length >= scriptCount.most;
  const copy = (): void => draft.change(withNewScript(draft.value, copyOf(draft.value, script, sayBoth('fresh.copySuffix'))));
  const remove = (): void => {
    const before = draft.value;
    draft.change(withoutScript(before, script.id));
    showToast({ kind: 'done', text: t('scripts.removed', { name: title }), undo: () => draft.change(before) });
  };
  const restore = (): void => {
    const before = draft.value;
    draft.change({ scripts: before.scripts.map((each) => shipped.find(({ id }) => id === script.id && id === each.id) ?? each) });
    showToast({ kind: 'done', text: t('scripts.restored', { name: title }), undo: () => draft.change(before) });
  };
  return (
    <li className="admin-row-line script-row" data-testid={`script-row-${script.id}`} data-origin={origin}>
      <strong>
        {title || t('scripts.noTitle')}
        <small>
          {t(`scripts.ages.${script.age}`)} · {length(secondsOf(script))} · {t('scripts.stepCount', { count: script.steps.length })}
        </small>
        <small className="script-origin">{t(`scripts.origin.${origin}`)}</small>
      </strong>
      <div className="admin-row-buttons">
        {origin === 'changed' && (
          <Button testId={`script-restore-${script.id}`} kind="sand" onPress={restore}>
            {t('scripts.restore')}
          </Button>
        )}
        <Button testId={`script-copy-${script.id}`} kind="sand" disabled={isFull} onPress={copy}>
          {t('scripts.copy')}
        </Button>
        <Button testId={`script-remove-${script.id}`} kind="sand" disabled={draft.value.scripts.length < 2} onPress={remove}>
          {t('scripts.remove')}
        </Button>
        <Button testId={`script-open-${script.id}`} onPress={() => openScript(script.id)}>
          {t('scripts.open')}
        </Button>
      </div>
    </li>
  );
}

/** All scripts a guide may choose from; a shipped one that was removed can come back. */
export function ScriptList({ work }: { readonly work: ScriptsWork }) {
  const { t, i18n } = useTranslation('admin-content');
  const { draft, shipped } = work;
  const { scripts } = draft.value;
  const isFull = scripts.length >= scriptCount.most;
  // as the guide sees them
  const inOrder = [...scripts].sort((a, b) => ages.indexOf(a.age) - ages.indexOf(b.age));
  const gone = shipped.filter(({ id }) => !scripts.some((script) => script.id === id));
  const create = (): void => {
    const [first] = shownExhibits();
    if (!first) return;
    const id = freshId(
      'own',
      scripts.map((script) => script.id),
    );
    draft.change(withNewScript(draft.value, emptyScript(id, 'upper-primary', first, sayBoth)));
    openScript(id);
  };
  return (
    <Group title={t('scripts.list')}>
      <p className="admin-note">{t('scripts.listHelp')}</p>
      <ul className="admin-rows">
        {inOrder.map((script) => (
          <ScriptRow key={script.id} script={script} work={work} />
        ))}
      </ul>
      <div className="admin-row">
        <Button testId="script-new" kind="sand" disabled={isFull} onPress={create}>
          <Icon name="plus" />
          {t('scripts.create')}
        </Button>
        {gone.map((script) => (
          <Button
            key={script.id}
            testId={`script-return-${script.id}`}
            kind="sand"
            disabled={isFull}
            onPress={() => draft.change(withNewScript(draft.value, script))}
          >
            {t('scripts.return', { name: i18n.language === 'en' ? script.title.en : script.title.zh })}
          </Button>
        ))}
      </div>
    </Group>
  );
}
