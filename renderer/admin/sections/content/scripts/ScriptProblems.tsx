import { useTranslation } from 'react-i18next';
import type { GuidedScript } from '../../../../../electron/shared/guided';
import type { ScriptProblem } from '../../../../../electron/shared/packs';
import { Button } from '../../../../ui/Button';
import { Group } from '../../../kit/Page';
import { useFieldName } from './useFieldName';
import { openScript } from './whereStore';

const shown = 20;

/** What keeps the scripts from being published; each leads to where it is mended. */
export function ScriptProblems({
  problems,
  scripts,
}: {
  readonly problems: readonly ScriptProblem[];
  readonly scripts: readonly GuidedScript[];
}) {
  const { t, i18n } = useTranslation('admin-content');
  const isEnglish = i18n.language === 'en';
  const fieldName = useFieldName(scripts);
  const placeOf = ({ script, step }: ScriptProblem): string => {
    const found = scripts.find(({ id }) => id === script);
    const names = [found?.title, found?.steps.find(({ id }) => id === step)?.title].map((title) =>
      isEnglish ? title?.en || title?.zh : title?.zh || title?.en,
    );
    return names.filter(Boolean).join(' · ');
  };
  return (
    <Group title={t('scripts.problems', { count: problems.length })}>
      <ul className="admin-files" data-testid="script-problems">
        {problems.slice(0, shown).map((problem, index) => (
          <li key={`${problem.script} ${problem.step ?? ''} ${problem.field ?? ''} ${problem.code}`} data-code={problem.code}>
            <span className="admin-file">
              <strong>
                {fieldName(problem)}
                {problem.code === 'missing' ? t('scripts.missing') : isEnglish ? problem.text.en : problem.text.zh}
              </strong>
              <small>{placeOf(problem)}</small>
            </span>
            <Button testId={`script-problem-${index}`} onPress={() => openScript(problem.script, problem.step)}>
              {t('scripts.mend')}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
