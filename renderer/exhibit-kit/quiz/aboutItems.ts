// Questions that come out of the items themselves: which bin, which is the odd one out, what the machine does with it.
import { binIds, type Bilingual, type BinId, type ContentPack, type Effect, type WasteItem } from '../../../electron/shared/content';
import { shuffled } from '../../lib/random';
import { isAgreed, pick, suits } from './pick';
import type { Occasion, Option, Question } from './question';

const binName: Readonly<Record<BinId, Bilingual>> = {
  recyclable: { zh: '可回收物', en: 'Recyclable' },
  hazardous: { zh: '有害垃圾', en: 'Hazardous' },
  food: { zh: '湿垃圾', en: 'Food waste' },
  residual: { zh: '干垃圾', en: 'Residual' },
};

const named = ({ zh, en }: WasteItem): Bilingual => ({ zh, en });

/** 这件进哪个桶？ The four bins, in their fixed order. */
export const binQuestion = (item: WasteItem): Question => ({
  id: `bin:${item.id}`,
  kind: 'bin',
  topic: 'bins',
  subject: item.id,
  items: [item.id],
  prompt: { zh: `${item.zh}进哪个桶？`, en: `${item.en}: which bin?` },
  picture: item.id,
  options: binIds.map((bin): Option => ({ id: bin, text: binName[bin], bin })),
  answer: item.category,
  explanation: item.why,
  label: null,
});

/** Whoever is mistaken for the items of a bin but belongs elsewhere, for each item of `items`. */
const outsiders = (odd: WasteItem, items: readonly WasteItem[], others: number, { random, avoid }: Occasion): WasteItem[] | null => {
  const likely = odd.confusedWith.flatMap((id) =>
    items.filter((item) => item.id === id && item.category !== odd.category && isAgreed(item)),
  );
  const bin = pick(likely, random)?.category;
  if (bin === undefined) return null;
  const near = likely.filter((item) => item.category === bin && !avoid.has(item.id));
  const rest = shuffled(
    items.filter((item) => item.category === bin && isAgreed(item) && !avoid.has(item.id) && !near.includes(item)),
    random,
  );
  const chosen = [...shuffled(near, random), ...rest].slice(0, others);
  return chosen.length === others ? chosen : null;
};

/** 哪一样不进湿垃圾桶？ Things of one bin, and one that is mistaken for them. */
export function oddQuestion(odd: WasteItem, items: readonly WasteItem[], occasion: Occasion): Question | null {
  const others = outsiders(odd, items, occasion.level === 1 ? 2 : 3, occasion);
  const bin = others?.[0]?.category;
  if (!others || bin === undefined) return null;
  const shown = shuffled([odd, ...others], occasion.random);
  const name = binName[bin];
  return {
    id: `odd:${odd.id}`,
    kind: 'odd',
    topic: 'bins',
    subject: odd.id,
    items: shown.map((item) => item.id),
    prompt: { zh: `哪一样不是${name.zh}？`, en: `Which one is not ${name.en.toLowerCase()}${bin === 'food' ? '' : ' waste'}?` },
    picture: null,
    options: shown.map((item): Option => ({ id: item.id, text: named(item), picture: item.id })),
    answer: odd.id,
    explanation: odd.why,
    label: null,
  };
}

const toxic = new Set([
  'heavy-metal',
  'drug-residue',
  'pesticide-residue',
  'kills-microbes',
  'solvent-fumes',
  'mineral-oil',
  'silver-salts',
]);
const winding = new Set(['wraps-screw', 'wraps-shaft']);

/** Effects that are plainly not this one's: a plain person's mistake, never a half truth. */
function otherEffects(effect: Effect, effects: readonly Effect[], { random, level }: Occasion): Effect[] {
  const fates = shuffled(
    effects.filter((one) => one.kind === 'fate'),
    random,
  );
  const harms = shuffled(
    effects.filter((one) => (toxic.has(effect.id) || effect.kind === 'fate' ? winding.has(one.id) : toxic.has(one.id))),
    random,
  );
  if (effect.kind === 'fate')
    return [
      ...harms.slice(0, 1),
      ...shuffled(
        effects.filter((one) => toxic.has(one.id)),
        random,
      ).slice(0, 1),
    ];
  return level === 1 ? fates.slice(0, 2) : [...harms.slice(0, 1), ...fates.slice(0, 1)];
}

/** 它进了机器会怎样？ */
export function effectQuestion(item: WasteItem, { effects }: ContentPack, occasion: Occasion): Question | null {
  const effect = effects.find((one) => one.id === item.effect);
  if (!effect) return null;
  const food = effect.kind === 'fate';
  const stops = effect.stopMinutes;
  return {
    id: `effect:${item.id}`,
    kind: 'effect',
    topic: 'machine',
    subject: item.id,
    items: [item.id],
    prompt: food
      ? { zh: `${item.zh}进了处理机，会怎样？`, en: `${item.en} in the treatment machine: what happens?` }
      : { zh: `${item.zh}混进湿垃圾，会怎样？`, en: `${item.en} among the food waste: what happens?` },
    picture: item.id,
    options: shuffled([effect, ...otherEffects(effect, effects, occasion)], occasion.random).map((one): Option => ({
      id: one.id,
      text: one.text,
    })),
    answer: effect.id,
    explanation:
      stops === undefined
        ? item.why
        : { zh: `${item.why.zh}全线大约要停${stops}分钟。`, en: `${item.why.en} The line would stand still for about ${stops} minutes.` },
    label: stops === undefined ? null : 'assumed',
  };
}

/** An item for a new question of this level that was not just seen; any of the level where all were. */
export function itemFor(
  items: readonly WasteItem[],
  { level, random, avoid }: Occasion,
  fits: (item: WasteItem) => boolean,
): WasteItem | null {
  const of = items.filter((item) => isAgreed(item) && fits(item) && !avoid.has(item.id));
  return (
    pick(
      of.filter((item) => suits(item, level, random)),
      random,
    ) ?? pick(of, random)
  );
}
