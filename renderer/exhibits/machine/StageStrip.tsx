import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { stageIds } from './model/layout';
import { StageSymbol } from './StageSymbol';
import { openStage, useMachine } from './store';

/** All stages in their order; the first tile shows the whole line again. */
export function StageStrip() {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const stage = useMachine((s) => s.stage);
  return (
    <nav className="stage-strip">
      {[null, ...stageIds].map((id) => (
        <button
          key={id ?? 'whole'}
          type="button"
          className="card stage-tile focusable"
          data-testid={`machine-stage-${id ?? 'whole'}`}
          data-step={id ?? 'whole'}
          aria-pressed={stage === id}
          onClick={() => {
            cue('tap');
            openStage(id);
          }}
        >
          <StageSymbol id={id ?? 'whole'} />
          <span>{id ? t(`steps.${id}`) : t('whole')}</span>
        </button>
      ))}
    </nav>
  );
}
