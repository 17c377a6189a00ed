// The places of the model, and which of the feed's figures belong to each. null = the feed does not say, and is shown as such.
import type { LoopFacts } from '../../../../electron/shared/content';
import { pointIds, type PointId, type PointState, type Snapshot } from '../../../../electron/shared/snapshot';

export const siteIds = ['overview', 'centre', ...pointIds] as const;
export type SiteId = (typeof siteIds)[number];

const isPoint = (site: SiteId): site is PointId => pointIds.some((id) => id === site);

/** feed: worth what the feed's chip says. article, typical: a fact, never of today. */
export type Source = 'feed' | 'article' | 'typical';

export interface Figure {
  readonly id:
    'total' | 'parks' | 'others' | 'received' | 'conditioner' | 'capacity' | 'usual' | 'about' | 'household' | 'canteens' | 'restaurants';
  /** t, or the unit its id stands for; null: not provided */
  readonly value: number | null;
  readonly source: Source;
  readonly unit: 'tonnes' | 'kilograms' | 'places' | 'placesMore';
}

export interface SiteFigures {
  /** undefined: the place has no equipment; null: the feed does not say */
  readonly state?: PointState | null;
  readonly figures: readonly Figure[];
}

const tonnesOf = (id: Figure['id'], value: number | null, source: Source = 'feed'): Figure => ({ id, value, source, unit: 'tonnes' });

/** Figure of the article that belongs to a point's story. */
const told: Record<PointId, (facts: LoopFacts) => Figure> = {
  jabil: ({ canteens }) => ({ id: 'canteens', value: canteens, source: 'article', unit: 'places' }),
  yuejie: ({ restaurantsAtLeast }) => ({ id: 'restaurants', value: restaurantsAtLeast, source: 'article', unit: 'placesMore' }),
  huayue: ({ kgPerHouseholdPerDay }) => ({ id: 'household', value: kgPerHouseholdPerDay, source: 'article', unit: 'kilograms' }),
};

const pointFigures = (site: PointId, { points }: Snapshot, facts: LoopFacts): SiteFigures => {
  const reading = points.find(({ id }) => id === site) ?? null;
  const conditioner = reading?.conditionerToday ?? null;
  // where a point does not weigh what comes out, the usual yield stands in for it, and says so
  const yielded = reading && conditioner === null ? reading.today * facts.typical.conditionerPerTonne : null;
  return {
    state: reading?.state ?? null,
    figures: [
      tonnesOf('received', reading?.today ?? null),
      yielded === null ? tonnesOf('conditioner', conditioner) : tonnesOf('about', yielded, 'typical'),
      tonnesOf('capacity', reading?.capacityPerDay ?? null),
      told[site](facts),
    ],
  };
};

/** What is to be read at a place. Masses in t. */
export function figuresOf(site: SiteId, snapshot: Snapshot, facts: LoopFacts): SiteFigures {
  if (isPoint(site)) return pointFigures(site, snapshot, facts);
  const { wetWasteToday, parksToday, othersToday } = snapshot.district;
  const usual = tonnesOf('usual', facts.usualDay.wetWaste, 'article');
  if (site === 'overview') return { figures: [tonnesOf('total', wetWasteToday), usual] };
  return { figures: [tonnesOf('total', wetWasteToday), tonnesOf('parks', parksToday), tonnesOf('others', othersToday), usual] };
}
