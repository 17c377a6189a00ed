import type { Plan } from './schedule';

export type Language = 'zh-CN' | 'en';
export type Tier = 'high' | 'medium' | 'low' | '2d';

export interface FeedSettings {
  source: 'sample' | 'api';
  /** http(s) address of the tonnage API; empty while source is sample */
  url: string;
  /** extra request headers, e.g. an Authorization; never leaves the main process */
  headers: Record<string, string>;
  /** s between two requests */
  intervalSeconds: number;
  /** JSONata expression from the API's JSON to a Snapshot plus `unit: 't' | 'kg'` */
  mapping: string;
}

/** The whole settings file. Kept by the main process; the page sees PublicSettings only. */
export interface Settings {
  version: 2;
  screenName: string;
  language: Language;
  /** s without touch before the warning, and how long the warning counts down */
  idleSeconds: number;
  warningSeconds: number;
  /** 0 to 1 */
  volume: number;
  /** 0.3 to 1: the page dims itself, the panel's own light is not ours to set */
  brightness: number;
  /** part of the screen's height (from the bottom) that holds every control while "reach" is on, 0.3 to 0.9 */
  reachBand: number;
  /** what a visitor starts with on this screen: small panels default to large text */
  largeText: boolean;
  tier: Tier | 'auto';
  /** ids of exhibits shown on home, in order; empty = all, in the order of the list */
  exhibits: string[];
  /** the one exhibit this screen shows, instead of home */
  pinned: string | null;
  /** options of an exhibit by its id, checked by the exhibit's own schema */
  exhibitOptions: Record<string, unknown>;
  /** opening hours, special days, what is off for now */
  plan: Plan;
  feed: FeedSettings;
}

export type PublicSettings = Omit<Settings, 'feed'>;
