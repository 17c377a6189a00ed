import { useEffect, useMemo, useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { pointIds, sourceIds } from '../model/places';
import type { Outsider } from '../store';
import { placeAt, straightCourse, type Place } from './course';
import type { MapLayout } from './layout';
import { wayOut } from './streets';
import { OutsideTruck } from './Truck';

/** slots an outside truck takes to the edge of the map */
const wayLasts = 0.9;

function Leaving({
  layout,
  unit,
  outsider,
  momentOf,
}: {
  readonly layout: MapLayout;
  readonly unit: number;
  readonly outsider: Outsider;
  readonly momentOf: () => number;
}) {
  const node = useRef<HTMLDivElement>(null);
  const course = useMemo(() => {
    const { kind, at } = outsider.from;
    const way = wayOut(layout, kind === 'source' ? sourceIds[at]! : pointIds[at]!);
    return straightCourse(outsider.leaves, outsider.leaves + wayLasts, way);
  }, [layout, outsider]);
  const place = useRef<Place>({ x: 0, y: 0, facing: 1 });
  const held = useRef({ course, unit, momentOf });
  useEffect(() => {
    held.current = { course, unit, momentOf };
  });
  useRoundClock(() => {
    if (!node.current) return;
    const { course: way, unit: u, momentOf: now } = held.current;
    placeAt(way, now(), place.current);
    const part = (now() - outsider.leaves) / wayLasts;
    node.current.style.opacity = part < 0 || part >= 1 ? '0' : '1';
    node.current.style.transform = `translate3d(${(place.current.x * u).toFixed(1)}px, ${(place.current.y * u).toFixed(1)}px, 0)`;
    node.current.dataset['facing'] = place.current.facing < 0 ? 'left' : 'right';
  });
  return (
    <div ref={node} className="dis-truck dis-outsider" style={{ opacity: 0 }}>
      <span className="dis-truck-picture">
        <OutsideTruck />
      </span>
    </div>
  );
}

/** What Hongmei could not take drives away. */
export const Outsiders = ({
  outsiders,
  ...rest
}: {
  readonly outsiders: readonly Outsider[];
  readonly layout: MapLayout;
  readonly unit: number;
  readonly momentOf: () => number;
}) => outsiders.map((outsider) => <Leaving key={`${outsider.from.kind}${outsider.serial}`} outsider={outsider} {...rest} />);
