// The drawn streets: trucks keep to them, and are where the clock says they are.
import { describe, expect, it } from 'vitest';
import { courseOf, placeAt } from '../../../../renderer/exhibits/dispatcher/map/course';
import { layouts, parkingOf, places, stopOf, type Spot } from '../../../../renderer/exhibits/dispatcher/map/layout';
import { wayBetween } from '../../../../renderer/exhibits/dispatcher/map/streets';
import { timingOf, type Ride } from '../../../../renderer/exhibits/dispatcher/model/timing';

const ride: Ride = { vehicle: 1, sources: [0, 5], point: 2, slot: 3, slots: 3, leaves: 3.4, takes: [2, 1], dropped: 3, excess: 0 };

describe.each(Object.values(layouts))('$shape', (layout) => {
  const onStreet = ({ x, y }: Spot): boolean => layout.xs.includes(x) || layout.ys.includes(y);

  it('every way runs along streets, turns at crossings only and ends where it should', () => {
    for (const from of places)
      for (const to of places) {
        const way = wayBetween(layout, from, to);
        expect(way[0]).toEqual(stopOf(layout, from));
        expect(way.at(-1)).toEqual(stopOf(layout, to));
        way.slice(1).forEach((spot, index) => {
          const before = way[index]!;
          const alongStreet = (spot.y === before.y && layout.ys.includes(spot.y)) || (spot.x === before.x && layout.xs.includes(spot.x));
          expect(alongStreet, `${from} to ${to}`).toBe(true);
        });
        expect(way.every(onStreet)).toBe(true);
      }
  });

  it('a truck leaves its bay, stands at each stop when due, and is back in its bay', () => {
    const course = courseOf(layout, ride, 3);
    const timing = timingOf(ride);
    const at = (moment: number): Spot => {
      const place = { x: 0, y: 0, facing: 1 };
      placeAt(course, moment, place);
      return { x: Math.round(place.x), y: Math.round(place.y) };
    };
    const bay = parkingOf(layout, 3)[1]!;
    const home = { x: Math.round(bay.x), y: Math.round(bay.y) };
    expect(at(timing.leaves)).toEqual(home);
    expect(at(timing.stops[0]!.leaves - 1e-6)).toEqual(stopOf(layout, 'canteen-west'));
    expect(at(timing.stops[1]!.leaves - 1e-6)).toEqual(stopOf(layout, 'homes-south'));
    expect(at(timing.stops[2]!.leaves - 1e-6)).toEqual(stopOf(layout, 'huayue'));
    expect(at(timing.back + 1)).toEqual(home);
    expect(timing.back).toBeGreaterThanOrEqual(ride.slot + ride.slots);
  });
});
