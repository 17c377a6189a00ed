/** Shanghai's four bins: 可回收物, 有害垃圾, 湿垃圾, 干垃圾. */
export type BinId = 'recyclable' | 'hazardous' | 'food' | 'residual';
/** Fixed order on every screen. */
export const binIds = ['recyclable', 'hazardous', 'food', 'residual'] as const satisfies readonly BinId[];

export interface Bilingual {
  zh: string;
  en: string;
}

export interface WasteItem {
  id: string;
  zh: string;
  en: string;
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
}

/** Figures about the world; each carries where it comes from. */
export interface LoopFacts {
  /** t/day on a usual day. Source: the sub-district's article (C8, C10); others is the difference. */
  usualDay: { wetWaste: number; parks: number; others: number; source: 'article' };
  canteens: number;
  restaurantsAtLeast: number;
  kgPerHouseholdPerDay: number;
  /** typical product of 1 t of food waste, t; typical, not Hongmei's own. note: what the figures leave out, for the screen. */
  typical: {
    conditionerPerTonne: number;
    oilPerTonne: number;
    liquidPerTonne: number;
    airPerTonne: number;
    impuritiesPerTonne: number;
    source: 'typical';
    note?: Bilingual;
  };
}

export interface ContentPack {
  items: WasteItem[];
  facts: LoopFacts;
}
