import type { DayRange, Numbers } from '../numbers';
import type { Language } from '../settings';
import type { PackPlace } from './contentCalls';
import type { Needs } from './needs';

export interface NumbersExport {
  range: DayRange;
  format: 'xlsx' | 'pdf';
  place: PackPlace;
  language: Language;
  /** exhibit id → its name in that language, as the page knows it */
  names: Record<string, string>;
}

export interface NumberCalls {
  /** null where the database cannot be asked */
  getNumbers(range: DayRange): Numbers | null;
  /** resolves to the file's name */
  exportNumbers(wanted: NumbersExport): string;
}

export const numberNeeds = { getNumbers: 'staff', exportNumbers: 'staff' } as const satisfies Record<keyof NumberCalls, Needs>;
