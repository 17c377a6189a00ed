// What there is to read about, place by place, in the order of the list; and which figure belongs to each.
import type { LoopFacts } from '../../../../electron/shared/content';
import type { PointId, Snapshot } from '../../../../electron/shared/snapshot';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';

export const hotspotIds = {
  centre: ['ring', 'table', 'bins', 'window', 'garden'],
  jabil: ['counter', 'diner', 'trays', 'equipment', 'truck'],
  yuejie: ['kitchen', 'terrace', 'sorting', 'digester', 'planter'],
  huayue: ['doorstep', 'volunteer', 'binRoom', 'machine', 'flowers'],
} as const;

export type HotspotId = (typeof hotspotIds)[keyof typeof hotspotIds][number];

/** feed: worth what the feed's chip says. article, typical, rule: a fact, never of today. */
export type Source = 'feed' | 'article' | 'typical' | 'rule';

export interface Figure {
  readonly label: string;
  /** null: the feed does not say */
  readonly value: number | null;
  readonly unit: 'tonnes' | 'kilograms' | 'places' | 'placesMore' | 'points' | 'kinds';
  readonly source: Source;
}

const point = (id: PointId, { points }: Snapshot): number | null => points.find((each) => each.id === id)?.today ?? null;
const tonnes = (label: string, value: number | null, source: Source = 'feed'): Figure => ({ label, value, unit: 'tonnes', source });

/** Soil conditioner of a point: weighed, or reckoned by the usual yield, and then it says so. */
const conditioner = (id: PointId, snapshot: Snapshot, facts: LoopFacts): Figure => {
  const reading = snapshot.points.find((each) => each.id === id);
  if (!reading || reading.conditionerToday !== null) return tonnes('conditioner', reading?.conditionerToday ?? null);
  return tonnes('aboutConditioner', reading.today * facts.typical.conditionerPerTonne, 'typical');
};

const figures: Record<HotspotId, (snapshot: Snapshot, facts: LoopFacts) => Figure> = {
  ring: ({ district }) => tonnes('total', district.wetWasteToday),
  table: ({ points }) => ({ label: 'points', value: points.length, unit: 'points', source: 'article' }),
  bins: () => ({ label: 'kinds', value: 4, unit: 'kinds', source: 'rule' }),
  window: (_, { typical }) => ({ label: 'perTonne', value: typical.conditionerPerTonne * 1000, unit: 'kilograms', source: 'typical' }),
  garden: (_, { usualDay }) => tonnes('usual', usualDay.wetWaste, 'article'),
  counter: (_, { canteens }) => ({ label: 'canteens', value: canteens, unit: 'places', source: 'article' }),
  diner: (_, { usualDay }) => tonnes('usualParks', usualDay.parks, 'article'),
  trays: ({ district }) => tonnes('parks', district.parksToday),
  equipment: (snapshot) => tonnes('received', point('jabil', snapshot)),
  truck: (snapshot, facts) => conditioner('jabil', snapshot, facts),
  kitchen: (_, { restaurantsAtLeast }) => ({ label: 'restaurants', value: restaurantsAtLeast, unit: 'placesMore', source: 'article' }),
  terrace: (_, { usualDay }) => tonnes('usualParks', usualDay.parks, 'article'),
  sorting: ({ district }) => tonnes('parks', district.parksToday),
  digester: (snapshot) => tonnes('received', point('yuejie', snapshot)),
  planter: (snapshot, facts) => conditioner('yuejie', snapshot, facts),
  doorstep: (_, facts) => ({ label: 'household', value: facts.kgPerHouseholdPerDay, unit: 'kilograms', source: 'article' }),
  volunteer: ({ district }) => tonnes('others', district.othersToday),
  binRoom: () => ({ label: 'kinds', value: 4, unit: 'kinds', source: 'rule' }),
  machine: (snapshot) => tonnes('received', point('huayue', snapshot)),
  flowers: (snapshot, facts) => conditioner('huayue', snapshot, facts),
};

/** The one figure of a hotspot. Masses in t, but where the unit says kilograms. */
export const figureOf = (id: HotspotId, snapshot: Snapshot, facts: LoopFacts): Figure => figures[id](snapshot, facts);

/** As it is written: masses as on every screen, counts as they are. */
export const written = ({ value, unit, source }: Figure): string => {
  if (value === null) return '';
  if (unit !== 'tonnes' || source === 'article') return String(Math.round(value));
  return tonnesWord(value);
};
