import { useTranslation } from 'react-i18next';
import { ages, type GuidedScript, type ScriptStep } from '../../../../../electron/shared/guided';
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import { stepCount, textLength } from '../../../../../electron/shared/scriptTexts';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Choice } from '../../../kit/Choice';
import { Field } from '../../../kit/Field';
import { Group } from '../../../kit/Page';
import { useRowDrag } from '../../../kit/rows/useRowDrag';
import { showToast } from '../../../kit/toastStore';
import { AddStep } from './AddStep';
import { BothTexts } from './BothTexts';
import { withNewStep, withoutStep, withScript, withStep, withStepMoved, withText } from './edits';
import { StepRow } from './StepRow';
import type { ScriptsWork } from './useScriptsForm';
import { showAdding, toggleStep, useWhere } from './whereStore';

interface PageProps {
  readonly script: GuidedScript;
  readonly work: ScriptsWork;
}
type Change = (to: (script: GuidedScript) => GuidedScript) => void;

function useChange({ script, work }: PageProps): Change {
  const { draft } = work;
  return (to) => draft.change(withScript(draft.value, script.id, to));
}

/** Problem of one field of the script, or of one of its steps. */
function useProblems({ script, work }: PageProps) {
  const { t, i18n } = useTranslation('admin-content');
  const own = work.problems.filter((problem) => problem.script === script.id);
  return {
    of: (step: string | null) => (path: string) => {
      const found = own.find((problem) => problem.step === step && problem.field === path);
      if (!found) return null;
      return found.code === 'missing' ? t('scripts.missing') : i18n.language === 'en' ? found.text.en : found.text.zh;
    },
    count: (step: string) => own.filter((problem) => problem.step === step).length,
  };
}

/** What the guide chooses it by. */
function Names(props: PageProps) {
  const { script } = props;
  const { t } = useTranslation('admin-content');
  const change = useChange(props);
  const problems = useProblems(props);
  const text = (key: 'title' | 'goal') => ({
    testId: `script-${key}`,
    label: t(`scripts.script.${key}`),
    help: t(`scripts.script.${key}Help`),
    value: script[key],
    problemOf: (language: keyof Bilingual) => problems.of(null)(`${key}.${language}`),
    onChange: (language: keyof Bilingual, value: string) => change((now) => withText(now, [key], language, value)),
  });
  return (
    <Group title={t('scripts.names')}>
      <p className="admin-note">{t('scripts.typing')}</p>
      <BothTexts {...text('title')} most={textLength.title} />
      <BothTexts {...text('goal')} most={textLength.sentence} />
      <Field label={t('scripts.age')} help={t('scripts.ageHelp')}>
        <Choice
          testId="script-age"
          label={t('scripts.age')}
          value={script.age}
          options={ages.map((value) => ({ value, label: t(`scripts.ages.${value}`) }))}
          onChange={(age) => change((now) => ({ ...now, age }))}
        />
      </Field>
    </Group>
  );
}

function Steps(props: PageProps) {
  const { script, work } = props;
  const { t, i18n } = useTranslation('admin-content');
  const change = useChange(props);
  const problems = useProblems(props);
  const open = useWhere((s) => s.step);
  const { list, dragged, handlers } = useRowDrag({
    ids: script.steps.map(({ id }) => id),
    onMove: (from, to) => change((now) => withStepMoved(now, from, to)),
  });
  const remove = (step: ScriptStep): void => {
    const before = work.draft.value;
    change((now) => withoutStep(now, step.id));
    const name = i18n.language === 'en' ? step.title.en : step.title.zh;
    showToast({ kind: 'done', text: t('scripts.removed', { name }), undo: () => work.draft.change(before) });
  };
  return (
    <ul className="admin-rows" ref={list} {...handlers}>
      {script.steps.map((step, index) => (
        <StepRow
          key={step.id}
          step={step}
          index={index}
          count={script.steps.length}
          isDragged={dragged === step.id}
          isOpen={open === step.id && dragged === null}
          problems={problems.count(step.id)}
          problemOf={problems.of(step.id)}
          canRemove={script.steps.length > stepCount.least}
          onMove={(to) => change((now) => withStepMoved(now, index, to))}
          onToggle={() => toggleStep(step.id)}
          onRemove={() => remove(step)}
          onChange={(to) => change((now) => withStep(now, step.id, to))}
        />
      ))}
    </ul>
  );
}

/** One script: its steps in order, and what it is called. */
export function ScriptPage(props: PageProps) {
  const { script, work } = props;
  const { t, i18n } = useTranslation('admin-content');
  const change = useChange(props);
  const isAdding = useWhere((s) => s.isAdding);
  const add = (step: ScriptStep): void => {
    change((now) => withNewStep(now, step));
    showAdding(false);
    const name = i18n.language === 'en' ? step.title.en : step.title.zh;
    showToast({ kind: 'done', text: t('scripts.added', { name }), undo: () => change(() => script) });
  };
  return (
    <>
      <Group title={i18n.language === 'en' ? script.title.en : script.title.zh}>
        <p className="admin-note">{t('scripts.stepsHelp')}</p>
        <Steps {...props} />
        {!isAdding && (
          <div className="admin-row">
            <Button testId="step-add" disabled={script.steps.length >= stepCount.most} onPress={() => showAdding(true)}>
              <Icon name="plus" />
              {t('scripts.addStep')}
            </Button>
          </div>
        )}
      </Group>
      {isAdding && <AddStep scripts={[...work.draft.value.scripts, ...work.shipped]} onAdd={add} onClose={() => showAdding(false)} />}
      <Names {...props} />
    </>
  );
}
