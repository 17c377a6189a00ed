import { useCallback } from 'react';
import type { LaneLayout } from './layout';
import { lanesLive } from './live';
import { laneSlat } from './motion';

/** The lane's piece of belt, seen from the front; its slats run by a transform only. */
export function LaneBelt({ lane, layout: { belt, unit, plate } }: { readonly lane: number; readonly layout: LaneLayout }) {
  const surface = useCallback(
    (node: HTMLElement | null) => {
      const live = lanesLive.lanes[lane];
      if (live) live.belt = node;
    },
    [lane],
  );
  const px = (units: number): string => `${(units * unit).toFixed(1)}px`;
  const top = Math.max(0, belt.height * 0.6 - plate * 0.42);
  return (
    <div
      className="lane-belt"
      aria-hidden="true"
      style={{ left: px(belt.x), top: px(belt.y + top), width: px(belt.width), height: px(belt.height - top) }}
    >
      <div className="lane-belt-top">
        <div ref={surface} className="lane-belt-slats" style={{ right: px(-laneSlat), backgroundSize: `${px(laneSlat)} 100%` }} />
      </div>
      <div className="lane-belt-lip">
        {Array.from({ length: 4 }, (_, index) => (
          <i key={index} />
        ))}
      </div>
      <div className="lane-belt-mouth" />
    </div>
  );
}
