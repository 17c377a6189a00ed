import { useTranslation } from 'react-i18next';
import type { GuidedScript } from '../../../../../electron/shared/guided';
import type { ScriptProblem } from '../../../../../electron/shared/packs';
import { stepTexts } from '../../../../../electron/shared/scriptTexts';
import { listKeyOf } from './edits';

const ofAll = ['title', 'takeAway'];
const ofScript = ['title', 'goal'];

/** What the form calls the text a problem is about; null: it is about the step or script as a whole. */
export function useFieldName(scripts: readonly GuidedScript[]): (problem: ScriptProblem) => string | null {
  const { t } = useTranslation('admin-content');
  return ({ script, step: id, field }) => {
    const [, path = '', language = ''] = /^(.*)\.(zh|en)$/.exec(field ?? '') ?? [];
    const named = (name: string): string => t('scripts.field', { name, language: t(`scripts.${language}`) });
    if (id === null) return ofScript.includes(path) ? named(t(`scripts.script.${path}`)) : null;
    if (ofAll.includes(path)) return named(t(`scripts.${path}`));
    const step = scripts.find((each) => each.id === script)?.steps.find((each) => each.id === id);
    const texts = step ? stepTexts(step) : [];
    const text = texts.find((each) => each.path.join('.') === path);
    if (!step || !text) return null;
    const number = texts.filter(({ role }) => role === text.role).indexOf(text) + 1;
    return named(t(`scripts.role.${text.role}`) + (listKeyOf(step, text.role) === null ? '' : ` ${number}`));
  };
}
