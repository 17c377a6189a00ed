import { drum, fan, lifter, press, rollers, screen } from '../model/layout';
import { poly, toothed } from './place';

const wheel = toothed(rollers.core, rollers.tooth, 10);
const blades = [0, 1, 2, 3, 4, 5];

/** What turns, at rest; whoever animates it finds the groups by `data-part`. */
export function MovingParts() {
  return (
    <g>
      <g data-part="bin" transform={`translate(${lifter.scaleX} -.17)`}>
        <path d="M-.3 0H.3L.4-1.08H-.4Z" fill="#7A4A2B" />
        <rect x="-0.44" y="-1.16" width="0.88" height="0.16" rx="0.06" fill="#A0765A" />
      </g>
      {(['left', 'right'] as const).map((side) => (
        <g key={side} transform={`translate(${rollers[side]} ${-rollers.y})`}>
          <g data-part={`roller-${side}`}>
            <path d={wheel} fill="#AEB6C0" />
            <circle r="0.3" fill="#7A728A" />
            <circle r="0.12" fill="#E5B04D" />
          </g>
        </g>
      ))}
      <g data-part="screw">
        <path
          d={poly([
            [press.from, press.y],
            [press.to, press.y],
          ])}
          stroke="#B9C3CB"
          strokeWidth="0.34"
        />
        {Array.from({ length: 8 }, (_, i) => (
          <path
            key={i}
            d={`M${press.from + 0.02 + i * 0.4} ${-press.y + 0.5}q.28-.5 0-1`}
            fill="none"
            stroke="#8E99A5"
            strokeWidth="0.1"
            strokeLinecap="round"
          />
        ))}
      </g>
      <path
        d={poly([
          [drum.from - 0.1, drum.y + 0.1],
          [drum.to + 0.1, drum.y + 0.1],
        ])}
        stroke="#C9D1D8"
        strokeWidth="0.2"
      />
      {[1.9, 2.5, 3.1, 3.7, 4.3, 4.8].map((x, i) => (
        <g key={x} transform={`translate(${x} ${-drum.y - 0.1})`}>
          <g data-part="paddle" data-phase={i}>
            <path d="M0 0V-.85" stroke="#9AA5B0" strokeWidth="0.08" />
            <rect x="-0.14" y="-1" width="0.28" height="0.28" rx="0.06" fill="#DDE3E8" />
          </g>
        </g>
      ))}
      <g transform={`translate(${fan.x} ${-fan.y})`}>
        <g data-part="fan">
          {blades.map((k) => (
            <path
              key={k}
              d="M0 0Q.16-.2.06-.4"
              fill="none"
              stroke="#8E99A5"
              strokeWidth="0.1"
              strokeLinecap="round"
              transform={`rotate(${k * 60})`}
            />
          ))}
          <circle r="0.11" fill="#F28C38" />
        </g>
      </g>
      <g data-part="screen">
        <path d={poly([screen.from, screen.to])} stroke="#2F8F83" strokeWidth="0.24" strokeLinecap="round" />
        <path d={poly([screen.from, screen.to])} stroke="#EAF4F1" strokeWidth="0.1" strokeDasharray="0.07 0.08" />
      </g>
    </g>
  );
}
