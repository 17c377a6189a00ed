import type { Day, TroubleKind } from './model/day';
import { pointIds, sourceIds, type PlaceId } from './model/places';
import type { Ticked } from './model/rules';
import type { Ride } from './model/timing';

/** Something to be said in place, in one sentence. */
export interface Note {
  readonly kind: 'overflow' | 'full' | 'clean' | TroubleKind;
  /** where it happened; the centre where it is everywhere */
  readonly place: PlaceId;
  /** units it is about, 0 where it is about none */
  readonly units: number;
  /** hours it lasts, 0 where it is over at once */
  readonly hours: number;
  /** the clock stops until it has been read */
  readonly holds: boolean;
  readonly serial: number;
}

let serial = 0;

const note = (kind: Note['kind'], place: PlaceId, told: readonly string[], more: { units?: number; hours?: number } = {}): Note => ({
  kind,
  place,
  units: more.units ?? 0,
  hours: more.hours ?? 0,
  holds: kind !== 'clean' && !told.includes(kind),
  serial: (serial += 1),
});

/** A meal's rush is over at these slots: time to look back. */
const rushes: readonly { readonly from: number; readonly to: number }[] = [
  { from: 0, to: 4 },
  { from: 4, to: 9 },
];

const placeOfTrouble = (trouble: Day['troubles'][number], charged: number | null): PlaceId | null => {
  if (trouble.kind === 'stop') return pointIds[trouble.at]!;
  if (trouble.kind === 'rain') return 'centre';
  if (trouble.kind === 'charge') return charged === null ? null : 'centre';
  return sourceIds[trouble.at]!;
};

export const notesOf = {
  /** a truck stands before a full hopper */
  full: (ride: Ride, told: readonly string[]): Note => note('full', pointIds[ride.point]!, told, { units: ride.excess }),
  /** what an hour has brought: mishaps first, then what begins now, then praise */
  hour(day: Day, { state, overflow, charged }: Ticked, lost: readonly number[], told: readonly string[]): Note[] {
    const { slot } = state;
    const full = overflow.reduce((worst, units, source) => (units > overflow[worst]! ? source : worst), 0);
    const units = overflow.reduce((sum, each) => sum + each, 0);
    const rush = rushes.find(({ to }) => to === slot);
    const clean = rush !== undefined && units === 0 && lost.slice(rush.from, rush.to).every((each) => each === 0) && state.kept > 0;
    return [
      ...(units > 0 ? [note('overflow', sourceIds[full]!, told, { units })] : []),
      ...day.troubles.flatMap((trouble) => {
        const place = trouble.from === slot ? placeOfTrouble(trouble, charged) : null;
        return place ? [note(trouble.kind, place, told, { hours: trouble.to - trouble.from })] : [];
      }),
      ...(clean ? [note('clean', 'centre', told)] : []),
    ];
  },
};
