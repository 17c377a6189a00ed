import type { Bilingual } from './bilingual';
import type { GuidedScript } from './guided';

export type { Bilingual } from './bilingual';

/** Shanghai's four bins: 可回收物, 有害垃圾, 湿垃圾, 干垃圾. */
export type BinId = 'recyclable' | 'hazardous' | 'food' | 'residual';
/** Fixed order on every screen. */
export const binIds = ['recyclable', 'hazardous', 'food', 'residual'] as const satisfies readonly BinId[];

/** How a Chinese name is read: syllables with tone marks (Latin letters as they are), and their first letters, ü as v: 大骨头 → dgt. */
export interface Pinyin {
  syllables: string[];
  initials: string;
}

export interface WasteItem {
  id: string;
  zh: string;
  en: string;
  pinyin: Pinyin;
  /** other names under which it is looked up */
  also?: { zh: string; pinyin: Pinyin }[];
  category: BinId;
  /** name in Fluent Emoji, or null for our own drawing assets/pictures/<id>.svg */
  icon: string | null;
  difficulty: 1 | 2 | 3;
  /** one sentence a child can read */
  why: Bilingual;
  prep?: Bilingual;
  tags: ('canteen' | 'home' | 'office' | 'market')[];
  /** sources differ: stays out of scored rounds */
  disputed?: true;
  note?: Bilingual;
  /** mass of one piece as usually thrown away; typical, ours */
  massGrams: number;
  /** id of the source that names its bin */
  source: string;
  /** ids of one to four items it is often mistaken for */
  confusedWith: string[];
  /** id of what it does to the machine in food waste; of food: what becomes of it */
  effect: string;
}

/** What a thing does in the treatment line. harm: of what does not belong there; fate: of food waste, when all goes well. */
export interface Effect {
  id: string;
  kind: 'harm' | 'fate';
  /** where on the line */
  stage: 'weighing' | 'sorting' | 'crushing' | 'pressing' | 'fermenting' | 'deodorising' | 'screening' | 'curing';
  text: Bilingual;
  /** how long the line stands still: a typical assumption (典型假设), nobody's measurement; always shown as such */
  stopMinutes?: number;
}

/** Where a bin is laid down. general: our own judgement, no list names the item. */
export interface Source {
  id: string;
  title: Bilingual;
  publisher: Bilingual;
  year: number | null;
  /** where it is to be found, and how it was checked */
  where: Bilingual;
  url?: string;
}

export const gestures = ['peel', 'pour', 'unscrew', 'drain', 'pull', 'cut', 'tear', 'lift', 'scoop', 'rinse'] as const;
export type Gesture = (typeof gestures)[number];

/** What follows when a step is left out: told, and which parts then belong to which bin. */
export interface Skipped {
  text: Bilingual;
  spoils: { part: string; bin: BinId }[];
}

/** A step of taking apart. after: part ids, or `drain`, that must come before. */
export interface TakeApartStep {
  gesture: Gesture;
  after: string[];
  /** null: nothing follows from leaving it out */
  skipped: Skipped | null;
  massGrams: number;
}

export interface CompositePart extends TakeApartStep {
  id: string;
  zh: string;
  en: string;
  category: BinId;
  why: Bilingual;
  /** pictures/<picture>.svg: an item's own, or a drawing of ours */
  picture: string;
  effect: string;
  disputed?: true;
  note?: Bilingual;
}

/** A thing of everyday life that is taken apart before it is sorted. */
export interface Composite {
  id: string;
  zh: string;
  en: string;
  pinyin: Pinyin;
  also?: { zh: string; pinyin: Pinyin }[];
  /** pictures/<picture>.svg of the whole; icon: its name in Fluent Emoji where it is not our drawing */
  picture: string;
  icon?: string;
  tip: Bilingual;
  /** liquid that goes down the sink; its id in `after` is `drain` */
  drain?: TakeApartStep & { text: Bilingual };
  parts: CompositePart[];
  tags: WasteItem['tags'];
}

/** Figures about the world; each carries where it comes from. */
export interface LoopFacts {
  /** t/day on a usual day. Source: the sub-district's article (C8, C10); others is the difference. */
  usualDay: { wetWaste: number; parks: number; others: number; source: 'article' };
  canteens: number;
  restaurantsAtLeast: number;
  kgPerHouseholdPerDay: number;
  /**
   * What 1 t of food waste typically becomes, t, as exhibit-kit/process/massBalance computes it (a test holds them together); not Hongmei's own.
   * agent: bulking agent added to it; coarse: what is screened out and used again. note: what the figures rest on, for the screen.
   */
  typical: {
    conditionerPerTonne: number;
    oilPerTonne: number;
    liquidPerTonne: number;
    airPerTonne: number;
    impuritiesPerTonne: number;
    coarsePerTonne: number;
    agentPerTonne: number;
    source: 'typical';
    note?: Bilingual;
  };
}

/** A sentence that is true or not, for the quiz. */
export interface Statement {
  id: string;
  topic: 'bins' | 'machine' | 'hongmei';
  level: 1 | 2 | 3;
  isTrue: boolean;
  /** id of an item that shows what it is about */
  picture: string;
  text: Bilingual;
  explanation: Bilingual;
  /** what its figures are worth; null: it has none */
  label: 'article' | 'typical' | null;
}

/** A picture and a sentence of the attract loop. */
export interface Slide {
  id: string;
  text: Bilingual;
  /** ids of up to three items it shows; empty where it has a picture of its own */
  items: string[];
  /** id of its own picture, `slide-<id>`; null: its items are shown */
  picture: string | null;
  /** what its figures are worth; null: it has none */
  label: 'article' | 'typical' | null;
}

export interface ContentPack {
  items: WasteItem[];
  composites: Composite[];
  effects: Effect[];
  sources: Source[];
  statements: Statement[];
  /** what a guide may lead a group through */
  scripts: GuidedScript[];
  slides: Slide[];
  facts: LoopFacts;
  /** part of the pictures' addresses, so that another pack's are never taken from a cache; empty: what came with the app */
  pictureVersion: string;
}
