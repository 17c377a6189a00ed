import type { Language } from '../../../../electron/shared/settings';

const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** Whole kilograms, grouped in threes. */
export const kilograms = (kg: number, language: Language): string => new Intl.NumberFormat(locale(language)).format(Math.round(kg));

/** t with one decimal, below ten with two. */
export const tonnes = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** 14:15 of 14.25; 24:00 stays 24:00. */
export function clockOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** 11月22日, 22 Nov. `day`: YYYY-MM-DD. */
export const dayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { month: language === 'en' ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
