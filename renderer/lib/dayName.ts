import { hallTimeZone } from '../../electron/shared/hallTime';

/** 11月23日, Nov 23: the hall's day of a moment in ms. */
export const dayName = (ms: number, language: string): string =>
  new Intl.DateTimeFormat(language, { month: language === 'en' ? 'short' : 'long', day: 'numeric', timeZone: hallTimeZone }).format(ms);
