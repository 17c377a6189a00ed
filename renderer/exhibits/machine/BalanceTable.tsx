import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import type { StageBalance } from '../../exhibit-kit/process/massBalance';
import { Chip } from '../../ui/Chip';
import { SourceMass } from './SourceChoice';
import type { Tonnage } from './useTonnage';
import { kilograms } from './model/format';
import { sidesOf, type Row } from './model/sheet';

/** One side of the balance: streams, and their sum on the line below. */
function Side({ side, rows, total }: { readonly side: 'in' | 'out'; readonly rows: readonly Row[]; readonly total: number }) {
  const { t } = useTranslation('machine');
  const { language } = useKit();
  return (
    <div className="machine-balance-side" data-testid={`machine-balance-${side}`}>
      <h4>{t(`balance.${side}`)}</h4>
      <dl>
        {rows.map(({ name, kg }) => (
          <div key={name}>
            <dt>{t(`stream.${name}`)}</dt>
            <dd className="figure">{kilograms(kg, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="machine-balance-sum">
        <span>{t('balance.sum')}</span>
        <strong className="figure" data-kg={total}>
          {kilograms(total, language)}
          <small>{t('balance.unit')}</small>
        </strong>
      </p>
    </div>
  );
}

/** What goes in and what comes out of a stage, to the kilogram: both sides come to the same. */
export function BalanceTable({ balance, tonnage }: { readonly balance: StageBalance; readonly tonnage: Tonnage }) {
  const { t } = useTranslation('machine');
  const sides = sidesOf(balance);
  return (
    <div className="machine-balance">
      <header className="machine-balance-head">
        <h3 className="machine-balance-title">{t('balance.equal')}</h3>
        {!tonnage.isAhead && <Chip kind="typical">{t('typical')}</Chip>}
      </header>
      <div className="machine-balance-sides">
        <Side side="in" rows={sides.in} total={sides.total} />
        <span className="machine-balance-equals" aria-hidden="true">
          =
        </span>
        <Side side="out" rows={sides.out} total={sides.total} />
      </div>
      <SourceMass tonnage={tonnage} />
    </div>
  );
}
