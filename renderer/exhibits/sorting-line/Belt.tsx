import type { RefObject } from 'react';
import { beltPlane } from './belt';
import type { Layout } from './layout';
import { slat } from './motion';

/** The belt: one flat surface tilted by CSS, whose slats run by a transform only, and the lip it ends in. */
export function Belt({ layout, surface }: { readonly layout: Layout; readonly surface: RefObject<HTMLDivElement | null> }) {
  const { belt, unit } = layout;
  const plane = beltPlane(belt);
  const px = (units: number): string => `${(units * unit).toFixed(1)}px`;
  return (
    <div className="belt" aria-hidden="true">
      <div
        className="belt-plane"
        style={{
          left: px(belt.x - belt.width / 2),
          top: px(belt.y - plane.length),
          width: px(belt.width),
          height: px(plane.length),
          transform: `perspective(${px(plane.eye)}) rotateX(${plane.tiltDeg}deg)`,
        }}
      >
        <div ref={surface} className="belt-slats" style={{ top: px(-slat), backgroundSize: `100% ${px(slat)}` }} />
        <i className="belt-edge belt-edge-left" />
        <i className="belt-edge belt-edge-right" />
      </div>
      <div
        className="belt-tunnel"
        style={{ left: px(belt.x - belt.width * 0.32), top: px(belt.y - belt.height - 2.4), width: px(belt.width * 0.64), height: px(4.6) }}
      />
      <div className="belt-lip" style={{ left: px(belt.x - belt.width / 2 - 0.8), top: px(belt.y - 0.4), width: px(belt.width + 1.6) }}>
        {Array.from({ length: belt.lanes * 2 }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    </div>
  );
}
