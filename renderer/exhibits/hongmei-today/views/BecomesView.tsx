import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { Chip } from '../../../ui/Chip';
import { DataChip } from '../DataChip';
import { flowIds, flowsOf, typicalConditioner, type Flow, type FlowId } from '../model/becomes';
import { roundKilograms } from '../model/format';
import { pointRows, pointsTotal } from '../model/points';
import { chooseFlow, useDashboard } from '../store';
import { useToday } from '../useToday';
import { Choices } from './Choices';
import { Stage } from './Stage';

/** 1 t as one bar, cut into what it typically becomes. */
function FlowBar({ flows, chosen }: { readonly flows: readonly Flow[]; readonly chosen: FlowId }) {
  const { t } = useTranslation('hongmei-today');
  const kilograms = Object.fromEntries(flows.map((flow) => [flow.id, roundKilograms(flow.perTonne)]));
  return (
    <div className="flows" role="img" aria-label={t('becomes.aria', kilograms)}>
      {flows.map((flow) => (
        <i
          key={flow.id}
          className={`flow flow-${flow.id}`}
          data-chosen={flow.id === chosen}
          onClick={() => chooseFlow(flow.id)}
          style={{ flexGrow: flow.perTonne }}
        />
      ))}
    </div>
  );
}

/** What the three points' mass would typically give: computed from the feed, so it carries the feed's chip inside the typical card. */
function TodaysProduct() {
  const { t } = useTranslation('hongmei-today');
  const { view, facts, day } = useToday();
  const total = pointsTotal(pointRows(view.snapshot));
  const product = typicalConditioner(total, facts.typical);
  return (
    <div className="amount">
      <p>{t('becomes.product')}</p>
      {total === null || product === null ? (
        <p className="amount-unknown">{t('becomes.unknown')}</p>
      ) : (
        <p className="figure" data-testid="typical-conditioner">
          {tonnesWord(product)}
          <small>{t('unit')}</small>
        </p>
      )}
      {total !== null && <DataChip />}
      <p>{total === null ? t('becomes.productUnknown') : t('becomes.productFrom', { day, tonnes: tonnesWord(total) })}</p>
    </div>
  );
}

function PartOfOneTonne({ mass }: { readonly mass: number }) {
  const { t } = useTranslation('hongmei-today');
  return (
    <div className="amount">
      <p>{t('becomes.part')}</p>
      <p className="figure">
        {roundKilograms(mass)}
        <small>{t('becomes.kilogram')}</small>
      </p>
    </div>
  );
}

/** The parts of 1 t as cards to press. */
function FlowChoices({ massOf, chosen }: { readonly massOf: (id: FlowId) => number; readonly chosen: FlowId }) {
  const { t } = useTranslation('hongmei-today');
  return (
    <Choices ids={flowIds} chosen={chosen} onChoose={chooseFlow}>
      {(id) => (
        <>
          <span className="choice-name">{t(`becomes.flows.${id}`)}</span>
          <span className="choice-share">
            <i className={`swatch flow-${id}`} />
            {t('becomes.about', { kg: roundKilograms(massOf(id)) })}
          </span>
        </>
      )}
    </Choices>
  );
}

/** What the food waste becomes, by typical figures that are not Hongmei's own. */
export function BecomesView() {
  const { t } = useTranslation('hongmei-today');
  const { language } = useKit();
  const { typical } = useToday().facts;
  const chosen = useDashboard((s) => s.flow);
  const flows = flowsOf(typical);
  const massOf = (id: FlowId): number => flows.find((flow) => flow.id === id)?.perTonne ?? 0;
  return (
    <Stage
      title={t('becomes.title', { kg: roundKilograms(massOf('conditioner')) })}
      chip={<Chip kind="typical">{t('becomes.typical')}</Chip>}
      controls={<FlowChoices massOf={massOf} chosen={chosen} />}
    >
      <FlowBar flows={flows} chosen={chosen} />
      <div className="becomes">
        <div className="becomes-text">
          <p className="lead">{t(`becomes.text.${chosen}`)}</p>
          {typical.note && <p className="quiet">{language === 'en' ? typical.note.en : typical.note.zh}</p>}
        </div>
        {chosen === 'conditioner' ? <TodaysProduct /> : <PartOfOneTonne mass={massOf(chosen)} />}
      </div>
    </Stage>
  );
}
