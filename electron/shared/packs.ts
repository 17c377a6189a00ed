import type { Bilingual } from './content';

/** One mistake of a content pack: where, and a sentence that says what is wrong and what would be right. */
export interface PackProblem {
  code: string;
  file: string | null;
  sheet: string | null;
  row: number | null;
  /** letters of the column */
  column: string | null;
  text: Bilingual;
}

/** What a pack would change in one kind of content. */
export interface PackDifference {
  kind: string;
  name: Bilingual;
  added: PackEntry[];
  removed: PackEntry[];
  changed: (PackEntry & { fields: { head: string; before: string; after: string }[] })[];
}

export interface PackEntry {
  id: string;
  name: string;
}
