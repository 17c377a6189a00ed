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

/** One mistake of a script in the panel's form. */
export interface ScriptProblem {
  code: string;
  script: string;
  /** id of the step; null: of the script itself */
  step: string | null;
  /** path of the text or value in the script or step, e.g. `talk.0.zh`; null: it is about the whole */
  field: string | null;
  text: Bilingual;
}
