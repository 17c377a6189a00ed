import * as v from 'valibot';
import { binIds, type LoopFacts, type WasteItem } from '../../shared/content';

const hanPattern = /[\u4e00-\u9fff]/;
const halfWidthPattern = /[\u4e00-\u9fff][,;:!?.]|[,;:!?][\u4e00-\u9fff]/;

const trimmed = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(300, 'is too long'),
  v.check((text) => text.trim() === text, 'has space at an end'),
);
const zh = v.pipe(
  trimmed,
  v.regex(hanPattern, 'holds no Chinese'),
  v.check((text) => !halfWidthPattern.test(text), 'has half-width punctuation'),
);
const en = v.pipe(
  trimmed,
  v.check((text) => !hanPattern.test(text), 'holds Chinese'),
);
const bilingual = v.strictObject({ zh, en });
const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'), v.maxLength(60, 'is too long'));
const tags = v.pipe(
  v.array(v.picklist(['canteen', 'home', 'office', 'market'])),
  v.minLength(1, 'is empty'),
  v.check((list) => new Set(list).size === list.length, 'repeats a tag'),
);

export const wasteItemSchema: v.GenericSchema<unknown, WasteItem> = v.pipe(
  v.strictObject({
    id: kebab,
    zh,
    en,
    category: v.picklist(binIds),
    icon: v.nullable(kebab),
    difficulty: v.picklist([1, 2, 3]),
    why: bilingual,
    prep: v.exactOptional(bilingual),
    tags,
    disputed: v.exactOptional(v.literal(true)),
    note: v.exactOptional(bilingual),
  }),
  v.forward(
    v.check((item) => 'note' in item === 'disputed' in item, 'belongs to a disputed item, and each of those has one'),
    ['note'],
  ),
);

const mass = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(mass, v.integer());

export const loopFactsSchema: v.GenericSchema<unknown, LoopFacts> = v.strictObject({
  usualDay: v.pipe(
    v.strictObject({ wetWaste: v.pipe(mass, v.minValue(0.1)), parks: mass, others: mass, source: v.literal('article') }),
    v.forward(
      v.check((day) => Math.abs(day.parks + day.others - day.wetWaste) < 0.05, 'parks and others do not add up to it'),
      ['wetWaste'],
    ),
  ),
  canteens: count,
  restaurantsAtLeast: count,
  kgPerHouseholdPerDay: mass,
  typical: v.pipe(
    v.strictObject({
      conditionerPerTonne: mass,
      oilPerTonne: mass,
      liquidPerTonne: mass,
      airPerTonne: mass,
      impuritiesPerTonne: mass,
      source: v.literal('typical'),
      note: v.exactOptional(bilingual),
    }),
    v.check(
      (flow) =>
        Math.abs(flow.conditionerPerTonne + flow.oilPerTonne + flow.liquidPerTonne + flow.airPerTonne + flow.impuritiesPerTonne - 1) <
        0.005,
      'the flows of 1 t do not add up to 1 t',
    ),
  ),
});
