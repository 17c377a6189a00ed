import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitManifest, ExhibitModule } from '../../../exhibit-kit/exhibit';
import { loadExhibit } from '../../../exhibit-kit/loadExhibit';
import { optionFields, type OptionField, type OptionValue } from '../../../exhibit-kit/options';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { Stepper } from '../../kit/Stepper';
import { Switch } from '../../kit/Switch';
import { showToast } from '../../kit/toastStore';
import { optionOf, withOption, withoutOptions, type Form } from './order';

interface ControlProps {
  readonly exhibit: string;
  readonly field: OptionField;
  readonly value: OptionValue;
  readonly label: string;
  readonly onChange: (value: OptionValue) => void;
}

/** Some of a few; the last one cannot be taken away. */
function Some({ exhibit, field, value, label, onChange }: ControlProps & { readonly field: OptionField & { kind: 'choices' } }) {
  const { t } = useTranslation(exhibit);
  const chosen = Array.isArray(value) ? (value as readonly (string | number)[]) : [];
  const toggle = (one: string | number): void => {
    const next = field.values.filter((each) => (each === one ? !chosen.includes(each) : chosen.includes(each)));
    if (next.length > 0) onChange(next);
  };
  return (
    <div className="admin-choice" role="group" aria-label={label}>
      {field.values.map((one) => (
        <button
          key={one}
          type="button"
          role="checkbox"
          className="focusable option-some"
          data-testid={`option-${exhibit}-${field.key}-${one}`}
          aria-checked={chosen.includes(one)}
          onClick={() => toggle(one)}
        >
          {t(`options.${field.key}.values.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Control({ exhibit, field, value, label, onChange }: ControlProps) {
  const { t } = useTranslation(exhibit);
  const common = { testId: `option-${exhibit}-${field.key}`, label };
  switch (field.kind) {
    case 'switch':
      return <Switch {...common} on={value === true} onChange={onChange} />;
    case 'number':
      return (
        <Stepper
          {...common}
          value={Number(value)}
          least={field.least}
          most={field.most}
          step={field.step}
          show={(shown) => t(`options.${field.key}.value`, { value: shown })}
          onChange={onChange}
        />
      );
    case 'choices':
      return <Some exhibit={exhibit} field={field} value={value} label={label} onChange={onChange} />;
    case 'choice':
      return (
        <Choice
          {...common}
          value={String(value)}
          options={field.values.map((one) => ({ value: String(one), label: t(`options.${field.key}.values.${one}`) }))}
          onChange={(chosen) => onChange(field.values.find((one) => String(one) === chosen) ?? null)}
        />
      );
  }
}

interface OptionsProps {
  readonly manifest: ExhibitManifest;
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
}

const modules = new Map<string, Promise<ExhibitModule>>();

/** One promise an exhibit: what `use` waits for has to stay the same. */
const moduleOf = (manifest: ExhibitManifest): Promise<ExhibitModule> => {
  const known = modules.get(manifest.id) ?? loadExhibit(manifest);
  modules.set(manifest.id, known);
  return known;
};

/** How an exhibit is played: whatever it declares, drawn from its own schema. */
export function Options({ manifest, form, change }: OptionsProps) {
  const { t: words } = useTranslation(manifest.id);
  const { t } = useTranslation('admin-exhibits');
  const { id } = manifest;
  const fields = optionFields(use(moduleOf(manifest)));
  const name = words(manifest.titleKey);
  const reset = (): void => {
    const before = form.options;
    change({ options: withoutOptions(form.options, id) });
    showToast({ kind: 'done', text: t('wasReset', { name }), undo: () => change({ options: before }) });
  };
  return (
    <section className="exhibit-options" data-testid={`options-of-${id}`}>
      {fields.map((field) => {
        const label = words(`options.${field.key}.name`);
        return (
          <Field key={field.key} label={label} help={words(`options.${field.key}.help`)}>
            <Control
              exhibit={id}
              field={field}
              label={label}
              value={optionOf(form.options, id, field)}
              onChange={(value) => change({ options: withOption(form.options, id, field, value) })}
            />
          </Field>
        );
      })}
      <Button testId={`options-usual-${id}`} kind="sand" disabled={!form.options[id]} onPress={reset}>
        {t('usual')}
      </Button>
    </section>
  );
}
