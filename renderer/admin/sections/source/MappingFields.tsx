import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedTest } from '../../../../electron/shared/staff/feedCalls';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { choicesFor, codeNames, pathProblem, stateCodes, type FieldPaths, type PathName } from './fieldPaths';
import type { SourceDraft } from './sourceDraft';

interface MappingProps {
  readonly draft: SourceDraft;
  /** a technician's expression is there to be left as it is */
  readonly hasOwn: boolean;
  readonly test: FeedTest | null;
  readonly onChange: (change: Partial<SourceDraft>) => void;
}

const parts = {
  today: ['asOf', 'wet', 'parks', 'others'],
  points: ['points', 'pointId', 'pointToday', 'jabil', 'yuejie', 'huayue', 'pointConditioner', 'pointCapacity', 'pointState'],
  states: stateCodes,
  days: ['days', 'dayDate', 'dayWet', 'dayParks'],
} as const satisfies Record<string, readonly PathName[]>;

/** What the states are called is asked once there is a place that tells them. */
const partsFor = ({ pointState }: FieldPaths) =>
  (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => part !== 'states' || pointState !== '');

interface PathFieldProps {
  readonly name: PathName;
  readonly paths: FieldPaths;
  readonly test: FeedTest | null;
  readonly onChange: (path: string) => void;
}

/** Places of the answer that came, each with what stands there. */
function Picker({ name, paths, test, onChange }: PathFieldProps) {
  const { t } = useTranslation('admin-source');
  const choices = test ? choicesFor(name, paths, test) : [];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={box} className="source-picker" data-testid={`picker-${name}`}>
      <p>{t('pickTitle', { name: t(`paths.${name}`) })}</p>
      {choices.length === 0 && <p className="admin-note">{t(test ? 'pickNone' : 'pickFirst')}</p>}
      <div className="source-choices">
        {choices.map(({ path, value }) => (
          <button key={path} type="button" className="focusable" data-testid={`pick-${name}-${path}`} onClick={() => onChange(path)}>
            <b>{path}</b>
            <span>{value}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function PathField(props: PathFieldProps) {
  const { t } = useTranslation('admin-source');
  const { name, paths, onChange } = props;
  const [picking, setPicking] = useState(false);
  const problem = pathProblem(name, paths[name]);
  const isCode = codeNames.includes(name);
  return (
    <div className="source-path" data-problem={problem === 'wrong' ? 'true' : undefined}>
      <span className="admin-field-label">{t(`paths.${name}`)}</span>
      <span className="admin-field-help">{t(`pathHelp.${name}`)}</span>
      <div className="source-path-input">
        <TextInput
          testId={`path-${name}`}
          label={t(`paths.${name}`)}
          layout="url"
          maxLength={200}
          value={paths[name]}
          onChange={onChange}
        />
        {!isCode && (
          <Button testId={`open-pick-${name}`} kind="sand" pressed={picking} onPress={() => setPicking(!picking)}>
            {t('pick')}
          </Button>
        )}
      </div>
      {problem && <p className={problem === 'wrong' ? 'admin-field-problem' : 'admin-note'}>{t(`pathProblem.${problem}`)}</p>}
      {picking && (
        <Picker
          {...props}
          onChange={(path) => {
            onChange(path);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}

/** Which field of the answer is which: picked from what came, or typed. */
export function MappingFields({ draft, hasOwn, test, onChange }: MappingProps) {
  const { t } = useTranslation('admin-source');
  const kinds = (['same', 'paths', 'own'] as const).filter((kind) => kind !== 'own' || hasOwn);
  const { mapping, paths } = draft;
  const change = (more: Partial<FieldPaths>): void => onChange({ paths: { ...paths, ...more } });
  return (
    <>
      <Field label={t('mapping')} help={t(mapping === 'own' ? 'ownHelp' : 'mappingHelp')}>
        <Choice
          testId="mapping-kind"
          label={t('mapping')}
          value={mapping}
          options={kinds.map((value) => ({ value, label: t(`mappings.${value}`) }))}
          onChange={(kind) => onChange({ mapping: kind })}
        />
      </Field>
      {mapping === 'paths' && (
        <>
          <Field label={t('unit')} help={t('unitHelp')}>
            <Choice
              testId="mapping-unit"
              label={t('unit')}
              value={paths.unit}
              options={(['kg', 't'] as const).map((value) => ({ value, label: t(`units.${value}`) }))}
              onChange={(unit) => change({ unit })}
            />
          </Field>
          {partsFor(paths).map((part) => (
            <section key={part} className="source-part">
              <h3>{t(`parts.${part}`)}</h3>
              {part === 'states' && <p className="admin-note">{t('statesHelp')}</p>}
              <div className="source-paths">
                {parts[part].map((name) => (
                  <PathField key={name} name={name} paths={paths} test={test} onChange={(path) => change({ [name]: path })} />
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </>
  );
}
