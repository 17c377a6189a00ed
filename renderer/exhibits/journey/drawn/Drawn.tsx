import { useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { live } from '../live';
import { stopIds, type StopId } from '../model/stops';
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
    const { style } = svg.current;
    style.setProperty('--p', live.progress[stop].toFixed(4));
    style.setProperty('--s', Math.min(longest, live.since[stop]).toFixed(3));
    style.setProperty('--lx', live.look.yaw.toFixed(3));
    style.setProperty('--ly', live.look.pitch.toFixed(3));
    keepSpots(svg.current, places, live.progress[stop]);
  });
  const turn = stopIds.indexOf(stop);
  return (
    <svg
      key={stop}
      ref={svg}
      className="drawn fade"
      data-turn={turn}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Tones />
      <Scene />
    </svg>
  );
}
