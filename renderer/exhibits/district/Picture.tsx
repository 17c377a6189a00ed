import './picture.css';
import still from './still.webp';

/** The card's picture on home: the model itself, as it stands at noon. */
export function Picture() {
  return <img className="district-still" src={still} alt="" draggable={false} />;
}
