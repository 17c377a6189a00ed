import type { ScriptPicture } from '../../../electron/shared/guided';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import { itemPicture } from '../../exhibit-kit/kit';
import { exhibits } from '../../exhibits/index';

const list: readonly ExhibitManifest[] = exhibits;

/** What a talk or a question shows: an exhibit's own picture, or things. */
export function Picture({ picture }: { readonly picture: ScriptPicture }) {
  if ('items' in picture)
    return (
      <div className="g-picture g-things card" data-count={picture.items.length}>
        {picture.items.map((id) => (
          <img key={id} src={itemPicture(id)} alt="" draggable={false} />
        ))}
      </div>
    );
  const exhibit = list.find(({ id }) => id === picture.exhibit);
  return (
    <div className="g-picture card" style={exhibit && { background: exhibit.ground }}>
      {exhibit && <exhibit.Picture />}
    </div>
  );
}
