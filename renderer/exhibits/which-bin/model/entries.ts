// What the encyclopaedia holds: every item, and every thing that is taken apart.
import type { Bilingual, BinId, Composite, ContentPack, WasteItem } from '../../../../electron/shared/content';
import type { Language } from '../../../../electron/shared/settings';

interface Common {
  readonly id: string;
  readonly name: Bilingual;
  readonly picture: string;
  /** the bin, or of something to take apart all its parts' bins in the fixed order */
  readonly bins: readonly BinId[];
  /** names by which it is found: its own first */
  readonly names: readonly SearchName[];
}
export interface ItemEntry extends Common {
  readonly kind: 'item';
  readonly item: WasteItem;
}
export interface CompositeEntry extends Common {
  readonly kind: 'composite';
  readonly composite: Composite;
}
export type Entry = ItemEntry | CompositeEntry;

/** A name in the letters of the pad. */
export interface SearchName {
  /** syllables without tones, ü as v */
  readonly syllables: readonly string[];
  readonly full: string;
  readonly initials: string;
}

/** bǎo xiān → bao xian; lǜ → lv, as every input method takes it. */
const plain = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

const searchName = ({ syllables, initials }: WasteItem['pinyin']): SearchName => {
  const bare = syllables.map(plain);
  return { syllables: bare, full: bare.join(''), initials };
};

const namesOf = ({ pinyin, also = [] }: WasteItem | Composite): SearchName[] =>
  [pinyin, ...also.map((name) => name.pinyin)].map(searchName);

const binOrder: readonly BinId[] = ['recyclable', 'hazardous', 'food', 'residual'];

/** All entries in the order of their name: by pinyin, or by the alphabet. */
export function entriesOf({ items, composites }: ContentPack, language: Language): Entry[] {
  const all: Entry[] = [
    ...items.map((item): Entry => ({
      kind: 'item',
      id: item.id,
      name: item,
      picture: item.id,
      bins: [item.category],
      names: namesOf(item),
      item,
    })),
    ...composites.map((composite): Entry => ({
      kind: 'composite',
      id: composite.id,
      name: composite,
      picture: composite.picture,
      bins: binOrder.filter((bin) => composite.parts.some((part) => part.category === bin)),
      names: namesOf(composite),
      composite,
    })),
  ];
  const key = (entry: Entry): string => (language === 'en' ? entry.name.en.toLowerCase() : (entry.names[0]?.syllables.join(' ') ?? ''));
  return all
    .map((entry) => [key(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);
}
