import { tourStops } from '../model/distance';
import { timingOf, type Ride } from '../model/timing';
import { parkingOf, stopOf, type MapLayout, type Spot } from './layout';
import { wayBetween } from './streets';

/** One stretch of a ride: along `spots`, or standing at the last of them. Moments in slots. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly spots: readonly Spot[];
  /** way to each spot from the first */
  readonly way: readonly number[];
}

export interface Course {
  readonly stretches: readonly Stretch[];
}

const lengthsOf = (spots: readonly Spot[]): number[] => {
  let sum = 0;
  return spots.map((spot, index) => {
    const before = spots[index - 1];
    if (before) sum += Math.hypot(spot.x - before.x, spot.y - before.y);
    return sum;
  });
};

const stretch = (from: number, to: number, spots: readonly Spot[]): Stretch => ({ from, to, spots, way: lengthsOf(spots) });

/** From a truck's place on the plaza to the street, cut short where the way goes on along it. */
function outOfPlaza(layout: MapLayout, vehicle: number, vehicles: number, way: readonly Spot[]): Spot[] {
  const parked = parkingOf(layout, vehicles)[vehicle]!;
  const street = stopOf(layout, 'centre').y;
  return [parked, { x: parked.x, y: street }, ...way.slice(1)];
}

/** Where the truck of a ride drives on a drawing. */
export function courseOf(layout: MapLayout, ride: Ride, vehicles: number): Course {
  const stops = tourStops(ride.sources, ride.point);
  const timing = timingOf(ride);
  const stretches: Stretch[] = [];
  let from = timing.leaves;
  stops.slice(1).forEach((stop, index) => {
    const way = wayBetween(layout, stops[index]!, stop);
    const last = index === stops.length - 2;
    const spots =
      index === 0
        ? outOfPlaza(layout, ride.vehicle, vehicles, way)
        : last
          ? outOfPlaza(layout, ride.vehicle, vehicles, [...way].reverse()).reverse()
          : way;
    const to = last ? timing.back : timing.stops[index]!.arrives;
    stretches.push(stretch(from, to, spots));
    from = last ? to : timing.stops[index]!.leaves;
  });
  return { stretches };
}

/** A way driven without stops. */
export const straightCourse = (from: number, to: number, spots: readonly Spot[]): Course => ({ stretches: [stretch(from, to, spots)] });

export interface Place {
  x: number;
  y: number;
  /** the way it looks: -1 left, 1 right */
  facing: number;
}

/** Where a truck is at a moment, into `out`. */
export function placeAt(course: Course, moment: number, out: Place): void {
  const { stretches } = course;
  let at = stretches[0]!;
  for (const each of stretches) if (moment >= each.from) at = each;
  const part = at.to > at.from ? Math.min(1, Math.max(0, (moment - at.from) / (at.to - at.from))) : 1;
  const way = at.way[at.way.length - 1]! * part;
  let index = 1;
  while (index < at.spots.length - 1 && at.way[index]! < way) index += 1;
  const a = at.spots[index - 1]!;
  const b = at.spots[index]!;
  const long = at.way[index]! - at.way[index - 1]!;
  const share = long > 0 ? Math.min(1, (way - at.way[index - 1]!) / long) : 1;
  out.x = a.x + (b.x - a.x) * share;
  out.y = a.y + (b.y - a.y) * share;
  if (Math.abs(b.x - a.x) > 1) out.facing = b.x > a.x ? 1 : -1;
}
