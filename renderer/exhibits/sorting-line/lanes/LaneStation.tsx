import { LaneBadge } from './LaneBadge';
import { LaneBelt } from './LaneBelt';
import { LaneBins } from './LaneBins';
import { LaneLesson } from './LaneLesson';
import { LaneNotice } from './LaneNotice';
import { LanePieces } from './LanePieces';
import type { PlacedLane } from './layout';
import { useSeatLook } from './useSeatLook';

/** One player's place: sign, belt, bins, and what they are told; turned for who stands on the far side of a table. */
export function LaneStation({ lane, placed: { station, layout } }: { readonly lane: number; readonly placed: PlacedLane }) {
  const { colour } = useSeatLook()(station.seat);
  return (
    <section
      className={`lane${station.turned ? ' lane-turned' : ''}`}
      data-lane={lane}
      data-seat={station.seat}
      style={
        {
          left: station.x,
          top: station.y,
          width: station.width,
          height: station.height,
          '--u': `${layout.unit}px`,
          '--seat': colour,
        } as React.CSSProperties
      }
    >
      <div className="lane-ground" />
      <LaneBadge lane={lane} layout={layout} />
      <LaneBelt lane={lane} layout={layout} />
      <LaneBins lane={lane} layout={layout} />
      <LanePieces lane={lane} layout={layout} />
      <LaneNotice lane={lane} layout={layout} />
      <LaneLesson lane={lane} layout={layout} />
    </section>
  );
}
