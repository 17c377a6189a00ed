import { createContext, use } from 'react';
import type { StoreApi } from 'zustand';
import type { BoardName } from '../../electron/shared/boardNames';
import type { BinId, ContentPack } from '../../electron/shared/content';
import type { Board, LearningRecord, Lookup, MostMissed } from '../../electron/shared/contract';
import type { Language, Tier } from '../../electron/shared/settings';
import type { FeedView } from '../../electron/shared/snapshot';
import type { Memory } from './round/memory';

/** Sounds of wood, paper and clay; each has a visual twin. joy: a little tune after a round that went well. */
export type Cue = 'tap' | 'pick' | 'drop' | 'right' | 'wrong' | 'turn' | 'result' | 'joy' | 'warning';

export interface Comfort {
  /** lower band in use; the part of the height it takes */
  readonly reach: number | null;
  readonly largeText: boolean;
  readonly highContrast: boolean;
  readonly spoken: boolean;
  /** play without a clock */
  readonly noTimer: boolean;
  readonly reducedMotion: boolean;
}

/** The board of the exhibit on screen. */
export interface BoardUse {
  get(): Promise<Board>;
  /** the board as it then is */
  put(name: BoardName, score: number): Promise<Board>;
}

/** What the session lends to an exhibit. */
export interface Kit {
  readonly mode: 'visit' | 'guided' | 'demo';
  readonly content: ContentPack;
  readonly feed: StoreApi<FeedView>;
  readonly comfort: Comfort;
  readonly language: Language;
  /** quality of the 3D; 2d: there is none, the panel draws what there is to see */
  readonly tier: Tier;
  /** ms of the app's clock (shown times, days) */
  now(): number;
  /** how fast rounds run; 1 but for tests */
  readonly clockRate: number;
  /** true while nothing may move on: idle warning, sheet open */
  readonly paused: boolean;
  /** keeps idle from counting until the returned function is called (a flight, a narration) */
  hold(reason: string): () => void;
  cue(cue: Cue): void;
  /** says it, where the visitor asked for spoken prompts and a voice is there */
  say(text: string): void;
  /** switches spoken prompts on or off; null where no voice of the language is there to speak */
  readonly speak: ((spoken: boolean) => void) | null;
  /** what this visit's play is remembered by, until the reset: mistakes that come back, the level to start at */
  readonly memory: Memory;
  readonly board: BoardUse;
  /** what the hall gets wrong most; asks the main process, so not more often than once a minute */
  mostMissed(): Promise<MostMissed>;
  recordLearning(gain: LearningRecord): void;
  /** somebody looked a thing up; counted by item and day */
  recordLookup(item: string): void;
  /** what was looked up today, most first */
  topLookups(): Promise<readonly Lookup[]>;
  /** opens the transfer round; null before this visit has answered enough, and once it is done */
  readonly transfer: (() => void) | null;
  /** round over: records the outcome and shows Result */
  finish(): void;
  /** from Result: another round */
  again(): void;
  home(): void;
}

export const KitContext = createContext<Kit | null>(null);

/** The kit of the exhibit that is on screen. Throws outside an exhibit. */
export function useKit(): Kit {
  const kit = use(KitContext);
  if (!kit) throw new Error('useKit outside an exhibit');
  return kit;
}

export const binColour: Record<BinId, string> = {
  recyclable: 'var(--bin-recyclable)',
  hazardous: 'var(--bin-hazardous)',
  food: 'var(--bin-food)',
  residual: 'var(--bin-residual)',
};

let pictureVersion = '';

/** The pack whose pictures are shown from now on: part of their addresses, or an old one would come out of the page's memory. */
export const takePicturesOf = ({ pictureVersion: version }: Pick<ContentPack, 'pictureVersion'>): void => {
  pictureVersion = version;
};

/** Address of a picture of the content. */
export const itemPicture = (id: string): string => `./pictures/${id}.svg${pictureVersion === '' ? '' : `?v=${pictureVersion}`}`;
