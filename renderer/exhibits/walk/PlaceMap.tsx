import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { live } from './live';
import { grounds } from './mapTones';
import type { Solid } from './model/place';
import { walkedPlace } from './model/sets';
import { useWalk } from './store';

const tones: Partial<Record<Solid['style'], string>> = {
  hedge: '#8DB75A',
  planter: '#A7C56C',
  kiosk: '#2F8F83',
  bins: '#7A4A2B',
  shelter: '#7A4A2B',
  plinth: '#E2C39C',
  counter: '#9DB6C8',
  truck: '#B9C3CB',
  desk: '#4F9D69',
  container: '#9DB6C8',
  brick: '#DC8E6E',
  tower: '#F0C9A0',
  sawtooth: '#DDE4E8',
  facade: '#E4D3BC',
};

/** The place from above, with the visitor in it. */
export function PlaceMap() {
  const { t } = useTranslation('walk');
  const { place } = walkedPlace(useWalk((s) => s.place));
  const open = useWalk((s) => s.heading ?? s.spot);
  const arrow = useRef<SVGGElement>(null);
  useEffect(() => {
    const put = (): void => {
      const { x, z, yaw } = live.walker;
      arrow.current?.setAttribute('transform', `translate(${x} ${z}) rotate(${(-yaw * 180) / Math.PI})`);
    };
    put();
    return live.follow(put);
  }, [place]);
  const { rooms, solids, pieces, hotspots } = place;
  const [x0, z0] = [Math.min(...rooms.map((room) => room.x0)) - 1.6, Math.min(...rooms.map((room) => room.z0)) - 1.6];
  const [x1, z1] = [Math.max(...rooms.map((room) => room.x1)) + 1.6, Math.max(...rooms.map((room) => room.z1)) + 1.6];
  return (
    <svg className="walk-map" viewBox={`${x0} ${z0} ${x1 - x0} ${z1 - z0}`} role="img" aria-label={t('map')} data-testid="walk-map">
      <rect x={x0} y={z0} width={x1 - x0} height={z1 - z0} fill={grounds[place.base]} />
      {place.grounds.map(({ kind, x0: a, z0: b, x1: c, z1: d }) => (
        <rect key={`${kind} ${a} ${b}`} x={a} y={b} width={c - a} height={d - b} fill={grounds[kind]} />
      ))}
      {solids
        .filter(({ style }) => style !== 'block')
        .map(({ style, x, z, w, d }) => (
          <rect
            key={`${x} ${z}`}
            x={x - w / 2}
            y={z - d / 2}
            width={w}
            height={d}
            rx={style === 'column' ? w / 2 : 0.15}
            fill={tones[style] ?? '#C9B79E'}
          />
        ))}
      {pieces
        .filter(({ kind }) => kind === 'tree' || kind === 'tall' || kind === 'bush' || kind === 'table' || kind === 'cafe')
        .map(({ kind, x, z, scale = 1 }) => (
          <circle
            key={`${x} ${z}`}
            cx={x}
            cy={z}
            r={(kind === 'bush' ? 0.6 : 1) * scale}
            fill={kind === 'table' || kind === 'cafe' ? '#E5C48C' : '#8DB75A'}
            opacity="0.9"
          />
        ))}
      {hotspots.map(({ id, x, z }) => (
        <circle key={id} className="walk-map-spot" data-open={id === open} cx={x} cy={z} r="0.62" />
      ))}
      <g ref={arrow}>
        <circle r="1.15" fill="#FFFFFF" />
        <path d="M0-1 0.72 0.72 0 0.34-0.72 0.72Z" fill="#3A3345" />
      </g>
    </svg>
  );
}
