// What a question of the quiz is; also what guided mode builds on. Plain data in both languages.
import type { Bilingual, BinId } from '../../../electron/shared/content';
import type { Level } from '../round/level';

export const topics = ['bins', 'machine', 'hongmei'] as const;
export type Topic = (typeof topics)[number];
export const kinds = ['bin', 'odd', 'effect', 'estimate', 'statement'] as const;
export type Kind = (typeof kinds)[number];

/** What a figure in it is worth: said by the article (文章所述), typical of such plants (典型值), or assumed (典型假设). */
export type FigureLabel = 'article' | 'typical' | 'assumed';

export interface Option {
  readonly id: string;
  readonly text: Bilingual;
  /** pictures/<picture>.svg */
  readonly picture?: string;
  readonly bin?: BinId;
}

export interface Question {
  /** the same question has the same id */
  readonly id: string;
  readonly kind: Kind;
  readonly topic: Topic;
  /** what it is about: an item's id, else the question's own */
  readonly subject: string;
  /** ids of all items that are seen in it */
  readonly items: readonly string[];
  readonly prompt: Bilingual;
  readonly picture: string | null;
  readonly options: readonly Option[];
  /** id of the right option */
  readonly answer: string;
  readonly explanation: Bilingual;
  readonly label: FigureLabel | null;
}

/** What a maker of questions may choose from. */
export interface Occasion {
  readonly level: Level;
  readonly random: () => number;
  /** items that were just seen, and questions asked already */
  readonly avoid: ReadonlySet<string>;
}
