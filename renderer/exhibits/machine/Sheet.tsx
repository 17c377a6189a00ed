import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { conditions, type StageId } from '../../exhibit-kit/process/processFacts';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { BalanceTable } from './BalanceTable';
import { spanOf } from './model/sheet';
import { openStage, useMachine } from './store';
import type { Tonnage } from './useTonnage';
import { wrongItems } from './model/wrongItems';

function Conditions({ id }: { readonly id: StageId }) {
  const { t } = useTranslation('machine');
  const { celsius, hours } = conditions[id];
  const { unit, from, to } = spanOf(hours);
  return (
    <dl className="stage-sheet-facts">
      <div>
        <dt>{t('facts.celsius')}</dt>
        <dd className="keep">{celsius ? t('facts.degrees', { from: celsius[0], to: celsius[1] }) : t('facts.ambient')}</dd>
      </div>
      <div>
        <dt>{t('facts.time')}</dt>
        <dd className="keep">{t(`span.${unit}`, { from, to })}</dd>
      </div>
      <Chip kind="typical">{t('typicalValue')}</Chip>
    </dl>
  );
}

/** The open stage: what happens there, how warm and how long, and what goes in and out. */
export function Sheet({ id, tonnage }: { readonly id: StageId; readonly tonnage: Tonnage }) {
  const { t } = useTranslation('machine');
  const { say, cue, comfort } = useKit();
  const wrong = useMachine((s) => s.wrong);
  const trouble = wrong?.stuck && wrongItems[wrong.id].stage === id ? wrong.id : null;
  const text = trouble ? t(`wrong.stuck.${trouble}`) : t(`text.${id}`);
  const stage = tonnage.balance.stages.find((each) => each.id === id);
  useEffect(() => say(text), [say, text]);
  return (
    <section className="card stage-sheet rise" data-testid="machine-sheet" data-stage={id} aria-label={t(`steps.${id}`)}>
      <header className="stage-sheet-head">
        <h2 className="title">{t(`steps.${id}`)}</h2>
        {/* above a low band: there the tile of the whole line shuts it */}
        {comfort.reach === null && (
          <Button
            testId="machine-close"
            kind="sand"
            label={t('close')}
            onPress={() => {
              cue('tap');
              openStage(null);
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </header>
      <p
        className={trouble ? 'stage-sheet-text stage-sheet-trouble' : 'stage-sheet-text'}
        data-testid={trouble ? `machine-stuck-${trouble}` : 'machine-text'}
      >
        {text}
      </p>
      {!trouble && <Conditions id={id} />}
      {stage && <BalanceTable balance={stage} tonnage={tonnage} />}
    </section>
  );
}
