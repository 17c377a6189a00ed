// Each place with the ground one walks on, made when it is first asked for.
import { obstaclesOf, type Obstacles } from './ground';
import type { Place, PlaceId } from './place';
import { places } from './places/all';
import { gridOf, type Grid } from './way';

interface WalkedPlace {
  readonly place: Place;
  readonly ground: Obstacles;
  readonly grid: Grid;
}

const made = new Map<PlaceId, WalkedPlace>();

export const walkedPlace = (id: PlaceId): WalkedPlace => {
  let walked = made.get(id);
  if (!walked) {
    const obstacles = obstaclesOf(places[id]);
    const grid = gridOf(obstacles, places[id].start);
    walked = { place: places[id], ground: { ...obstacles, reach: grid }, grid };
    made.set(id, walked);
  }
  return walked;
};
