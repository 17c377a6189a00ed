import { MovingParts } from './section/MovingParts';
import { HopperHeap, StillPieces } from './section/Pieces';
import { BackHalf, FrontHalf, MiddlePart, Surroundings, Tones, useToneId, WarmPart } from './section/SectionParts';

/** The card's picture on home: the line cut open, with the material on its way through it. */
export function Picture() {
  const id = useToneId();
  return (
    <svg viewBox="-14.9 -9.2 29.8 10.8" width="100%" height="100%" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <Tones id={id} />
      <Surroundings id={id} />
      <WarmPart id={id} />
      <MiddlePart id={id} />
      <FrontHalf />
      <BackHalf id={id} />
      <HopperHeap />
      <MovingParts />
      <StillPieces count={150} flow={12} />
    </svg>
  );
}
