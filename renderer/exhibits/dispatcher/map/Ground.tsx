import { memo } from 'react';
import type { MapLayout, Spot } from './layout';
import { parkingOf, places, stopOf } from './layout';
import { Sight } from './Sight';
import { sightScale, sightShift } from './sizes';
import { Tree, treesOf } from './trees';

const street = 35;

/** The streets as one path: the ring with round corners, the others straight through. */
function streetPath({ xs, ys, exit }: MapLayout): { ring: string; inner: string } {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  const r = 26;
  const ring = `M${left + r} ${top}H${right - r}q${r} 0 ${r} ${r}V${bottom - r}q0 ${r} ${-r} ${r}H${left + r}q${-r} 0 ${-r} ${-r}V${top + r}q0 ${-r} ${r} ${-r}z`;
  const across = ys.slice(1, -1).map((y) => `M${left} ${y}H${y === exit.y ? exit.x : right}`);
  const down = xs.slice(1, -1).map((x) => `M${x} ${top}V${bottom}`);
  return { ring, inner: [...across, ...down].join('') };
}

/** Lawns between the streets. */
function Lawns({ layout }: { readonly layout: MapLayout }) {
  const { xs, ys } = layout;
  return xs.slice(0, -1).flatMap((x, column) =>
    [0, ...ys.slice(0, -1)].map((y, row) => {
      const top = row === 0 ? 66 : y + 27;
      return (
        <rect
          key={`${column}-${row}`}
          x={x + 27}
          y={top}
          width={xs[column + 1]! - x - 54}
          height={ys[row]! - 27 - top}
          rx="18"
          fill={(column + row) % 2 === 0 ? '#C6D69E' : '#CEDBA8'}
        />
      );
    }),
  );
}

/** The canal behind the first row, a quay along it. */
function Canal({ width }: { readonly width: number }) {
  const waves = Array.from({ length: Math.floor(width / 90) }, (_, index) => index * 90 + 40);
  return (
    <g>
      <path d={`M0 16H${width}V52H0z`} fill="#7CC9D3" />
      <path d={`M0 16H${width}V26H0z`} fill="#93D5DC" />
      <path
        d={waves.map((x, index) => `M${x} ${index % 2 ? 34 : 42}q7-4 14 0t14 0`).join('')}
        stroke="#D6F0F0"
        strokeWidth="2.4"
        fill="none"
        strokeLinecap="round"
      />
      <path d={`M0 52H${width}V60H0z`} fill="#F3E9D8" />
      <path d={`M0 58H${width}V61H0z`} fill="#D9C6A4" />
    </g>
  );
}

function Park({ at }: { readonly at: Spot }) {
  return (
    <g transform={`translate(${at.x} ${at.y - 96})`}>
      <path d="M-80 26c-12-26 6-56 46-58 30-2 34 12 62 8 36-4 60 12 54 38-6 30-44 38-84 36-40 0-68 4-78-24z" fill="#F1E6D3" />
      <path d="M-68 22c-8-20 6-42 38-44 26-2 32 12 58 8 28-4 46 8 42 28-4 22-36 28-70 28-32 0-60 4-68-20z" fill="#7CC9D3" />
      <path
        d="M-56 12c0-16 12-24 34-24M-20 34q7-4 14 0t14 0M20 8q7-4 14 0t14 0"
        stroke="#D6F0F0"
        strokeWidth="2.6"
        fill="none"
        strokeLinecap="round"
      />
      <path d="M-14-22c10-8 22-8 32-4l-4 12c-8-4-16-4-22 2z" fill="#CF7A5E" />
      <ellipse cx="-40" cy="22" rx="9" ry="4" fill="#8FBF6A" />
      <ellipse cx="-28" cy="30" rx="7" ry="3" fill="#A9CF7C" />
      <ellipse cx="44" cy="26" rx="8" ry="3.5" fill="#8FBF6A" />
    </g>
  );
}

function Plaza({ layout }: { readonly layout: MapLayout }) {
  const { x, y, width, height } = layout.plaza;
  const bays = parkingOf(layout, layout.shape === 'portrait' ? 4 : 3);
  return (
    <g>
      <rect x={x} y={y - 26} width={width} height={height + 26} rx="20" fill="#F1E6D3" />
      <rect x={x + 8} y={y - 4} width={width - 16} height={height - 4} rx="14" fill="#E6D8BF" />
      {bays.map((bay) => (
        <g key={`${bay.x} ${bay.y}`}>
          <rect x={bay.x - 45} y={bay.y - 42} width="90" height="66" rx="12" fill="#DCCBAC" />
          <path
            d={`M${bay.x - 45} ${bay.y + 24}v-54q0-12 12-12h66q12 0 12 12v54`}
            fill="none"
            stroke="#FFF8EE"
            strokeWidth="4"
            strokeLinecap="round"
          />
        </g>
      ))}
    </g>
  );
}

/** The ground of the map with all that stands on it and never changes; drawn once. */
export const Ground = memo(function Ground({ layout }: { readonly layout: MapLayout }) {
  const { width, height, shape } = layout;
  const { ring, inner } = streetPath(layout);
  const slab = { x: 6, y: 6, width: width - 12, height: height - 26, rx: 40 };
  const clip = `dispatcher-slab-${shape}`;
  return (
    <svg className="dis-ground" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <clipPath id={clip}>
        <rect {...slab} />
      </clipPath>
      <rect {...slab} y={24} fill="#D9B48C" />
      <rect {...slab} fill="#F3E3CB" />
      <g clipPath={`url(#${clip})`}>
        <rect x="12" y="12" width={width - 24} height={height - 38} rx="34" fill="#BBCE92" />
        <Canal width={width} />
        <Lawns layout={layout} />
        <path d={ring + inner} fill="none" stroke="#F1E7D2" strokeWidth={street + 16} />
        <path d={ring + inner} fill="none" stroke="#8F8B99" strokeWidth={street} />
        <path d={ring + inner} fill="none" stroke="#FFF3DA" strokeWidth="2.6" strokeDasharray="14 13" />
      </g>
      {layout.park && <Park at={{ x: (layout.xs[layout.park[0]]! + layout.xs[layout.park[0] + 1]!) / 2, y: layout.ys[layout.park[1]]! }} />}
      <Plaza layout={layout} />
      {treesOf(layout).map((tree) => (
        <Tree key={`${tree.x} ${tree.y}`} {...tree} />
      ))}
      {places.map((place) => {
        const stop = stopOf(layout, place);
        const shift = place === 'centre' ? 80 * sightScale : sightShift;
        return (
          <g key={place} transform={`translate(${stop.x - shift} ${stop.y - 57 - 103 * sightScale}) scale(${sightScale})`}>
            <ellipse cx="82" cy="103" rx="82" ry="9" fill="#6B5A3F" opacity="0.18" />
            <Sight place={place} />
          </g>
        );
      })}
    </svg>
  );
});
