import { useStore } from 'zustand';
import { useKit } from '../../../exhibit-kit/kit';
import { hourOf, lightAt } from '../model/hours';
import type { SiteId } from '../model/sites';
import { useDistrict } from '../store';
import './illustration.css';
import { Centre, Huayue, Jabil, Yuejie } from '../../../exhibit-kit/places/silhouettes';

const slab = 'M70 452 330 150c22-24 48-36 82-36h566c42 0 72 22 82 62l84 330c14 54-16 92-72 92H150c-88 0-128-84-80-146z';
const road = 'M214 452 376 260c22-25 45-36 80-36h454c36 0 58 16 67 50l46 180c9 37-11 60-50 60H262c-60 0-82-26-48-62z';

/** Lawns of the four plots inside the ring. */
const plots = [
  'M252 466 318 382c10-12 22-18 38-18h214l-12 82c-2 16-10 24-26 24H262c-14 0-18-4-10-4z',
  'M344 350 396 282c9-11 20-16 34-16h160l-10 70c-1 10-8 14-16 14z',
  'M668 266h156c18 0 28 6 32 22l16 62H654c-10 0-13-5-12-14l9-56c2-10 7-14 17-14z',
  'M650 366h230l22 82c4 16-2 22-14 22H634c-14 0-20-8-18-22l10-62c2-14 10-20 24-20z',
];

/** Places on the slab: where they stand, and how large. Those behind first. */
const places = [
  { id: 'jabil', x: 396, y: 140, scale: 2.2, Picture: Jabil },
  { id: 'huayue', x: 720, y: 92, scale: 2.2, Picture: Huayue },
  { id: 'centre', x: 270, y: 296, scale: 1.9, Picture: Centre },
  { id: 'yuejie', x: 700, y: 288, scale: 1.95, Picture: Yuejie },
] as const satisfies readonly { id: SiteId; x: number; y: number; scale: number; Picture: () => React.ReactNode }[];

/** What came back: from each point's equipment to the centre. */
const arcs = ['M560 330C545 250 470 250 440 322', 'M800 290C720 130 500 150 436 318', 'M760 460C700 250 540 240 446 324'];
const trees = [
  [128, 470, 17],
  [168, 520, 21],
  [206, 560, 15],
  [262, 250, 18],
  [306, 196, 22],
  [352, 158, 15],
  [1010, 190, 20],
  [1042, 250, 16],
  [1062, 340, 22],
  [1082, 420, 17],
  [1098, 500, 21],
  [600, 560, 17],
  [652, 574, 14],
  [860, 562, 20],
  [912, 574, 15],
  [330, 560, 16],
  [628, 250, 15],
  [650, 300, 18],
  [660, 430, 16],
] as const;

function Trees() {
  return trees.map(([x, y, r], i) => (
    <g key={x}>
      <path d={`M${x - 2} ${y}h4v${r * 0.9}h-4z`} fill="#9A6E4C" />
      <circle cx={x} cy={y - r * 0.3} r={r} fill={i % 6 === 3 ? '#DDA244' : '#6F9F52'} />
      <circle cx={x - r * 0.28} cy={y - r * 0.55} r={r * 0.62} fill={i % 6 === 3 ? '#EFC06A' : '#97BF68'} />
    </g>
  ));
}

/** A collection truck, its nose to the left. */
const Truck = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect x="0" y="-20" width="16" height="18" rx="4" fill="#FFFFFF" />
    <rect x="2.5" y="-17" width="7" height="7" rx="1.5" fill="#7FA6B8" />
    <rect x="17" y="-26" width="34" height="24" rx="5" fill="#F6EFE2" />
    <rect x="40" y="-26" width="11" height="24" rx="5" fill="#F28C38" />
    <circle cx="10" cy="0" r="5" fill="#5D566B" />
    <circle cx="38" cy="0" r="5" fill="#5D566B" />
  </g>
);

/** Where trucks are drawn; the more has been collected, the more of them, as on the model. */
const truckPlaces = [
  [330, 524],
  [690, 524],
  [880, 524],
  [520, 236],
  [800, 236],
] as const;
const trucksFor = (tonnes: number): number => Math.max(1, Math.min(truckPlaces.length, Math.round(tonnes / 10)));

/** Hongmei from above, drawn: what the model shows where there is no 3D. */
export function Illustration() {
  const { now, feed } = useKit();
  const site = useDistrict((s) => s.site);
  const light = useDistrict((s) => s.light);
  const trucks = trucksFor(useStore(feed, (view) => view.snapshot.district.wetWasteToday));
  return (
    <svg
      className="drawn"
      viewBox="20 30 1160 660"
      data-light={light === 'now' ? lightAt(hourOf('now', now())) : light}
      data-near={site}
      aria-hidden="true"
    >
      <clipPath id="drawn-slab">
        <path d={slab} />
      </clipPath>
      <g className="drawn-model">
        <ellipse cx="612" cy="640" rx="560" ry="34" fill="#8A5A3C" opacity="0.16" />
        <path d={slab} transform="translate(0 34)" fill="#D9B48C" />
        <path d={slab} fill="#BBCE92" />
        <g clipPath="url(#drawn-slab)">
          <path d="M280 140h800l12 34H250z" fill="#7CC9D3" />
          <path d="M250 174h842l4 11H240z" fill="#F3E9D8" />
          <path d="M560 520h96l-30 140h-120z" fill="#9C97A6" />
        </g>
        <path d={road} fill="#F1E7D2" stroke="#F3E9D8" strokeWidth="60" strokeLinejoin="round" />
        {plots.map((d) => (
          <path key={d} d={d} fill="#C6D69E" />
        ))}
        <path d="M606 490 638 244" stroke="#8F8B99" strokeWidth="30" />
        <path d="M606 490 638 244" stroke="#FFF3DA" strokeWidth="2.5" strokeDasharray="14 12" />
        <path d={road} fill="none" stroke="#8F8B99" strokeWidth="42" strokeLinejoin="round" />
        <path d={road} fill="none" stroke="#FF9A45" strokeWidth="9" strokeLinejoin="round" />
        <path d={road} fill="none" className="drawn-flow" strokeWidth="9" strokeLinejoin="round" />
        <Trees />
        {places.map(({ id, x, y, scale, Picture }) => (
          <g key={id} transform={`translate(${x} ${y}) scale(${scale})`} className="drawn-place" data-near={id === site}>
            <ellipse cx="80" cy="103" rx="78" ry="10" className="drawn-ground" />
            <Picture />
          </g>
        ))}
        {arcs.map((d) => (
          <path key={d} d={d} className="drawn-arc" />
        ))}
        {truckPlaces.slice(0, trucks).map(([x, y]) => (
          <Truck key={x} x={x} y={y} />
        ))}
        <path d={slab} className="drawn-light" />
      </g>
    </svg>
  );
}
