import { itemPicture } from '../../exhibit-kit/kit';
import './picture.css';

const parts = [
  { id: 'plastic-straw', x: 20, y: 30, turn: -20 },
  { id: 'hard-lid', x: 50, y: 17, turn: 0 },
  { id: 'tapioca-pearls', x: 80, y: 30, turn: 12 },
] as const;

/** A cup of bubble tea with its straw, lid and pearls coming off. */
export function Picture() {
  return (
    <span className="apart-picture">
      <i />
      <img className="apart-picture-whole" src={itemPicture('bubble-tea')} alt="" draggable={false} />
      {parts.map(({ id, x, y, turn }) => (
        <img key={id} src={itemPicture(id)} alt="" draggable={false} style={{ left: `${x}%`, top: `${y}%`, rotate: `${turn}deg` }} />
      ))}
    </span>
  );
}
