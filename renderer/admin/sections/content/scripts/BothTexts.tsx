import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import { FieldProblem } from '../../../kit/Field';
import { TextInput } from '../../../kit/TextInput';

interface BothTextsProps {
  readonly testId: string;
  readonly label: string;
  /** what it is for; null: said at the first of several already */
  readonly help: string | null;
  readonly value: Bilingual;
  /** characters a text may have */
  readonly most: Readonly<Record<keyof Bilingual, number>>;
  readonly problemOf: (language: keyof Bilingual) => string | null;
  readonly onChange: (language: keyof Bilingual, text: string) => void;
  readonly children?: React.ReactNode;
}

const languages = ['zh', 'en'] as const;

/** One text in both languages, side by side; what is wrong stands below it. */
export function BothTexts({ testId, label, help, value, most, problemOf, onChange, children }: BothTextsProps) {
  const { t } = useTranslation('admin-content');
  return (
    <div className="script-text">
      <span className="script-text-label">
        <span>{label}</span>
        {help !== null && <small className="admin-field-help">{help}</small>}
        {children}
      </span>
      {languages.map((language) => {
        const problem = problemOf(language);
        return (
          <label key={language} className="script-text-one" data-problem={problem ? 'true' : undefined}>
            <small>{t(`scripts.${language}`)}</small>
            <TextInput
              testId={`${testId}-${language}`}
              label={`${label} ${t(`scripts.${language}`)}`}
              value={value[language]}
              maxLength={most[language]}
              grows
              onChange={(text) => onChange(language, text)}
            />
            {problem && <FieldProblem text={problem} />}
          </label>
        );
      })}
    </div>
  );
}
