import { pointIds } from '../../../electron/shared/snapshot';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { curveOf, cutAtGaps, type CurvePoint } from './model/curve';
import { daySlots } from './model/days';
import { missedRows, rangeToShow } from './model/missed';
import { partsOf, shareOf } from './model/parts';
import { pointRows } from './model/points';
import type { ViewId } from './parameters';
import { StateMark } from './StateMark';
import { useMissed } from './useMissed';
import { useToday, type Today } from './useToday';

const [width, height] = [130, 34];

function CurveArt({ today }: { readonly today: Today }) {
  const curve = curveOf(today.view);
  const top = Math.max(today.facts.usualDay.wetWaste, ...curve.map(({ tonnes }) => tonnes));
  const x = ({ hours }: CurvePoint): number => 4 + (hours / 24) * (width - 8);
  const y = ({ tonnes }: CurvePoint): number => height - 3 - (tonnes / top) * (height - 8);
  const path = (run: readonly CurvePoint[]): string =>
    run.map((point, index) => `${index ? 'L' : 'M'}${x(point).toFixed(1)} ${y(point).toFixed(1)}`).join('');
  const now = curve.at(-1);
  return (
    <>
      <path d={`M3 ${height - 2}H${width - 3}`} className="art-base" />
      {cutAtGaps(curve).runs.map((run) => (
        <path key={run[0]?.hours} d={path(run)} className="art-line" />
      ))}
      {now && <circle cx={x(now)} cy={y(now)} r="4" className="art-dot" />}
    </>
  );
}

function SplitArt({ today }: { readonly today: Today }) {
  const parts = partsOf(today.view.snapshot.district);
  const parks = shareOf(parts, parts.parks) * width;
  const both = parks + shareOf(parts, parts.others) * width;
  return (
    <>
      <rect x="0" y="10" width={width} height="16" rx="8" className="art-track" />
      {parts.whole > 0 && (
        <>
          <rect x="0" y="10" width={both} height="16" rx="8" className="art-rest" />
          <rect x="0" y="10" width={parks} height="16" rx="8" className="art-teal" />
        </>
      )}
    </>
  );
}

function DaysArt({ today }: { readonly today: Today }) {
  const slots = daySlots(today.view.snapshot, 30);
  const top = Math.max(1, ...slots.map((slot) => (slot.kind === 'gap' ? 0 : slot.total.wetWaste)));
  const step = width / slots.length;
  return (
    <>
      {slots.map((slot, index) => {
        const tall = slot.kind === 'gap' ? 0 : (slot.total.wetWaste / top) * (height - 4);
        const name = slot.kind === 'unfinished' ? 'art-teal' : 'art-rest';
        return (
          tall > 0 && (
            <rect key={slot.date} x={index * step + 0.6} y={height - 2 - tall} width={step - 1.2} height={tall} rx="1.2" className={name} />
          )
        );
      })}
      <path d={`M0 ${height - 2}H${width}`} className="art-base" />
    </>
  );
}

function PlantArt() {
  return (
    <>
      <g transform="translate(-46 0)">
        <path d="M54 22h22l-2.4 9.5a2.5 2.5 0 0 1-2.4 1.9H58.8a2.5 2.5 0 0 1-2.4-1.9z" className="art-pot" />
        <rect x="51.5" y="18.5" width="27" height="5.6" rx="2.2" className="art-rim" />
        <path d="M65 19V9" className="art-stem" />
        <path d="M65 13c-8 1.5-12.5-2-13-8.5 7.5-.5 12.5 2.5 13 8.5z" className="art-teal" />
        <path d="M65 10c.5-5.5 5-9 12.5-8.5.5 6.5-4.5 10-12.5 8.5z" className="art-rest" />
      </g>
    </>
  );
}

function MissedArt() {
  const { content } = useKit();
  const data = useMissed();
  const rows = missedRows(data, rangeToShow(data, content.items), content.items).slice(0, 3);
  return (
    <span className="tile-art tile-missed" aria-hidden="true">
      {rows.map(({ item }) => (
        <img key={item.id} src={itemPicture(item.id)} alt="" draggable={false} />
      ))}
      {rows.length === 0 && [0, 1, 2].map((plate) => <i key={plate} />)}
    </span>
  );
}

/** The small picture on a card, drawn from the feed itself. */
export function TileArt({ id }: { readonly id: ViewId }) {
  const today = useToday();
  if (id === 'missed') return <MissedArt />;
  if (id === 'points') {
    const rows = pointRows(today.view.snapshot);
    return (
      <span className="tile-art tile-marks" aria-hidden="true">
        {pointIds.map((point) => (
          <StateMark key={point} state={rows.find((row) => row.id === point)?.reading?.state ?? null} size="3.4rem" />
        ))}
      </span>
    );
  }
  return (
    <svg className="tile-art" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {id === 'today' && <CurveArt today={today} />}
      {id === 'sources' && <SplitArt today={today} />}
      {id === 'days' && <DaysArt today={today} />}
      {id === 'becomes' && <PlantArt />}
    </svg>
  );
}
