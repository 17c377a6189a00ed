import { useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { live } from '../live';
import type { StopId } from '../model/stops';
import { useJourney } from '../store';
import { ArriveScene, arrivePlaces } from './ArriveScene';
import { CollectScene, collectPlaces } from './CollectScene';
import './drawn.css';
import { FermentScene, fermentPlaces } from './FermentScene';
import { height, keepSpots, width, type Places } from './frame';
import { GreenScene, greenPlaces } from './GreenScene';
import { PlateScene, platePlaces } from './PlateScene';
import { PressScene, pressPlaces } from './PressScene';
import { ProductScene, productPlaces } from './ProductScene';
import { SortScene, sortPlaces } from './SortScene';
import { Tones } from './Tones';

const pictures: Readonly<Record<StopId, { readonly Scene: () => React.ReactNode; readonly places: Places }>> = {
  plate: { Scene: PlateScene, places: platePlaces },
  sort: { Scene: SortScene, places: sortPlaces },
  collect: { Scene: CollectScene, places: collectPlaces },
  arrive: { Scene: ArriveScene, places: arrivePlaces },
  press: { Scene: PressScene, places: pressPlaces },
  ferment: { Scene: FermentScene, places: fermentPlaces },
  product: { Scene: ProductScene, places: productPlaces },
  green: { Scene: GreenScene, places: greenPlaces },
};

/** Growth and the like have come to rest by then, seconds. */
const longest = 8;

/** A variable that has not changed is left alone: the picture need not be painted anew. */
function show({ style }: SVGSVGElement, name: string, value: number): void {
  const text = value.toFixed(3);
  if (style.getPropertyValue(name) !== text) style.setProperty(name, text);
}

/**
 * The journey drawn: the same stops where there is no 3D. What moves hangs on four variables of the picture:
 * --p, how far the deed has got; --s, seconds since it was done; --lx and --ly, the visitor's look.
 */
export function Drawn() {
  const stop = useJourney((s) => s.stop);
  const svg = useRef<SVGSVGElement>(null);
  const { Scene, places } = pictures[stop];
  useRoundClock(() => {
    if (!svg.current) return;
    show(svg.current, '--p', live.progress[stop]);
    show(svg.current, '--s', Math.min(longest, live.since[stop]));
    show(svg.current, '--lx', live.look.yaw);
    show(svg.current, '--ly', live.look.pitch);
    keepSpots(svg.current, places, live.progress[stop]);
  });
  return (
    <svg
      key={stop}
      ref={svg}
      className="journey-drawn fade"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Tones />
      <Scene />
    </svg>
  );
}
