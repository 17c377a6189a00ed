import { useTranslation } from 'react-i18next';
import type { ScriptsView } from '../../../../../electron/shared/staff/contentCalls';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Page } from '../../../kit/Page';
import { useAnswer } from '../../../kit/useAsk';
import { useDiscard } from '../../../kit/useDiscard';
import { ScriptList } from './ScriptList';
import { ScriptPage } from './ScriptPage';
import { ScriptProblems } from './ScriptProblems';
import { ScriptTotal } from './ScriptTotal';
import { useScriptsForm, type ScriptsWork } from './useScriptsForm';
import { closeScripts, openScript, useWhere } from './whereStore';
import './scripts.css';

function Actions({ work }: { readonly work: ScriptsWork }) {
  const { t } = useTranslation('admin-content');
  const { draft, busy, publish } = work;
  const script = useWhere((s) => draft.value.scripts.find(({ id }) => id === s.script));
  const discard = useDiscard(draft);
  return (
    <>
      <Button testId="scripts-back" onPress={() => (script ? openScript(null) : closeScripts())}>
        <Icon name="back" />
        {t(script ? 'scripts.backToList' : 'scripts.back')}
      </Button>
      {script ? <ScriptTotal script={script} /> : <p className="admin-note">{draft.isDirty ? t('scripts.draft') : ''}</p>}
      {draft.isDirty && (
        <Button testId="scripts-discard" kind="sand" onPress={discard}>
          {t('scripts.discard')}
        </Button>
      )}
      <Button testId="scripts-publish" kind="primary" disabled={busy || !draft.isDirty} onPress={() => void publish()}>
        {t(busy ? 'scripts.publishing' : 'scripts.publish')}
      </Button>
    </>
  );
}

function Editor({ view, again }: { readonly view: ScriptsView; readonly again: () => void }) {
  const work = useScriptsForm(view, again);
  const script = useWhere((s) => work.draft.value.scripts.find(({ id }) => id === s.script));
  return (
    <Page actions={<Actions work={work} />}>
      {work.problems.length > 0 && <ScriptProblems problems={work.problems} scripts={work.draft.value.scripts} />}
      {script ? <ScriptPage key={script.id} script={script} work={work} /> : <ScriptList work={work} />}
    </Page>
  );
}

/** Guided scripts on the touch screen: their steps, times and texts; published as a content pack of their own. */
export function Scripts() {
  const [view, again] = useAnswer('getScripts');
  return view && <Editor view={view} again={again} />;
}
