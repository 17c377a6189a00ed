import { useTranslation } from 'react-i18next';
import { binIds, type BinId, type Composite } from '../../../electron/shared/content';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../exhibit-kit/bins/Tub';
import { useKit } from '../../exhibit-kit/kit';
import { dropInto } from './hands';
import type { Layout } from './layout';
import { live } from './live';
import type { Thing } from './model/round';
import { rightBin, useTakeApart } from './store';

interface BinProps {
  readonly bin: BinId;
  readonly composite: Composite;
  readonly thing: Thing;
  readonly layout: Layout;
}

function Bin({ bin, composite, thing, layout }: BinProps) {
  const { t } = useTranslation();
  const { cue } = useKit();
  const awaited = useTakeApart((s) => s.selected !== null);
  const hinted = useTakeApart((s) => s.told.kind === 'wrong' && rightBin(composite, thing, s.told.part) === bin);
  const swallowed = useTakeApart((s) => (s.swallowed?.bin === bin ? s.swallowed.serial : 0));
  const { x, y, width, height } = layout.bins[bin];
  const u = layout.unit;
  const tap = (): void => {
    const { selected } = useTakeApart.getState();
    if (selected !== null) dropInto(composite, selected, bin, cue);
  };
  return (
    <button
      type="button"
      className={`apart-bin focusable${hinted ? ' apart-bin-hinted' : ''}${awaited ? ' apart-bin-awaited' : ''}`}
      data-bin={bin}
      data-testid={`bin-${bin}`}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
      onPointerUp={(event) => !live.hands.has(event.pointerId) && tap()}
      onKeyDown={(event) => event.key === 'Enter' && tap()}
    >
      <span key={swallowed} className={`apart-bin-body${swallowed ? ' apart-bin-swallow' : ''}`}>
        <Tub bin={bin} />
        <span className="apart-bin-face">
          <BinSymbol bin={bin} />
          <strong>{t(`bins.${bin}`)}</strong>
        </span>
      </span>
    </button>
  );
}

/** Shanghai's four bins. */
export const Bins = (props: Omit<BinProps, 'bin'>) => binIds.map((bin) => <Bin key={bin} bin={bin} {...props} />);
