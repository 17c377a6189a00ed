// The one figure of each stop, and where it comes from. null = the feed does not say, and is shown as such.
import type { LoopFacts } from '../../../../electron/shared/content';
import type { PointId, Snapshot } from '../../../../electron/shared/snapshot';
import { balanceOf, type Stream } from '../../../exhibit-kit/process/massBalance';
import { conditions, processFacts, soilShare, type StageId } from '../../../exhibit-kit/process/processFacts';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import type { StopId } from './stops';

export interface Figure {
  /** a number, a span, or nothing known */
  readonly value: number | readonly [number, number] | null;
  readonly unit: 'tonnes' | 'kilograms' | 'degrees' | 'percent';
  /** feed: worth what its chip says. article: the sub-district's. typical: a usual range. reckoned: a typical calculation. */
  readonly source: 'feed' | 'article' | 'typical' | 'reckoned';
}

/** kg of a stream that leave a stage for one tonne at the hopper. */
function kilogramsPerTonne(stage: StageId, stream: Stream): Figure {
  const { out } = balanceOf(1, processFacts).stages.find(({ id }) => id === stage)!;
  return { value: out.find((flow) => flow.stream === stream)!.kg, unit: 'kilograms', source: 'reckoned' };
}

const tonnes = (value: number | null): Figure => ({ value, unit: 'tonnes', source: 'feed' });

/** What is to be read at a stop. */
export function figureOf(stop: StopId, snapshot: Snapshot, facts: LoopFacts, point: PointId): Figure {
  switch (stop) {
    case 'plate':
      return { value: facts.kgPerHouseholdPerDay, unit: 'kilograms', source: 'article' };
    case 'sort':
      return kilogramsPerTonne('sorting', 'impurities');
    case 'collect':
      return tonnes(snapshot.district.wetWasteToday);
    case 'arrive':
      return tonnes(snapshot.points.find(({ id }) => id === point)?.today ?? null);
    case 'press':
      return kilogramsPerTonne('pressing', 'liquid');
    case 'ferment':
      return { value: conditions.fermenting.celsius, unit: 'degrees', source: 'typical' };
    case 'product':
      return kilogramsPerTonne('curing', 'product');
    case 'green':
      return { value: soilShare, unit: 'percent', source: 'typical' };
  }
}

/** t as on every screen; kilograms, degrees and parts whole. */
export const wordOf = ({ value, unit }: Figure): string =>
  value === null
    ? ''
    : typeof value === 'number'
      ? unit === 'tonnes'
        ? tonnesWord(value)
        : String(Math.round(value))
      : `${value[0]}–${value[1]}`;
