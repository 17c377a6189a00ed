import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidedScript } from '../../../../../electron/shared/guided';
import type { ScriptProblem } from '../../../../../electron/shared/packs';
import type { ScriptsView } from '../../../../../electron/shared/staff/contentCalls';
import { exhibits } from '../../../../exhibits/index';
import { showToast } from '../../../kit/toastStore';
import { useAsk } from '../../../kit/useAsk';
import { useDraft, type Draft } from '../../../kit/useDraft';
import type { ScriptsForm } from './edits';

/** What was found wrong, and in which state of the scripts. */
interface Checked {
  readonly problems: readonly ScriptProblem[];
  readonly scripts: readonly GuidedScript[];
}

const partOf = (scripts: readonly GuidedScript[], { script, step }: ScriptProblem): unknown => {
  const found = scripts.find(({ id }) => id === script);
  return step === null ? found && { ...found, steps: found.steps.length } : found?.steps.find(({ id }) => id === step);
};

/** Problems of steps that have not been touched since: what was edited is looked at anew when it is published. */
const standing = ({ problems, scripts }: Checked, now: readonly GuidedScript[]): ScriptProblem[] =>
  problems.filter((problem) => JSON.stringify(partOf(scripts, problem)) === JSON.stringify(partOf(now, problem)));

export interface ScriptsWork {
  readonly draft: Draft<ScriptsForm>;
  readonly shipped: readonly GuidedScript[];
  readonly problems: readonly ScriptProblem[];
  readonly busy: boolean;
  publish(): Promise<void>;
}

/** The scripts being edited: a draft that outlives the session, checked by main as an import is when it is published. */
export function useScriptsForm({ scripts, shipped }: ScriptsView, again: () => void): ScriptsWork {
  const { t } = useTranslation('admin-content');
  const draft = useDraft<ScriptsForm>('scripts', { scripts });
  const [checked, setChecked] = useState<Checked>({ problems: [], scripts });
  const { ask, busy } = useAsk();
  const now = draft.value.scripts;
  const publish = async (): Promise<void> => {
    const done = await ask(
      'publishScripts',
      [...now],
      exhibits.map(({ id }) => id),
    );
    if (!done) return;
    setChecked({ problems: done.value, scripts: now });
    if (done.value.length > 0) return;
    draft.clear();
    again();
    showToast({ kind: 'done', text: t('scripts.published') });
  };
  return { draft, shipped, problems: standing(checked, now), busy, publish };
}
