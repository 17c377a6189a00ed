/** The three points of the article. */
export const pointIds = ['jabil', 'yuejie', 'huayue'] as const;
export type PointId = (typeof pointIds)[number];

/** Six places that stand for many: invented for the game, as is where they lie. */
export const sourceIds = ['canteen-west', 'canteen-east', 'food-street', 'restaurant', 'homes-north', 'homes-south'] as const;
export type SourceId = (typeof sourceIds)[number];

export type PlaceId = PointId | SourceId | 'centre';
export type SourceKind = 'canteen' | 'restaurant' | 'homes';

export const kindOf: Readonly<Record<SourceId, SourceKind>> = {
  'canteen-west': 'canteen',
  'canteen-east': 'canteen',
  'food-street': 'restaurant',
  restaurant: 'restaurant',
  'homes-north': 'homes',
  'homes-south': 'homes',
};

// All figures below are settings of the game, none is Hongmei's. One unit is one bar of a gauge.
export const tonnesPerUnit = 0.5;
/** units a truck carries */
export const truckUnits = 4;
/** units that fit into the bins of a place */
export const sourceUnits: readonly number[] = [4, 4, 4, 4, 3, 3];
/** units that fit into the hopper of a point */
export const hopperUnits: readonly number[] = [6, 5, 4];
/** places a truck may call at on one trip */
export const stopsPerTrip = 2;
/** hour at which the day begins, and how many slots of one hour it has at most */
export const firstHour = 7;
export const longestDay = 14;
