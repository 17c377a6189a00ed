import { itemPicture } from '../../exhibit-kit/kit';
import './picture.css';

const food = [
  { id: 'cabbage-root', x: 18, y: 62, size: 26, turn: -20 },
  { id: 'watermelon-rind', x: 36, y: 68, size: 27, turn: 12 },
  { id: 'corn-cob', x: 55, y: 70, size: 24, turn: 30 },
  { id: 'orange-peel', x: 73, y: 66, size: 23, turn: -14 },
  { id: 'fish-bones', x: 28, y: 46, size: 24, turn: 24 },
  { id: 'eggshells', x: 48, y: 50, size: 20, turn: 0 },
  { id: 'shrimp-shells', x: 84, y: 76, size: 18, turn: 10 },
  { id: 'banana-peel', x: 66, y: 46, size: 24, turn: -18 },
] as const;

/** A heap of leftovers with one can in it, under a lens. */
export function Picture() {
  return (
    <span className="intruder-picture">
      {food.map(({ id, x, y, size, turn }) => (
        <img
          key={id}
          src={itemPicture(id)}
          alt=""
          draggable={false}
          style={{ left: `${x}%`, top: `${y}%`, width: `${size}cqmin`, rotate: `${turn}deg` }}
        />
      ))}
      <span className="intruder-lens">
        <img src={itemPicture('soda-can')} alt="" draggable={false} />
      </span>
    </span>
  );
}
