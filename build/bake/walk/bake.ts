// Models the walked places and writes assets/models/walk-*.bin. Same sources, same bytes. Names after the command bake only those.
import { placeIds } from '../../../renderer/exhibits/walk/model/place';
import { places } from '../../../renderer/exhibits/walk/model/places/all';
import { writeModel } from '../writeModel';
import { bakeKit, bakePlace, bakeTown } from './walk';

const asked = process.argv.slice(2);
const bakes = { kit: bakeKit, town: bakeTown, ...Object.fromEntries(placeIds.map((id) => [id, () => bakePlace(places[id])])) };
for (const [name, bake] of Object.entries(bakes)) if (asked.length === 0 || asked.includes(name)) writeModel(`walk-${name}`, bake);
