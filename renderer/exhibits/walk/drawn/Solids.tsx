// Standing things as they are drawn: a front, a top, and what tells them apart.
import { binColour } from '../../../exhibit-kit/kit';
import type { Solid, Style } from '../model/place';
import { drawnAt, drawnDepth, drawnHeight } from './slant';

interface Tones {
  readonly front: string;
  readonly top: string;
}
const tones: Record<Style, Tones> = {
  wall: { front: '#E9DCC6', top: '#D8C6AA' },
  glazed: { front: '#EFE5D3', top: '#F8F1E4' },
  facade: { front: '#EFE2CD', top: '#F8F0E2' },
  tower: { front: '#F0C9A0', top: '#E08A66' },
  brick: { front: '#D38064', top: '#857C98' },
  sawtooth: { front: '#FBF8F2', top: '#DDE4E8' },
  hedge: { front: '#6F9F52', top: '#97BF68' },
  planter: { front: '#B98A5E', top: '#7A5238' },
  counter: { front: '#5F8FB0', top: '#DDE4E8' },
  plinth: { front: '#EAD9BF', top: '#F6E9D6' },
  kiosk: { front: '#2F8F83', top: '#3FA396' },
  bins: { front: '#DCCBB0', top: '#EADBC3' },
  shelter: { front: '#F3E6D0', top: '#4F9D69' },
  column: { front: '#FFFFFF', top: '#F3EADB' },
  container: { front: '#8FA9C2', top: '#A9BED2' },
  truck: { front: '#FBF3E4', top: '#FFFFFF' },
  desk: { front: '#4F9D69', top: '#C79A6B' },
  rail: { front: '#8A8496', top: '#8A8496' },
  block: { front: 'none', top: 'none' },
};
const bins = ['recyclable', 'hazardous', 'food', 'residual'] as const;

function Bins({ x, y, w }: { readonly x: number; readonly y: number; readonly w: number }) {
  const step = w / 4;
  return bins.map((id, i) => (
    <g key={id} transform={`translate(${x - w / 2 + (i + 0.5) * step} ${y})`}>
      <path d="M-.3-.9H.3L.25 0H-.25Z" style={{ fill: binColour[id] }} />
      <rect x="-.34" y="-1.02" width=".68" height=".16" rx=".06" style={{ fill: binColour[id] }} />
      <rect x="-.34" y="-1.02" width=".68" height=".16" rx=".06" fill="#FFFFFF" opacity=".25" />
      <circle cy="-.5" r=".13" fill="#FFFFFF" />
    </g>
  ));
}

function Windows({
  x,
  y,
  w,
  h,
  step,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly step: number;
}) {
  const [columns, rows] = [Math.max(1, Math.floor(w / step)), Math.max(1, Math.floor(h / 2.4))];
  const cells = Array.from({ length: columns * rows }, (_, i) => [i % columns, Math.floor(i / columns)] as const);
  return cells.map(([i, j]) => (
    <rect
      key={`${i} ${j}`}
      x={x + (i - (columns - 1) / 2) * step - step * 0.26}
      y={y - 1.5 - j * 2.4}
      width={step * 0.52}
      height="1"
      rx=".08"
      fill={(i * 7 + j * 5) % 6 === 0 ? '#FFD58A' : '#7FA6B8'}
    />
  ));
}

/** The model of the district on its table. */
function LittleTown({ x, y, w, d }: { readonly x: number; readonly y: number; readonly w: number; readonly d: number }) {
  return (
    <>
      <rect x={x - w / 2 + 0.1} y={y - d + 0.06} width={w - 0.2} height={d - 0.1} rx=".14" fill="#C3D59A" />
      <ellipse cx={x} cy={y - d / 2} rx={w * 0.36} ry={d * 0.3} fill="none" stroke="#F28C38" strokeWidth=".12" />
      {Array.from({ length: 11 }, (_, i) => {
        const [a, h] = [(i / 11) * Math.PI * 2, 0.3 + ((i * 5) % 7) * 0.09];
        const [bx, by] = [x + Math.cos(a) * w * 0.4, y - d / 2 + Math.sin(a) * d * 0.34];
        return <rect key={i} x={bx - 0.15} y={by - h} width=".3" height={h} rx=".05" fill={i % 4 === 0 ? '#DC8E6E' : '#FFFFFF'} />;
      })}
    </>
  );
}

function Special({ solid, x, y, h }: { readonly solid: Solid; readonly x: number; readonly y: number; readonly h: number }) {
  const { style, w, d } = solid;
  switch (style) {
    case 'bins':
      return w > d ? (
        <Bins x={x} y={y - 0.1} w={w} />
      ) : (
        <Bins x={x + (solid.facing === 1 ? 1.5 : -1.5)} y={y - drawnDepth(d) * 0.4} w={3} />
      );
    case 'shelter':
      return (
        <>
          <rect x={x - w / 2} y={y - h} width={w} height={h} rx=".1" fill="#F3E6D0" />
          {bins.map((id, i) => (
            <rect
              key={id}
              x={x - w / 2 + 0.15 + (i * w) / 4}
              y={y - h + 0.25}
              width={w / 4 - 0.3}
              height=".62"
              rx=".1"
              style={{ fill: binColour[id] }}
            />
          ))}
          <Bins x={x} y={y - 0.08} w={w - 0.4} />
        </>
      );
    case 'kiosk':
      return (
        <>
          <rect x={x - w / 2} y={y - h * 0.52} width={w} height=".3" rx=".08" fill="#FBF3E4" />
          <rect x={x - w * 0.32} y={y - h * 0.38} width=".62" height=".4" rx=".06" fill="#FFD58A" />
          <path d={`M${x - w * 0.42} ${y - h - 1.3}h1.5l-.42.85h-.66Z`} fill="#F28C38" />
          <rect x={x + w * 0.26} y={y - h - 1.5} width=".3" height="1.3" rx=".1" fill="#FBF3E4" />
        </>
      );
    case 'tower':
    case 'facade':
    case 'sawtooth':
    case 'brick':
      return <Windows x={x} y={y - 0.4} w={w - 0.6} h={h - 1} step={style === 'brick' ? 2.8 : 2} />;
    case 'plinth':
      return <LittleTown x={x} y={y - h} w={w} d={drawnDepth(d)} />;
    case 'container':
      return <rect x={x - w * 0.3} y={y - h * 0.75} width={w * 0.6} height={h * 0.4} rx=".1" fill="#EAF1F6" />;
    case 'truck':
      return (
        <>
          <rect x={x - w / 2 + 0.15} y={y - h * 0.82} width={w - 0.3} height={h * 0.34} rx=".12" fill="#7FA6B8" />
          <circle cx={x - w * 0.32} cy={y} r=".36" fill="#5D566B" />
          <circle cx={x + w * 0.32} cy={y} r=".36" fill="#5D566B" />
        </>
      );
    case 'planter': {
      const flowers = Array.from({ length: Math.round(w * 3) }, (_, i) => i);
      return flowers.map((i) => (
        <g
          key={i}
          transform={`translate(${x - w / 2 + 0.3 + (i * (w - 0.5)) / flowers.length} ${y - h - drawnDepth(d) * (0.25 + 0.5 * ((i * 37) % 10) * 0.1)})`}
        >
          <circle r=".24" fill={i % 2 ? '#8DB75A' : '#6F9F52'} />
          <circle cy="-.2" r=".11" fill={['#F5A9B8', '#F7D060', '#FFF6EC'][i % 3]} />
        </g>
      ));
    }
    default:
      return null;
  }
}

/** Outline of what rises over a house's front: `y` is the front's upper edge. */
const roofs: Partial<Record<Style, (x: number, y: number, w: number) => string>> = {
  brick: (x, y, w) => `M${x - w / 2} ${y}L${x} ${y - w * 0.24}L${x + w / 2} ${y}Z`,
  sawtooth: (x, y, w) => {
    const step = w / Math.round(w / 6);
    return Array.from({ length: Math.round(w / 6) }, (_, i) => `M${x - w / 2 + i * step} ${y}v-1.7l${step} 1.7Z`).join('');
  },
  tower: (x, y, w) => `M${x - w / 2} ${y}v-.5h${w}v.5Z`,
  facade: (x, y, w) => `M${x - w / 2} ${y}v-.2h${w}v.2Z`,
};

/** Drawn lower than it is, m: a glass front would hide the room behind it, a tall hall would have its gable outside the picture. */
const drawnTall: Partial<Record<Style, number>> = { glazed: 0.35, brick: 3.7 };

export function DrawnSolid({ solid }: { readonly solid: Solid }) {
  const { style, w, d, tone } = solid;
  const { x, y } = drawnAt(solid.x, 0, solid.z + d / 2);
  const h = drawnHeight(Math.min(solid.h, drawnTall[style] ?? 15));
  const { front, top } = tones[style];
  // of a house behind only the edge of its roof is seen
  const depth = style in roofs ? 0.5 : drawnDepth(d);
  const roof = style === 'tower' || style === 'shelter' ? top : tone && style !== 'brick' ? undefined : top;
  return (
    <g>
      <rect x={x - w / 2 - 0.1} y={y - depth * 0.9} width={w + 0.5} height={depth + 0.12} rx=".25" fill="#8A5A3C" opacity=".16" />
      {style === 'rail' ? (
        <path d={`M${x - w / 2} ${y - h}H${x + w / 2}M${x - w / 2} ${y - h * 0.4}H${x + w / 2}`} stroke={front} strokeWidth=".1" />
      ) : (
        <>
          <rect x={x - w / 2} y={y - h - depth} width={w} height={depth + 0.1} rx=".14" fill={roof ?? tone ?? top} />
          {roof === undefined && (
            <rect x={x - w / 2} y={y - h - depth} width={w} height={depth + 0.1} rx=".14" fill="#FFFFFF" opacity=".35" />
          )}
          <rect x={x - w / 2} y={y - h} width={w} height={h} rx=".14" fill={tone ?? front} />
        </>
      )}
      {style in roofs && (
        <path
          d={roofs[style]!(x, y - h, w)}
          fill={style === 'brick' ? (tone ?? front) : top}
          stroke={top}
          strokeWidth=".3"
          strokeLinejoin="round"
        />
      )}
      <Special solid={solid} x={x} y={y} h={h} />
    </g>
  );
}
