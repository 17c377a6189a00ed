import type { CSSProperties, ReactNode } from 'react';
import { isWithin, type Day } from '../model/day';
import type { View } from '../model/view';
import { Ground } from './Ground';
import type { MapLayout } from './layout';
import { lightOf, Sky } from './Sky';
import { Spots, type SpotHelp } from './Spots';
import { Trucks } from './Trucks';

interface DayMapProps {
  readonly layout: MapLayout;
  readonly unit: number;
  readonly day: Day;
  readonly view: View;
  readonly momentOf: () => number;
  readonly chosen?: number | undefined;
  readonly free?: readonly number[];
  /** false: too small for words */
  readonly named: boolean;
  readonly help?: SpotHelp;
  readonly children?: ReactNode;
}

/** Hongmei as the game draws it, at one moment of a day. */
export function DayMap({ layout, unit, day, view, momentOf, chosen, free, named, help, children }: DayMapProps) {
  const { slot } = view.state;
  const light = lightOf(slot);
  const rain = day.troubles.some((trouble) => trouble.kind === 'rain' && isWithin(trouble, slot));
  return (
    <div
      className="dis-map"
      data-light={light}
      style={{ '--u': `${unit}px`, width: layout.width * unit, height: layout.height * unit } as CSSProperties}
    >
      <Ground layout={layout} />
      <Sky light={light} rain={rain} />
      <Spots layout={layout} day={day} view={view} named={named} help={help} />
      <Trucks layout={layout} unit={unit} view={view} momentOf={momentOf} chosen={chosen} free={free ?? []} />
      {children}
    </div>
  );
}
