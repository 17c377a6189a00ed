import type { BinId, WasteItem } from '../../../../electron/shared/content';
import type { Language } from '../../../../electron/shared/settings';
import { itemPicture } from '../../kit';
import type { Asked } from '../toRemember';

/** Something a round asked, as the result shows it; `kind` is its bin where it has one. */
export interface Learned extends Asked {
  readonly picture: string;
  readonly name: string;
  /** where it belongs; none for a question that is not about a bin */
  readonly bins: readonly BinId[];
  readonly why: string;
  /** the bin it was put into, a wrong one before others: what that leads to can be told */
  readonly put?: { readonly item: Pick<WasteItem, 'category' | 'effect'>; readonly tried: BinId } | undefined;
}

/** An item of the content for the result; misses: how often it went wrong in this round, tried: the wrong bin it was put into. */
export const learnedItem = (
  item: WasteItem,
  misses: number,
  language: Language,
  tried: BinId | undefined = misses === 0 ? item.category : undefined,
): Learned => ({
  id: item.id,
  kind: item.category,
  misses,
  difficulty: item.difficulty,
  picture: itemPicture(item.id),
  name: language === 'en' ? item.en : item.zh,
  bins: [item.category],
  why: language === 'en' ? item.why.en : item.why.zh,
  put: tried && (misses === 0 || tried !== item.category) ? { item, tried } : undefined,
});
