import { itemPicture } from '../../exhibit-kit/kit';

const things = ['large-pork-bone', 'banana-peel', 'newspaper', 'expired-capsules'];

/** The card's picture on home. */
export function Picture() {
  return (
    <span className="card-things">
      {things.map((id) => (
        <img key={id} src={itemPicture(id)} alt="" draggable={false} />
      ))}
    </span>
  );
}
