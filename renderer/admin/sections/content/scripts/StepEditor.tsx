import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import type { ScriptStep, Weight } from '../../../../../electron/shared/guided';
import { stepTexts, textLength, type StepText, type TextRole } from '../../../../../electron/shared/scriptTexts';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Choice } from '../../../kit/Choice';
import { Field } from '../../../kit/Field';
import { showToast } from '../../../kit/toastStore';
import { BothTexts } from './BothTexts';
import { listKeyOf, roomFor, withFewer, withLeast, withMore, withText } from './edits';
import { SecondsStepper } from './SecondsStepper';
import { sayBoth } from './library';

/** What is wrong with the text at `path`, in one language; null: nothing. */
export type ProblemOf = (path: string) => string | null;

interface EditorProps {
  readonly step: ScriptStep;
  readonly problemOf: ProblemOf;
  readonly onChange: (change: (step: ScriptStep) => ScriptStep) => void;
}

const weights: readonly Weight[] = ['core', 'useful', 'extra'];

/** Sentences of one role; where there may be several, one more and one fewer. */
function RoleTexts({
  step,
  role,
  texts,
  problemOf,
  onChange,
}: EditorProps & { readonly role: TextRole; readonly texts: readonly StepText[] }) {
  const { t } = useTranslation('admin-content');
  const isList = listKeyOf(step, role) !== null;
  // what can be chosen, but for the faces: there it is what is asked
  const word = step.kind === 'feedback' && role === 'option' ? 'rating' : role;
  const name = t(`scripts.role.${word}`);
  const room = roomFor(step, role);
  const remove = (index: number) => () => {
    onChange((now) => withFewer(now, role, index));
    showToast({ kind: 'done', text: t('scripts.textRemoved'), undo: () => onChange(() => step) });
  };
  return (
    <section className="script-role">
      {texts.map(({ path, text }, index) => (
        <BothTexts
          key={path.join('.')}
          testId={`text-${path.join('-')}`}
          label={isList ? `${name} ${index + 1}` : name}
          help={index === 0 ? t(`scripts.roleHelp.${word}`) : null}
          value={text}
          most={textLength.text}
          problemOf={(language) => problemOf(`${path.join('.')}.${language}`)}
          onChange={(language, value) => onChange((now) => withText(now, path, language, value))}
        >
          {isList && (
            <Button
              testId={`text-remove-${path.join('-')}`}
              kind="sand"
              label={t('scripts.removeText')}
              disabled={!room.fewer}
              onPress={remove(index)}
            >
              <Icon name="minus" />
            </Button>
          )}
        </BothTexts>
      ))}
      {room.more && (
        <Button testId={`text-add-${role}`} kind="sand" onPress={() => onChange((now) => withMore(now, role, sayBoth(`fresh.${role}`)))}>
          <Icon name="plus" />
          {t('scripts.addText', { role: name })}
        </Button>
      )}
    </section>
  );
}

function RightAnswer({ step, onChange }: EditorProps) {
  const { t, i18n } = useTranslation('admin-content');
  if (step.kind !== 'question') return null;
  return (
    <Field label={t('scripts.answer')} help={t('scripts.answerHelp')}>
      <Choice
        testId="script-answer"
        label={t('scripts.answer')}
        value={step.answer}
        options={step.options.map(({ id, text }) => ({ value: id, label: i18n.language === 'en' ? text.en : text.zh }))}
        onChange={(answer) => onChange((now) => ({ ...now, answer }) as ScriptStep)}
      />
    </Field>
  );
}

/** Everything of one step but its place: how much it matters, the least it takes, and all its texts. */
export function StepEditor(props: EditorProps) {
  const { step, problemOf, onChange } = props;
  const { t } = useTranslation('admin-content');
  const section = useRef<HTMLElement>(null);
  // opened from the list of problems it may lie anywhere
  useEffect(() => section.current?.closest('li')?.scrollIntoView({ block: 'nearest' }), []);
  const texts = stepTexts(step);
  const roles = [...new Set(texts.map(({ role }) => role))];
  const both = (key: 'title' | 'takeAway') => ({
    label: t(`scripts.${key}`),
    help: t(`scripts.${key}Help`),
    value: step[key],
    problemOf: (language: keyof Bilingual) => problemOf(`${key}.${language}`),
    onChange: (language: keyof Bilingual, value: string) => onChange((now) => withText(now, [key], language, value)),
  });
  return (
    <section ref={section} className="script-step-editor" data-testid={`edit-of-${step.id}`}>
      <Field label={t('scripts.weight')} help={t('scripts.weightHelp')}>
        <Choice
          testId="script-weight"
          label={t('scripts.weight')}
          value={step.weight}
          options={weights.map((value) => ({ value, label: t(`scripts.weights.${value}`) }))}
          onChange={(weight) => onChange((now) => ({ ...now, weight }))}
        />
      </Field>
      <Field label={t('scripts.leastTime')} help={t('scripts.leastTimeHelp')}>
        <SecondsStepper
          testId={`least-${step.id}`}
          label={t('scripts.leastTime')}
          value={step.minSeconds}
          most={step.seconds}
          onChange={(seconds) => onChange((now) => withLeast(now, seconds))}
        />
      </Field>
      <BothTexts testId="text-title" most={textLength.title} {...both('title')} />
      <BothTexts testId="text-takeAway" most={textLength.sentence} {...both('takeAway')} />
      <RightAnswer {...props} />
      {roles.map((role) => (
        <RoleTexts key={role} {...props} role={role} texts={texts.filter((each) => each.role === role)} />
      ))}
    </section>
  );
}
