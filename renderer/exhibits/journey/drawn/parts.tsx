import type { CSSProperties, ReactNode } from 'react';
import { BinMark } from '../../../exhibit-kit/bins/BinSymbol';
import { seededRandom } from '../../../lib/random';

/** A contact shadow on whatever lies below. */
export function Shade({ x, y, rx, ry }: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }) {
  return <ellipse cx={x} cy={y} rx={rx} ry={ry} fill="url(#jn-shade)" />;
}

interface PieceProps {
  /** part of the deed at which it sets out, and how long it is on its way */
  readonly a: number;
  readonly d?: number;
  /** where it goes, from where it is drawn; height of its arc; degrees it turns */
  readonly x: number;
  readonly y: number;
  readonly h?: number;
  readonly r?: number;
  readonly children: ReactNode;
}

/** What moves with the deed. */
export function Piece({ a, d = 0.22, x, y, h = 0, r = 0, children }: PieceProps) {
  const style = { '--a': a, '--d': d, '--x': `${x}px`, '--y': `${y}px`, '--h': `${h}px`, '--r': `${r}deg` } as CSSProperties;
  return (
    <g className="journey-piece" style={style}>
      {children}
    </g>
  );
}

/** What grows once the deed is done, from `a` seconds after it on. */
export function Grown({ a, d = 1.4, children }: { readonly a: number; readonly d?: number; readonly children: ReactNode }) {
  return (
    <g className="grow" style={{ '--a': a, '--d': d } as CSSProperties}>
      {children}
    </g>
  );
}

/** A tree of one crown or three, as on the model of Hongmei. */
export function Tree({
  x,
  y,
  size = 1,
  slim = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly slim?: boolean;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <Shade x={8} y={2} rx={46} ry={10} />
      <path d="M-6 2 -4-56h9L7 2z" fill="url(#jn-wood)" />
      <g>
        {slim ? (
          <path d="M0-190c30 0 38 62 38 92 0 34-16 50-38 50s-38-16-38-50c0-30 8-92 38-92z" fill="url(#jn-crown)" />
        ) : (
          <>
            <circle cx="-26" cy="-74" r="32" fill="url(#jn-crown)" />
            <circle cx="28" cy="-72" r="34" fill="url(#jn-crown)" />
            <circle cx="0" cy="-106" r="42" fill="url(#jn-crown)" />
          </>
        )}
      </g>
    </g>
  );
}

/** The food waste bin of Shanghai: brown, with the sign of food waste. */
export function WheelieBin({ lid = true }: { readonly lid?: boolean }) {
  return (
    <g>
      <path d="M-62-150h124l-13 146c-1 8-6 12-14 12h-70c-8 0-13-4-14-12z" fill="url(#jn-bin)" />
      <path d="M-62-150h124l-2 16H-60z" fill="#5B3620" opacity=".35" />
      <circle cx="-36" cy="4" r="14" fill="#3A3345" />
      <circle cx="36" cy="4" r="14" fill="#3A3345" />
      <circle cx="-36" cy="4" r="5" fill="#8A8496" />
      <circle cx="36" cy="4" r="5" fill="#8A8496" />
      <path d="M-46-130-38-12h10l-7-118z" fill="#fff" opacity=".13" />
      <BinMark bin="food" x={0} y={-70} size={1.3} />
      {lid ? (
        <path d="M-70-152c2-16 10-22 26-22h88c16 0 24 6 26 22z" fill="url(#jn-bin-lid)" />
      ) : (
        <>
          <ellipse cx="0" cy="-151" rx="68" ry="15" fill="url(#jn-bin-lid)" />
          <ellipse cx="0" cy="-151" rx="59" ry="11" fill="url(#jn-dark)" />
        </>
      )}
    </g>
  );
}

/** A tub with a dark mouth; what falls in goes between its back and its front. `tone`: a gradient of `Tones`. */
export function TubBack({ rx, ry, tone }: { readonly rx: number; readonly ry: number; readonly tone: string }) {
  return (
    <>
      <ellipse rx={rx} ry={ry} fill={`url(#${tone})`} />
      <ellipse rx={rx * 0.9} ry={ry * 0.84} fill="url(#jn-dark)" />
    </>
  );
}

export function TubFront({
  rx,
  ry,
  deep,
  tone,
}: {
  readonly rx: number;
  readonly ry: number;
  readonly deep: number;
  readonly tone: string;
}) {
  const [inner, low] = [rx * 0.9, rx * 0.8];
  return (
    <>
      <path d={`M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0L${low} ${deep}A${low} ${ry * 0.8} 0 0 1 ${-low} ${deep}Z`} fill={`url(#${tone})`} />
      <path d={`M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0L${inner} 0A${inner} ${ry * 0.84} 0 0 1 ${-inner} 0Z`} fill={`url(#${tone})`} />
      <path d={`M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0L${inner} 0A${inner} ${ry * 0.84} 0 0 1 ${-inner} 0Z`} fill="#fff" opacity=".16" />
      <path d={`M${-rx * 0.8} ${ry}L${-rx * 0.66} ${deep + ry * 0.4}h${rx * 0.12}L${-rx * 0.62} ${ry * 1.1}Z`} fill="#fff" opacity=".14" />
    </>
  );
}

const scraps = [
  'M-13 5c0-9 6-13 13-13s13 4 13 13z',
  'M-15 3C-9-9 9-9 15 3 8 10-8 10-15 3z',
  'M-4-14c9 6 11 18 4 28-9-6-11-18-4-28z',
  'M-12-6h20l6 10-8 6h-16z',
] as const;
const scrapTones = ['#FFF9EC', '#8DB75C', '#E8904A', '#E9C86B', '#C9744C', '#F3E2BE', '#6F9F52', '#D9A066'] as const;

interface Scrap {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly path: string;
  readonly tone: string;
}

/** So many scraps of food in an ellipse, lower ones in front; the same for the same seed. */
export function scrapsIn(count: number, [cx, cy]: readonly [number, number], [rx, ry]: readonly [number, number], seed: number): Scrap[] {
  const random = seededRandom(seed);
  const all = Array.from({ length: count }, (): Scrap => {
    const [angle, part] = [random() * Math.PI * 2, Math.sqrt(random())];
    return {
      x: cx + Math.cos(angle) * rx * part,
      y: cy + Math.sin(angle) * ry * part,
      turn: random() * 360,
      size: 1.1 + random() * 0.9,
      path: scraps[Math.floor(random() * scraps.length)]!,
      tone: scrapTones[Math.floor(random() * scrapTones.length)]!,
    };
  });
  return all.sort((a, b) => a.y - b.y);
}

export function Scraps({ all }: { readonly all: readonly Scrap[] }) {
  return all.map(({ x, y, turn, size, path, tone }) => (
    <g key={`${x}:${y}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)}) scale(${size.toFixed(2)})`}>
      <path d={path} transform="translate(1.5 4)" fill="#6B4228" opacity=".28" />
      <path d={path} fill={tone} />
    </g>
  ));
}

/** Three soft wisps rising. */
export function Steam({ x, y, size = 1 }: { readonly x: number; readonly y: number; readonly size?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} fill="none" stroke="#FFFDF6" strokeWidth="13" strokeLinecap="round">
      {[-44, 0, 46].map((dx, i) => (
        <path
          key={dx}
          className="steam"
          style={{ animationDelay: `${i * -1.7}s` }}
          d={`M${dx} 0c-16-22 16-36 0-60s14-36 0-58`}
          opacity=".7"
        />
      ))}
    </g>
  );
}
