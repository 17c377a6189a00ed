import { Centre, Huayue, Jabil, Yuejie } from '../../../exhibit-kit/places/silhouettes';
import type { PlaceId } from '../model/places';
import { Canteen, FoodStreet, Homes, Restaurant } from './sights';

const sights: Readonly<Record<PlaceId, () => React.ReactNode>> = {
  centre: Centre,
  jabil: Jabil,
  yuejie: Yuejie,
  huayue: Huayue,
  'canteen-west': Canteen,
  'canteen-east': Canteen,
  'food-street': FoodStreet,
  restaurant: Restaurant,
  'homes-north': Homes,
  'homes-south': Homes,
};

/** A place as it stands on the map; box 160 x 112, standing on y = 103. */
export function Sight({ place }: { readonly place: PlaceId }) {
  const Drawn = sights[place];
  return <Drawn />;
}
