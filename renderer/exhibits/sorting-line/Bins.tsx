import { useTranslation } from 'react-i18next';
import { binIds, type BinId } from '../../../electron/shared/content';
import { binColour, useKit } from '../../exhibit-kit/kit';
import { BinSymbol } from './BinSymbol';
import { tapBin } from './hands';
import type { Layout } from './layout';
import { live } from './live';
import { useSorting } from './store';

function Tub({ bin }: { readonly bin: BinId }) {
  const id = `tub-${bin}`;
  return (
    <svg className="tub" viewBox="0 0 220 180" preserveAspectRatio="none" aria-hidden="true" style={{ color: binColour[bin] }}>
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="0.25">
          <stop offset="0" stopColor="#fff" stopOpacity=".3" />
          <stop offset=".35" stopColor="#fff" stopOpacity=".04" />
          <stop offset="1" stopColor="#20122e" stopOpacity=".32" />
        </linearGradient>
      </defs>
      <ellipse cx="110" cy="172" rx="92" ry="8" fill="#8a5a3c" opacity=".38" />
      <path d="M14 36 31 156c1.5 9 6 15 16 15h126c10 0 14.5-6 16-15l17-120Z" fill="currentColor" />
      <path d="M14 36 31 156c1.5 9 6 15 16 15h126c10 0 14.5-6 16-15l17-120Z" fill={`url(#${id})`} />
      <path d="M15.5 48c30 9 159 9 189 0l-1.6 11c-33 8-153 8-185.8 0Z" fill="#20122e" opacity=".2" />
      <path d="M3 19c0-11 48-19 107-19s107 8 107 19v20c0 7-5 12-12 13-46 7-144 7-190 0-7-1-12-6-12-13Z" fill="currentColor" />
      <path d="M3 19c0-11 48-19 107-19s107 8 107 19v20c0 7-5 12-12 13-46 7-144 7-190 0-7-1-12-6-12-13Z" fill={`url(#${id})`} />
      <ellipse cx="110" cy="19" rx="107" ry="19" fill="#fff" opacity=".2" />
      <ellipse cx="110" cy="20.5" rx="97" ry="14.5" fill="#20122e" opacity=".62" />
    </svg>
  );
}

function Bin({ bin, layout }: { readonly bin: BinId; readonly layout: Layout }) {
  const { t } = useTranslation();
  const { t: other } = useTranslation('shell', { lng: useKit().language === 'en' ? 'zh-CN' : 'en' });
  const { cue } = useKit();
  const hinted = useSorting((s) => s.lesson?.bin === bin);
  const awaited = useSorting((s) => s.selected !== null);
  const swallowed = useSorting((s) => (s.swallowed?.bin === bin ? s.swallowed.serial : 0));
  const { x, y, width, height } = layout.bins[bin];
  const u = layout.unit;
  return (
    <button
      type="button"
      className={`bin focusable${hinted ? ' bin-hinted' : ''}${awaited ? ' bin-awaited' : ''}`}
      data-bin={bin}
      data-testid={`bin-${bin}`}
      aria-label={t(`bins.${bin}`)}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
      onPointerUp={(event) => !live.hands.has(event.pointerId) && tapBin(bin, layout, cue)}
      onKeyDown={(event) => event.key === 'Enter' && tapBin(bin, layout, cue)}
    >
      <span key={swallowed} className={`bin-body${swallowed ? ' bin-swallow' : ''}`}>
        <Tub bin={bin} />
        <span className="bin-face">
          <BinSymbol bin={bin} />
          <strong>{t(`bins.${bin}`)}</strong>
          <small>{other(`bins.${bin}`)}</small>
        </span>
      </span>
    </button>
  );
}

/** Shanghai's four bins, always in the same order; colour, symbol, name and place all say the same. */
export function Bins({ layout }: { readonly layout: Layout }) {
  return binIds.map((bin) => <Bin key={bin} bin={bin} layout={layout} />);
}
