import type { Language } from '../../../../electron/shared/settings';

/** Whole per cent of a share (0 to 1 and above); 0 and 100 only where that is so. */
export function percent(share: number): number {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 1;
  if (share < 1 && rounded === 100) return 99;
  return rounded;
}

/** kg of a typical calculation, whole, as the machine says it too. */
export const roundKilograms = (tonnesOfMass: number): number => Math.round(tonnesOfMass * 1000);

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
// a British English day is 22 Nov, without the comma and the month first
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** 11月22日, 22 Nov. `day`: YYYY-MM-DD. */
export const dayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { month: language === 'en' ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' }).format(
    asDate(day),
  );

/** 周三, Wed. */
export const weekdayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { weekday: 'short', timeZone: 'UTC' }).format(asDate(day));

/** 13:15 of 13.25 hours into the day; 24:00 stays 24:00. */
export function clockOfHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
