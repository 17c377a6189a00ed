import { useTranslation } from 'react-i18next';
import { binIds, type BinId } from '../../../electron/shared/content';
import { useKit } from '../../exhibit-kit/kit';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { tapBin } from './hands';
import type { Layout } from './layout';
import { live } from './live';
import { useSorting } from './store';
import { Tub } from '../../exhibit-kit/bins/Tub';

/** a tub lower than this has room for its sign and one name */
const lowUnits = 13;

function Bin({ bin, layout }: { readonly bin: BinId; readonly layout: Layout }) {
  const { t } = useTranslation();
  const { cue, language, mode } = useKit();
  const { t: other } = useTranslation('shell', { lng: language === 'en' ? 'zh-CN' : 'en' });
  const hinted = useSorting((s) => s.lesson?.bin === bin);
  const awaited = useSorting((s) => s.selected !== null);
  const swallowed = useSorting((s) => (s.swallowed?.bin === bin ? s.swallowed.serial : 0));
  const { x, y, width, height } = layout.bins[bin];
  const u = layout.unit;
  // English names are longer than the tub is wide
  const isLow = height < lowUnits;
  const face = Math.min(2.75, width / (language === 'en' ? 8.4 : 7.4));
  return (
    <button
      type="button"
      className={`bin focusable${isLow ? ' bin-low' : ''}${hinted ? ' bin-hinted' : ''}${awaited ? ' bin-awaited' : ''}`}
      data-bin={bin}
      data-testid={`bin-${bin}`}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u, '--face': face } as React.CSSProperties}
      onPointerUp={(event) => !live.hands.has(event.pointerId) && tapBin(bin, layout, cue)}
      onKeyDown={(event) => event.key === 'Enter' && tapBin(bin, layout, cue)}
    >
      <span key={swallowed} className={`bin-body${swallowed ? ' bin-swallow' : ''}`}>
        <Tub bin={bin} />
        <span className="bin-face">
          <BinSymbol bin={bin} />
          <strong>{t(`bins.${bin}`)}</strong>
          {/* in the attract window it would be too small to read, in a low tub it would take the room of the sign */}
          {mode !== 'demo' && !isLow && <small>{other(`bins.${bin}`)}</small>}
        </span>
      </span>
    </button>
  );
}

/** Shanghai's four bins, always in the same order; colour, symbol, name and place all say the same. */
export function Bins({ layout }: { readonly layout: Layout }) {
  return binIds.map((bin) => <Bin key={bin} bin={bin} layout={layout} />);
}
