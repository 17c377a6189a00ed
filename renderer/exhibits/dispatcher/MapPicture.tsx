import { Ground } from './map/Ground';
import { layouts, parkingOf, stopOf } from './map/layout';
import { TroubleIcon, type SignKind } from './map/TroubleIcon';
import { Truck } from './map/Truck';
import './map/map.css';

const layout = layouts.landscape;
const signs: Readonly<Record<1 | 2 | 3, readonly SignKind[]>> = {
  1: ['rain'],
  2: ['rain', 'stop', 'road'],
  3: ['rain', 'stop', 'road', 'festival', 'charge'],
};
const trucks = [
  { ...parkingOf(layout, 3)[0]!, left: false },
  { ...parkingOf(layout, 3)[2]!, left: false },
  { x: 800, y: 380, left: false },
  { x: stopOf(layout, 'homes-south').x + 60, y: 570, left: true },
];

/** The map in small, with what may happen on it. */
export function MapPicture({ level }: { readonly level: 1 | 2 | 3 }) {
  return (
    <span className="dis-picture">
      <span className="dis-picture-map">
        <Ground layout={layout} />
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} className="dis-picture-trucks" aria-hidden="true">
          {trucks.map(({ x, y, left }) => (
            <g key={x} transform={`translate(${x} ${y - 34}) scale(${left ? -1 : 1} 1)`}>
              <svg x="-52" y="-34" width="104" height="66" viewBox="0 0 92 58">
                <Truck load={3} />
              </svg>
            </g>
          ))}
        </svg>
      </span>
      <span className="dis-picture-signs">
        {signs[level].map((kind) => (
          <i key={kind}>
            <TroubleIcon kind={kind} size="2.6rem" />
          </i>
        ))}
      </span>
    </span>
  );
}
