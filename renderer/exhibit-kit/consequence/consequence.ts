// What happens next: a thing has gone into a bin, told with the machine and with today's tonnes. Pure; ConsequenceNote shows it.
import type { BinId, Bilingual, Effect, WasteItem } from '../../../electron/shared/content';
import { hallDay } from '../../../electron/shared/hallTime';
import type { FeedView } from '../../../electron/shared/snapshot';

/** Keys under `consequence` in the words of the shell. */
export type HappensKey =
  'kept' | 'foodBurnt' | 'foodSoils' | 'takesRoom' | 'recyclableBurnt' | 'soilsRecyclables' | 'poisonSorters' | 'poisonBurnt';
export type ClosingKey = 'joined' | 'spared' | 'lineWaits' | 'mixedIn' | 'lost';

export interface Consequence {
  readonly right: boolean;
  /** opening sentence in the words of the shell; null where the effect says it all */
  readonly happens: HappensKey | null;
  /** what the machine does with it, from the content; `if` before it where it has not come to that */
  readonly effect: Bilingual | null;
  readonly isSpared: boolean;
  /** minutes the line stands still, an assumption: never shown without the chip 典型假设 */
  readonly stopMinutes: number | null;
  /** the sentence with today's tonnes; null where today has no figure yet */
  readonly closing: { readonly key: ClosingKey; readonly tonnes: number } | null;
}

interface Occasion {
  /** an item, or a part of one that is taken apart */
  readonly item: Pick<WasteItem, 'category' | 'effect'>;
  readonly tried: BinId;
  /** the right bin where it is not the item's own: a part that has been spoilt */
  readonly rightBin?: BinId;
  readonly effects: readonly Effect[];
  readonly feed: FeedView;
  /** ms of the app's clock */
  readonly nowMs: number;
}

/** t of today so far, or null: a stale reading of another day is not today's, and at midnight there is none yet. */
export const tonnesToday = ({ snapshot, state }: FeedView, nowMs: number): number | null => {
  if (state.kind === 'stale' && hallDay(Date.parse(state.since)) !== hallDay(nowMs)) return null;
  const tonnes = Math.round(snapshot.district.wetWasteToday * 10) / 10;
  return tonnes > 0 ? tonnes : null;
};

/** The wrong ways that do not lead into the machine. */
const elsewhere = (bin: BinId, tried: BinId): HappensKey => {
  if (tried === 'hazardous') return 'takesRoom';
  if (bin === 'food') return tried === 'recyclable' ? 'foodSoils' : 'foodBurnt';
  if (bin === 'hazardous') return tried === 'recyclable' ? 'poisonSorters' : 'poisonBurnt';
  return bin === 'recyclable' ? 'recyclableBurnt' : 'soilsRecyclables';
};

const closingOf = (bin: BinId, tried: BinId, stops: boolean): ClosingKey | null => {
  if (bin === 'food') return tried === 'food' ? 'joined' : 'lost';
  if (tried === 'food') return stops ? 'lineWaits' : 'mixedIn';
  return tried === bin ? 'spared' : null;
};

/** What follows from putting `item` into `tried`. A spoilt piece of food has no effect to tell: it is no food waste any more. */
export const consequenceOf = ({ item, tried, rightBin, effects, feed, nowMs }: Occasion): Consequence => {
  const bin = rightBin ?? item.category;
  const right = tried === bin;
  const found = effects.find((one) => one.id === item.effect) ?? null;
  const fits = found && (found.kind === 'fate') === (bin === 'food') ? found : null;
  const meetsMachine = tried === 'food' || right;
  const effect = meetsMachine ? fits : null;
  const stopMinutes = effect?.stopMinutes ?? null;
  const key = closingOf(bin, tried, stopMinutes !== null);
  const tonnes = key && tonnesToday(feed, nowMs);
  return {
    right,
    happens: meetsMachine ? (right && bin !== 'food' ? 'kept' : null) : elsewhere(bin, tried),
    effect: effect?.text ?? null,
    isSpared: right && bin !== 'food',
    stopMinutes,
    closing: key && tonnes ? { key, tonnes } : null,
  };
};

/** Says it in one language; `t` translates keys of the shell (e.g. `consequence.kept`). The chips are ConsequenceNote's. */
export const consequenceText = (
  consequence: Consequence,
  language: 'zh-CN' | 'en',
  t: (
    key: `consequence.${HappensKey | ClosingKey | 'ifMixed' | 'stops' | 'wouldStop'}`,
    values?: { minutes?: number; tonnes?: string },
  ) => string,
): { happens: string; closing: string | null } => {
  const { happens, effect, isSpared, stopMinutes, closing } = consequence;
  const told = effect && effect[language === 'en' ? 'en' : 'zh'];
  const space = language === 'en' ? ' ' : '';
  const sentences = [
    happens && t(`consequence.${happens}`),
    told && (isSpared ? t('consequence.ifMixed') + space + told : told),
    stopMinutes !== null && t(isSpared ? 'consequence.wouldStop' : 'consequence.stops', { minutes: stopMinutes }),
  ];
  return {
    happens: sentences.filter((one): one is string => typeof one === 'string').join(space),
    closing: closing && t(`consequence.${closing.key}`, { tonnes: closing.tonnes.toFixed(1) }),
  };
};
