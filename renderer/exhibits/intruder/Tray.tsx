import { useTranslation } from 'react-i18next';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../exhibit-kit/bins/Tub';
import { trayBins, type Layout } from './layout';
import { scoreOf } from './model/round';
import { useIntruder } from './store';

function Bin({ bin }: { readonly bin: (typeof trayBins)[number] }) {
  const { t } = useTranslation();
  const count = useIntruder((s) => (s.round ? scoreOf(s.round).found.filter((thing) => thing.bin === bin).length : 0));
  return (
    <div className="intruder-bin" data-bin={bin}>
      <span key={count} className={`intruder-bin-body${count > 0 ? ' intruder-bin-swallow' : ''}`}>
        <Tub bin={bin} />
        <span className="intruder-bin-face">
          <BinSymbol bin={bin} />
          <strong>{t(`bins.${bin}`)}</strong>
        </span>
      </span>
    </div>
  );
}

/** Where the picked things go: each flies into the bin it belongs in. */
export function Tray({ layout }: { readonly layout: Layout }) {
  const { x, y, width, height } = layout.tray;
  const u = layout.unit;
  return (
    <div className="intruder-tray" style={{ left: x * u, top: y * u, width: width * u, height: height * u }}>
      {trayBins.map((bin) => (
        <Bin key={bin} bin={bin} />
      ))}
    </div>
  );
}
