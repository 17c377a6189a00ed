import { useId } from 'react';
import {
  auger,
  belt,
  bins,
  chute,
  crate,
  drum,
  drumOfRest,
  fan,
  filter,
  fineBelt,
  hall,
  heap,
  hood,
  hopper,
  lifter,
  magnet,
  partitions,
  pot,
  press,
  screen,
  slab,
  tank,
} from '../model/layout';
import { poly, rect } from './place';

const cut = '#F79A6E';
const teal = '#2F8F83';
const steel = '#D5DBE1';
const slate = '#7A728A';

/** Gradients of the drawing; ids are made per drawing, since two may be on one page. */
export function Tones({ id }: { readonly id: string }) {
  const tone = (name: string, from: string, to: string, flat = false) => (
    <linearGradient id={`${id}-${name}`} x1="0" y1="0" x2={flat ? 1 : 0} y2={flat ? 0 : 1}>
      <stop offset="0" stopColor={from} />
      <stop offset="1" stopColor={to} />
    </linearGradient>
  );
  return (
    <defs>
      {tone('wall', '#FFFFFF', '#EEF3EC')}
      {tone('slab', '#F8EBD6', '#DDBB94')}
      {tone('oil', '#F8C652', '#E39F2B')}
      {tone('water', '#86CBDC', '#4C9BB4')}
      {tone('fill', '#9A6640', '#5E3F2A')}
      {tone('heap', '#7A5335', '#563925')}
      {tone('bark', '#C0905F', '#946A42')}
      {tone('warm', '#FFE3BF', '#FFC88E')}
      {tone('leaf', '#A9CB6E', '#6D9B48')}
      {tone('pot', '#E3996F', '#BE6F48', true)}
    </defs>
  );
}

/** Hall, slab and what stands outside. */
export function Surroundings({ id }: { readonly id: string }) {
  const { left, right, floor, ceiling, wall, roof } = hall;
  return (
    <g>
      <ellipse cx="0" cy="0.75" rx="14.6" ry="0.5" fill="#8A5A3C" opacity="0.16" />
      <rect {...rect(-slab.width / 2, -slab.thickness, slab.width / 2, 0)} rx="0.5" fill={`url(#${id}-slab)`} />
      <rect {...rect(left, floor, right, ceiling)} fill={`url(#${id}-wall)`} />
      <path
        fillRule="evenodd"
        fill={cut}
        d={`M${left - wall} 0H${right + wall}V${-ceiling - roof}H${left - wall}ZM${left} ${-floor}V${-ceiling}H${right}V${-floor}Z`}
      />
      {partitions.map(({ x, closed }) =>
        closed.map(([from, to]) => <rect key={`${x} ${from}`} {...rect(x - 0.08, from, x + 0.08, to)} fill={cut} />),
      )}
      {['#1F62A8', '#C5352D', '#7A4A2B', '#4A4651'].map((color, i) => (
        <g key={color} transform={`translate(${bins.from - 0.2 + i * 0.72} 0)`}>
          <path d="M-.25 0H.25L.32-1H-.32Z" fill={color} />
          <rect x="-0.36" y="-1.16" width="0.72" height="0.2" rx="0.08" fill={color} />
          <rect x="-0.36" y="-1.16" width="0.72" height="0.2" rx="0.08" fill="#fff" opacity="0.25" />
        </g>
      ))}
      <Garden id={id} />
    </g>
  );
}

function Garden({ id }: { readonly id: string }) {
  return (
    <g>
      <rect x="13.05" y="-1.9" width="0.2" height="1.9" fill="#9A6E4C" />
      <circle cx="13.15" cy="-2.6" r="1.05" fill={`url(#${id}-leaf)`} />
      <path d={`M${pot.x - 0.95} -.95h1.3l-.2.95h-.9Z`} fill={`url(#${id}-pot)`} />
      <rect x={pot.x - 1.05} y="-1.15" width="1.5" height="0.28" rx="0.08" fill="#E3996F" />
      <path d={`M${pot.x - 0.3} -1.1v-1.2`} stroke="#6D9B48" strokeWidth="0.1" strokeLinecap="round" />
      <path
        d={`M${pot.x - 0.3} -1.7c-.5-.5-1-.4-1.1-.3.2.5.7.6 1.1.3Zm0-.3c.4-.6.9-.6 1.1-.5-.1.5-.6.8-1.1.5Zm0-.4c-.4-.5-.8-.5-.9-.4.1.4.5.6.9.4Z`}
        fill={`url(#${id}-leaf)`}
      />
    </g>
  );
}

/** Intake, belt, magnet, drum of rest. */
export function FrontHalf() {
  const { left, right, top, throat, neck, outlet } = hopper;
  return (
    <g>
      <rect {...rect(lifter.x - 0.1, 0, lifter.x + 0.1, lifter.top + 0.4)} fill={teal} rx="0.08" />
      <path d={`M${lifter.x} ${-lifter.top - 0.3}q0-1 .95-.9`} fill="none" stroke={teal} strokeWidth="0.16" strokeLinecap="round" />
      <rect {...rect(lifter.scaleX - 0.85, 0, lifter.scaleX + 0.6, 0.16)} fill={slate} rx="0.06" />
      <path
        d={poly([
          [left, top],
          [throat[0], neck],
          [throat[0], outlet],
        ])}
        fill="none"
        stroke={cut}
        strokeWidth="0.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={poly([
          [right, top],
          [throat[1], neck],
          [throat[1], outlet],
        ])}
        fill="none"
        stroke={cut}
        strokeWidth="0.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={`${poly([
          [left + 0.15, top - 0.05],
          [throat[0] + 0.1, neck],
          [throat[1] - 0.1, neck],
          [right - 0.15, top - 0.05],
        ])}Z`}
        fill={steel}
      />
      <path d={`M${belt.from[0]} ${-belt.from[1]}L${belt.to[0]} ${-belt.to[1]}`} stroke={teal} strokeWidth="0.46" strokeLinecap="round" />
      <path
        d={`M${belt.from[0]} ${-belt.from[1] - 0.05}L${belt.to[0]} ${-belt.to[1] - 0.05}`}
        stroke="#6E677B"
        strokeWidth="0.2"
        strokeLinecap="round"
      />
      {[0.15, 0.6, 0.92].map((t) => {
        const [x, y] = [belt.from[0] + (belt.to[0] - belt.from[0]) * t, belt.from[1] + (belt.to[1] - belt.from[1]) * t];
        return <rect key={t} {...rect(x - 0.06, hall.floor, x + 0.06, y - 0.2)} fill={slate} />;
      })}
      <rect {...rect(magnet.x - 0.05, magnet.top - 0.1, magnet.x + 0.05, hall.ceiling)} fill={slate} />
      <path d={`M${magnet.x - 0.4} ${-magnet.tip}v-.45a.4.4 0 0 1 .8 0v.45`} fill="none" stroke="#D2555A" strokeWidth="0.26" />
      <path d={`M${magnet.x - 0.4} ${-magnet.tip}v-.15M${magnet.x + 0.4} ${-magnet.tip}v-.15`} stroke={steel} strokeWidth="0.26" />
      <rect {...rect(drumOfRest.x - 0.6, hall.floor, drumOfRest.x + 0.6, hall.floor + 1.2)} rx="0.1" fill={slate} />
      <path d={`M${drumOfRest.x - 0.6} ${-hall.floor - 0.45}h1.2m-1.2-.4h1.2`} stroke="#948DA3" strokeWidth="0.08" />
    </g>
  );
}

/** Guides and chute of the crusher, the press and its tank. */
export function MiddlePart({ id }: { readonly id: string }) {
  const { from, to, y, cage } = press;
  return (
    <g>
      <path
        d={poly([
          [-4.72, 5.25],
          [-4.5, 4.4],
        ])}
        stroke={teal}
        strokeWidth="0.18"
        strokeLinecap="round"
      />
      <path
        d={poly([
          [-2.32, 5.25],
          [-2.54, 4.4],
        ])}
        stroke={teal}
        strokeWidth="0.18"
        strokeLinecap="round"
      />
      <path d={poly([chute.from, chute.to])} stroke={cut} strokeWidth="0.14" strokeLinecap="round" />
      <rect {...rect(from - 0.1, y - cage - 0.1, to + 0.1, y + cage + 0.1)} rx="0.1" fill={teal} />
      <rect {...rect(from, y - cage, to, y + cage)} fill="#EEF1F4" />
      <path d={`M${from} ${-(y - cage)}H${to}M${from} ${-(y + cage)}H${to}`} stroke={cut} strokeWidth="0.1" strokeDasharray="0.16 0.09" />
      <path
        d={poly([
          [to + 0.05, 2.36],
          [1.7, 2.24],
        ])}
        stroke={cut}
        strokeWidth="0.12"
        strokeLinecap="round"
      />
      <rect {...rect(tank.left, tank.bottom, tank.right, tank.water)} fill={`url(#${id}-water)`} />
      <rect {...rect(tank.left, tank.water, tank.right, tank.oil)} fill={`url(#${id}-oil)`} />
      <path
        d={poly([
          [tank.left, tank.top],
          [tank.left, tank.bottom],
          [tank.right, tank.bottom],
          [tank.right, tank.top],
        ])}
        fill="none"
        stroke={cut}
        strokeWidth="0.12"
      />
    </g>
  );
}

/** Drum, hood, duct, fan, biofilter. */
export function WarmPart({ id }: { readonly id: string }) {
  const { from, to, y, inner, fill } = drum;
  return (
    <g>
      <path
        d={`${poly([
          [hood.x - 1.25, hood.bottom],
          [hood.x - 0.3, hood.bottom + 1],
          [hood.x - 0.3, hall.ceiling],
          [hood.x + 0.3, hall.ceiling],
          [hood.x + 0.3, hood.bottom + 1],
          [hood.x + 1.25, hood.bottom],
        ])}Z`}
        fill="#F6EBD6"
      />
      <rect {...rect(hood.x - 1.3, hood.bottom - 0.08, hood.x + 1.3, hood.bottom + 0.08)} fill={teal} rx="0.06" />
      <path d={`M${hood.x} -6.2v-.45q0-.3.35-.3H${filter.left}`} fill="none" stroke="#EBDCC0" strokeWidth="0.5" />
      <circle cx={fan.x} cy={-fan.y} r="0.56" fill={teal} />
      <circle cx={fan.x} cy={-fan.y} r="0.44" fill="#EAF4F1" />
      <rect {...rect(from - 0.14, y - inner - 0.14, to + 0.14, y + inner + 0.14)} rx="0.3" fill={cut} />
      <rect {...rect(from, y - inner, to, y + inner)} rx="0.2" fill={`url(#${id}-warm)`} />
      <path
        d={`M${from} ${-fill}q.3-.14.6 0t.6 0 .6 0 .6 0 .6 0 .6 0V${-(y - inner) - 0.2}q0 .2-.2.2H${from + 0.2}q-.2 0-.2-.2Z`}
        fill={`url(#${id}-fill)`}
      />
      {[1.95, 3.3, 4.65].map((x) => (
        <rect key={x} {...rect(x - 0.25, hall.floor, x + 0.25, hall.floor + 0.28)} rx="0.08" fill={teal} />
      ))}
      <rect {...rect(filter.left, filter.bottom, filter.right, filter.top)} fill={teal} />
      <rect {...rect(filter.left + 0.16, filter.bottom + 0.1, filter.right - 0.16, filter.bed)} fill="#D9EFEA" />
      <rect {...rect(filter.left + 0.16, filter.bed, filter.right - 0.16, filter.bed + 0.16)} fill="#C9CDD2" />
      <rect {...rect(filter.left + 0.16, filter.bed + 0.16, filter.right - 0.16, filter.top - 0.2)} fill={`url(#${id}-bark)`} />
      {[6.9, 7.5, 8.2, 8.8, 9.3].map((x, i) => (
        <circle key={x} cx={x} cy={-filter.top + 0.12} r={0.18 + (i % 2) * 0.07} fill={`url(#${id}-leaf)`} />
      ))}
    </g>
  );
}

/** Elevator, screen, second belt, crate, heap. */
export function BackHalf({ id }: { readonly id: string }) {
  return (
    <g>
      <path d={poly([auger.from, auger.to])} stroke={teal} strokeWidth="0.86" strokeLinecap="round" />
      <path d={poly([auger.from, auger.to])} stroke="#EEF1F4" strokeWidth="0.66" strokeLinecap="round" />
      <path d={poly([auger.from, auger.to])} stroke={steel} strokeWidth="0.6" strokeDasharray="0.1 0.26" />
      {[screen.from[0] + 0.1, screen.to[0] - 0.1].map((x, i) => (
        <rect key={x} {...rect(x - 0.06, hall.floor, x + 0.06, i ? 3.4 : 4.2)} fill={slate} />
      ))}
      <path d={poly([fineBelt.from, fineBelt.to])} stroke={teal} strokeWidth="0.34" strokeLinecap="round" />
      <path d={poly([fineBelt.from, fineBelt.to])} stroke="#6E677B" strokeWidth="0.16" strokeLinecap="round" />
      <rect {...rect(crate.x - 0.45, hall.floor, crate.x + 0.45, hall.floor + crate.height)} rx="0.06" fill="#B98A5E" />
      <path
        d={`M${heap.x - 1.1} ${-hall.floor}C${heap.x - 0.5} ${-hall.floor - 0.5} ${heap.x - 0.3} ${-hall.floor - 1.25} ${heap.x} ${-hall.floor - 1.25}S${heap.x + 0.5} ${-hall.floor - 0.5} ${heap.x + 1.1} ${-hall.floor}Z`}
        fill={`url(#${id}-heap)`}
      />
    </g>
  );
}

/** An id for the gradients of one drawing. */
export const useToneId = (): string => `m${useId().replaceAll(':', '')}`;
