import './drawn/drawn.css';
import { height, width } from './drawn/frame';
import { PlateScene } from './drawn/PlateScene';
import { Tones } from './drawn/Tones';

/** The card's picture on home: the plate, with the first bites on their way. */
export function Picture() {
  return (
    <svg
      className="journey-drawn"
      style={{ '--p': 0.42 } as React.CSSProperties}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Tones />
      <PlateScene />
    </svg>
  );
}
