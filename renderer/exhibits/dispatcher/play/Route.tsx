import { useMemo, useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { live } from '../live';
import { parkingOf, stopOf, type MapLayout, type Spot } from '../map/layout';
import { wayBetween } from '../map/streets';
import { sourceIds, type PlaceId } from '../model/places';
import type { Draft } from '../store';

/** The drafted way along the streets, from the truck to the last place on its tour. */
function routeOf(layout: MapLayout, draft: Draft, vehicles: number): Spot[] {
  const parked = parkingOf(layout, vehicles)[draft.vehicle]!;
  const stops: PlaceId[] = ['centre', ...draft.sources.map((source) => sourceIds[source]!)];
  const ways = stops.slice(1).flatMap((stop, index) => wayBetween(layout, stops[index]!, stop).slice(1));
  return ways.length === 0 ? [parked] : [parked, { x: parked.x, y: stopOf(layout, 'centre').y }, ...ways];
}

/** The drafted route, and the finger that draws it on. */
export function Route({ layout, draft, vehicles }: { readonly layout: MapLayout; readonly draft: Draft; readonly vehicles: number }) {
  const route = useMemo(() => routeOf(layout, draft, vehicles), [layout, draft, vehicles]);
  const end = route.at(-1)!;
  const line = useRef<SVGLineElement>(null);
  useRoundClock(() => {
    const { finger } = live;
    const node = line.current;
    if (!node) return;
    node.style.opacity = finger ? '1' : '0';
    if (!finger) return;
    node.setAttribute('x2', finger.x.toFixed(1));
    node.setAttribute('y2', finger.y.toFixed(1));
  });
  return (
    <svg className="dis-route" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <polyline points={route.map(({ x, y }) => `${x},${y}`).join(' ')} className="dis-route-ground" />
      <polyline points={route.map(({ x, y }) => `${x},${y}`).join(' ')} className="dis-route-line" />
      <line ref={line} x1={end.x} y1={end.y} x2={end.x} y2={end.y} className="dis-route-finger" style={{ opacity: 0 }} />
    </svg>
  );
}
