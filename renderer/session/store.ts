import { create } from 'zustand';
import type { Language, PublicSettings, Tier } from '../../electron/shared/settings';

export type Screen = 'attract' | 'language' | 'home' | 'exhibit' | 'result' | 'apology' | 'closed' | 'guide';
export type Overlay = 'none' | 'idle-warning' | 'access' | 'pin';
/** What lies over the whole screen while the visit below waits. */
export type Room = 'admin' | 'setup';

export interface Choices {
  reach: boolean;
  largeText: boolean;
  highContrast: boolean;
  spoken: boolean;
  noTimer: boolean;
  /** 0 to 1 */
  volume: number;
}

export interface SessionState {
  screen: Screen;
  overlay: Overlay;
  room: Room | null;
  language: Language;
  exhibit: string | null;
  /** counts rounds, so that a new round remounts the panel */
  round: number;
  choices: Choices;
  /** what a reset goes back to */
  defaults: { language: Language; choices: Choices };
  settings: PublicSettings | null;
  /** what staff have published while somebody plays: taken at the next home or attract loop */
  published: PublicSettings | null;
  reducedMotion: boolean;
  tier: Tier;
  /** monotonic ms of the first touch of this visit, null in attract */
  visitSince: number | null;
  visited: string[];
  /** a guide has stopped everything on screen */
  held: boolean;
}

const choices: Choices = { reach: false, largeText: false, highContrast: false, spoken: false, noTimer: false, volume: 0.6 };

export const useSession = create<SessionState>(() => ({
  screen: 'attract',
  overlay: 'none',
  room: null,
  language: 'zh-CN',
  exhibit: null,
  round: 0,
  choices,
  defaults: { language: 'zh-CN', choices },
  settings: null,
  published: null,
  reducedMotion: false,
  tier: '2d',
  visitSince: null,
  visited: [],
  held: false,
}));

const { setState: set, getState: get } = useSession;

export const setOverlay = (overlay: Overlay): void => set({ overlay });
export const setLanguage = (language: Language): void => set({ language });
export const setChoices = (change: Partial<Choices>): void => set((s) => ({ choices: { ...s.choices, ...change } }));

/** First touch on the attract loop. */
export const beginVisit = (now: number): void => {
  if (get().screen === 'attract') set({ screen: 'language', visitSince: now, visited: [] });
};

export const openExhibit = (exhibit: string): void =>
  set((s) => ({
    screen: 'exhibit',
    overlay: 'none',
    exhibit,
    round: s.round + 1,
    visited: s.visited.includes(exhibit) ? s.visited : [...s.visited, exhibit],
  }));

/** From here on these settings hold. */
export const takeSettings = (settings: PublicSettings): void =>
  set((s) => ({
    settings,
    published: null,
    defaults: {
      // a language the command line asked for holds until staff choose another
      language: settings.language === s.settings?.language ? s.defaults.language : settings.language,
      choices: { ...s.defaults.choices, largeText: settings.largeText, volume: settings.volume },
    },
  }));

/** Home; where staff have pinned one exhibit, that one. What was published meanwhile decides. */
export const goHome = (): void => {
  const { published } = get();
  if (published) takeSettings(published);
  const pinned = get().settings?.pinned;
  if (pinned) openExhibit(pinned);
  else set({ screen: 'home', overlay: 'none', exhibit: null });
};

export const showResult = (): void => {
  if (get().screen === 'exhibit') set({ screen: 'result' });
};

export const playAgain = (): void => set((s) => (s.exhibit ? { screen: 'exhibit', round: s.round + 1 } : {}));

/** A guide takes over the screen: no idle, no home, until it is left. */
export const openGuide = (): void => set({ screen: 'guide', overlay: 'none', exhibit: null, held: false });

export const apologise = (): void => set({ screen: 'apology', overlay: 'none' });

/** Forgets the visitor: language, volume, reach, text size, score, everything. */
export const resetVisit = (): void =>
  set((s) => ({
    screen: 'attract',
    overlay: 'none',
    held: false,
    exhibit: null,
    round: s.round + 1,
    language: s.defaults.language,
    choices: s.defaults.choices,
    visitSince: null,
    visited: [],
  }));
