import { useTranslation } from 'react-i18next';
import { binIds, type BinId } from '../../../../electron/shared/content';
import { useKit } from '../../../exhibit-kit/kit';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../../exhibit-kit/bins/Tub';
import { tapLaneBin } from './deeds';
import type { LaneLayout } from './layout';
import { useLanes } from './store';

function LaneBin({ lane, bin, layout }: { readonly lane: number; readonly bin: BinId; readonly layout: LaneLayout }) {
  const { t } = useTranslation();
  const { comfort, cue, language, memory } = useKit();
  const hinted = useLanes((s) => s.match?.lanes[lane]?.lesson?.bin === bin);
  const awaited = useLanes((s) => (s.views[lane]?.selected ?? null) !== null);
  const swallowed = useLanes((s) => (s.views[lane]?.swallowed?.bin === bin ? s.views[lane].swallowed.serial : 0));
  const { x, y, width, height } = layout.bins[bin];
  const u = layout.unit;
  // letters of a name at most; large text grows only as far as the tub is wide
  const widest = width / (language === 'en' ? (layout.isLow ? 8.4 : 7.4) : layout.isLow ? 7 : 6.4);
  const face = Math.min(2.6, comfort.largeText ? widest / 1.2 : widest);
  return (
    <button
      type="button"
      className={`bin focusable${layout.isLow ? ' bin-low' : ''}${hinted ? ' bin-hinted' : ''}${awaited ? ' bin-awaited' : ''}`}
      data-bin={bin}
      data-testid={`lane-${lane}-bin-${bin}`}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u, '--face': face } as React.CSSProperties}
      onKeyDown={(event) => event.key === 'Enter' && tapLaneBin(lane, bin, { cue, answered: memory.answered })}
    >
      <span key={swallowed} className={`bin-body${swallowed ? ' bin-swallow' : ''}`}>
        <Tub bin={bin} />
        <span className="bin-face">
          <BinSymbol bin={bin} />
          <strong>{t(`bins.${bin}`)}</strong>
        </span>
      </span>
    </button>
  );
}

/** The lane's own four bins, in the house's order. */
export function LaneBins({ lane, layout }: { readonly lane: number; readonly layout: LaneLayout }) {
  return binIds.map((bin) => <LaneBin key={bin} lane={lane} bin={bin} layout={layout} />);
}
