import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import type { GuidedScript, ScriptStep } from '../../../../../electron/shared/guided';
import { rolesOf, type StepKind } from '../../../../../electron/shared/scriptTexts';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Choice } from '../../../kit/Choice';
import { Group } from '../../../kit/Page';
import { useContent } from '../../../kit/useContent';
import { sayBoth, shownExhibits } from './library';
import { addableSteps } from './newSteps';

const kinds = Object.keys(rolesOf) as StepKind[];

interface AddStepProps {
  /** those in the form and those that came with the app: their steps can be taken over */
  readonly scripts: readonly GuidedScript[];
  readonly onAdd: (step: ScriptStep) => void;
  readonly onClose: () => void;
}

/** What comes in: first the kind, then which one. */
export function AddStep({ scripts, onAdd, onClose }: AddStepProps) {
  const { t, i18n } = useTranslation('admin-content');
  const statements = useContent()?.statements ?? [];
  const [kind, setKind] = useState<StepKind>('exhibit');
  const say = ({ zh, en }: Bilingual): string => (i18n.language === 'en' ? en : zh);
  const steps = addableSteps(kind, { scripts, exhibits: shownExhibits(), statements }, sayBoth);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), []);
  return (
    <div ref={box} className="script-adding">
      <Group title={t('scripts.addTitle')}>
        <Choice
          testId="add-kind"
          label={t('scripts.addTitle')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`scripts.kind.${value}`) }))}
          onChange={setKind}
        />
        <p className="admin-note">{t(`scripts.kindHelp.${kind}`)}</p>
        <ul className="admin-files script-library">
          {steps.map(({ id, name, detail, step }) => (
            <li key={id}>
              <span className="admin-file">
                <strong>{say(name)}</strong>
                {detail && <small>{say(detail)}</small>}
              </span>
              <Button testId={`add-${id}`} onPress={() => onAdd(step)}>
                <Icon name="plus" />
                {t('scripts.add')}
              </Button>
            </li>
          ))}
        </ul>
        <div className="admin-row">
          <Button testId="add-close" kind="sand" onPress={onClose}>
            {t('scripts.addClose')}
          </Button>
        </div>
      </Group>
    </div>
  );
}
