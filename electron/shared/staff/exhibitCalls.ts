import type { Needs } from './needs';

/** What home shows, and how each exhibit is played. */
export interface Programme {
  /** ids on home, in order; empty: all, in the order of the list */
  exhibits: string[];
  /** the one exhibit this screen shows, instead of home; null: home */
  pinned: string | null;
  /** by id; each is checked by the exhibit's own schema in the page */
  exhibitOptions: Record<string, unknown>;
}

export interface ExhibitCalls {
  getProgramme(): Programme;
  /** what a guide may do: which are shown, or one alone; options stay */
  switchExhibits(shown: Pick<Programme, 'exhibits' | 'pinned'>): void;
  /** takes effect at the next home or attract, never in the middle of a round */
  publishProgramme(programme: Programme): void;
}

export const exhibitNeeds = {
  getProgramme: 'guide',
  switchExhibits: 'guide',
  publishProgramme: 'staff',
} as const satisfies Record<keyof ExhibitCalls, Needs>;
