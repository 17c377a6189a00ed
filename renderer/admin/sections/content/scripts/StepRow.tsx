import { useTranslation } from 'react-i18next';
import type { ScriptStep } from '../../../../../electron/shared/guided';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Arrows, Grip } from '../../../kit/rows/RowHandles';
import { useExhibitNames } from '../../../kit/useExhibitNames';
import { withSeconds } from './edits';
import { SecondsStepper } from './SecondsStepper';
import { StepEditor, type ProblemOf } from './StepEditor';

interface StepRowProps {
  readonly step: ScriptStep;
  readonly index: number;
  readonly count: number;
  readonly isDragged: boolean;
  readonly isOpen: boolean;
  readonly problems: number;
  readonly problemOf: ProblemOf;
  readonly canRemove: boolean;
  readonly onMove: (to: number) => void;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  readonly onChange: (change: (step: ScriptStep) => ScriptStep) => void;
}

/** A step in its place: what it is, how long it takes; opened, everything it says. */
export function StepRow(props: StepRowProps) {
  const { step, index, count, isDragged, isOpen, problems, problemOf, canRemove, onMove, onToggle, onRemove, onChange } = props;
  const { t, i18n } = useTranslation('admin-content');
  const exhibitName = useExhibitNames();
  const title = i18n.language === 'en' ? step.title.en : step.title.zh;
  const shown = 'exhibit' in step ? ` · ${exhibitName(step.exhibit)}` : '';
  return (
    <li
      className="admin-row-line script-step"
      data-row={step.id}
      data-testid={`step-${step.id}`}
      data-kind={step.kind}
      data-weight={step.weight}
      data-dragged={isDragged}
      data-open={isOpen}
    >
      <Grip id={step.id} />
      <b className="script-number">{index + 1}</b>
      <strong>
        {title || t('scripts.noTitle')}
        <small>
          <span>
            {t(`scripts.kind.${step.kind}`)}
            {shown} ·
          </span>{' '}
          <span>{t(`scripts.weights.${step.weight}`)}</span>
        </small>
        {problems > 0 && <small className="script-wrong">{t('scripts.wrongHere', { count: problems })}</small>}
      </strong>
      <SecondsStepper
        testId={`time-${step.id}`}
        label={t('scripts.time')}
        value={step.seconds}
        onChange={(seconds) => onChange((now) => withSeconds(now, seconds))}
      />
      <div className="admin-row-buttons">
        <Arrows id={step.id} index={index} count={count} onMove={onMove} />
        <Button testId={`edit-${step.id}`} kind="sand" pressed={isOpen} onPress={onToggle}>
          {t('scripts.texts')}
        </Button>
        <Button testId={`remove-${step.id}`} kind="sand" label={t('scripts.removeStep')} disabled={!canRemove} onPress={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      {isOpen && <StepEditor step={step} problemOf={problemOf} onChange={onChange} />}
    </li>
  );
}
