import { useEffect, useMemo, useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import type { View } from '../model/view';
import { courseOf, placeAt, type Course, type Place } from './course';
import { parkingOf, type MapLayout } from './layout';
import { TroubleIcon } from './TroubleIcon';
import { Truck } from './Truck';

interface TrucksProps {
  readonly layout: MapLayout;
  /** CSS px of a map unit */
  readonly unit: number;
  readonly view: View;
  /** moment of the day, read on every frame */
  readonly momentOf: () => number;
  readonly chosen?: number | undefined;
  readonly free?: readonly number[];
}

/** Moved by transforms of their own, frame by frame; React hears of them only when something is loaded or unloaded. */
export function Trucks({ layout, unit, view, momentOf, chosen, free = [] }: TrucksProps) {
  const nodes = useRef<(HTMLDivElement | null)[]>([]);
  const parked = useMemo(() => parkingOf(layout, view.vehicles.length), [layout, view.vehicles.length]);
  const courses = view.vehicles.map(({ ride }) => ride);
  const key = courses.map((ride) => ride?.leaves ?? '').join();
  // a ride's course changes only when another ride begins
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const driven = useMemo<(Course | null)[]>(() => courses.map((ride) => ride && courseOf(layout, ride, courses.length)), [layout, key]);
  const place = useRef<Place>({ x: 0, y: 0, facing: 1 });
  const held = useRef({ parked, driven, unit, momentOf });
  useEffect(() => {
    held.current = { parked, driven, unit, momentOf };
  });
  useRoundClock(() => {
    const now = held.current;
    const out = place.current;
    for (let index = 0; index < now.parked.length; index++) {
      const node = nodes.current[index];
      if (!node) continue;
      const course = now.driven[index];
      const home = now.parked[index]!;
      out.x = home.x;
      out.y = home.y;
      out.facing = 1;
      if (course) placeAt(course, now.momentOf(), out);
      node.style.transform = `translate3d(${(out.x * now.unit).toFixed(1)}px, ${(out.y * now.unit).toFixed(1)}px, 0)`;
      node.dataset['facing'] = out.facing < 0 ? 'left' : 'right';
    }
  });
  return view.vehicles.map(({ where, load }, vehicle) => (
    <div
      key={vehicle}
      ref={(node) => {
        nodes.current[vehicle] = node;
      }}
      className={`dis-truck${chosen === vehicle ? ' dis-truck-chosen' : ''}${free.includes(vehicle) ? ' dis-truck-free' : ''}`}
      data-where={where}
      style={{ transform: `translate3d(${parked[vehicle]!.x * unit}px, ${parked[vehicle]!.y * unit}px, 0)` }}
    >
      <span className="dis-truck-picture">
        <Truck load={load} />
      </span>
      <b>{vehicle + 1}</b>
      {where === 'charger' && (
        <i className="dis-charging">
          <TroubleIcon kind="charge" size="100%" />
        </i>
      )}
    </div>
  ));
}
