import type { Place, PlaceId } from '../place';
import { centre } from './centre';
import { huayue } from './huayue';
import { jabil } from './jabil';
import { yuejie } from './yuejie';

export const places: Record<PlaceId, Place> = { centre, jabil, yuejie, huayue };
