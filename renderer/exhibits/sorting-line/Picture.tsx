import { binIds, type BinId } from '../../../electron/shared/content';
import { itemPicture } from '../../exhibit-kit/kit';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../exhibit-kit/bins/Tub';
import './picture.css';

const above: Record<BinId, string> = {
  recyclable: 'newspaper',
  hazardous: 'expired-capsules',
  food: 'banana-peel',
  residual: 'large-pork-bone',
};

/** The card's picture on home: each thing above its bin. */
export function Picture() {
  return (
    <span className="sorting-picture">
      {binIds.map((bin) => (
        <span key={bin} className="sorting-picture-column">
          <img src={itemPicture(above[bin])} alt="" draggable={false} />
          <span className="sorting-picture-bin">
            <Tub bin={bin} />
            <BinSymbol bin={bin} />
          </span>
        </span>
      ))}
    </span>
  );
}
