import type { BinId } from '../../../../electron/shared/content';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../../exhibit-kit/bins/Tub';
import { itemPicture } from '../../../exhibit-kit/kit';
import type { Entry } from '../model/entries';

function SmallTub({ bin }: { readonly bin: BinId }) {
  return (
    <span className="wb-tub">
      <Tub bin={bin} />
      <BinSymbol bin={bin} />
    </span>
  );
}

/** The thing, large, over the bin it goes into. */
export function EntryPicture({ entry }: { readonly entry: Entry }) {
  return (
    <div className="card wb-picture" data-bins={entry.bins.length}>
      <img src={itemPicture(entry.picture)} alt="" draggable={false} />
      <span className="wb-tubs">
        {entry.bins.map((bin) => (
          <SmallTub key={bin} bin={bin} />
        ))}
      </span>
    </div>
  );
}
