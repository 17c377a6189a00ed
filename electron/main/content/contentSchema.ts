import * as v from 'valibot';
import {
  binIds,
  gestures,
  type Composite,
  type Effect,
  type LoopFacts,
  type Slide,
  type Source,
  type Statement,
  type WasteItem,
} from '../../shared/content';

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
export const bilingual = v.strictObject({ zh, en });
export const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'), v.maxLength(60, 'is too long'));
const tags = v.pipe(
  v.array(v.picklist(['canteen', 'home', 'office', 'market'])),
  v.minLength(1, 'is empty'),
  v.check((list) => new Set(list).size === list.length, 'repeats a tag'),
);

const pinyin = v.pipe(
  v.strictObject({
    syllables: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\p{Script=Latin}+$/u, 'is not a syllable'))), v.minLength(1, 'is empty')),
    initials: v.pipe(v.string(), v.regex(/^[a-z]+$/, 'is not a key of letters')),
  }),
  v.forward(
    v.check(({ syllables, initials }) => syllables.length === initials.length, 'has not one letter a syllable'),
    ['initials'],
  ),
);
const also = v.pipe(v.array(v.strictObject({ zh, pinyin })), v.minLength(1, 'is empty'));
const grams = v.pipe(v.number(), v.integer('is not whole'), v.minValue(1, 'is below 1 g'), v.maxValue(5000, 'is above 5 kg'));
const noteMessage = 'belongs to a disputed item, and each of those has one';

export const wasteItemSchema: v.GenericSchema<unknown, WasteItem> = v.pipe(
  v.strictObject({
    id: kebab,
    zh,
    en,
    pinyin,
    also: v.exactOptional(also),
    category: v.picklist(binIds),
    icon: v.nullable(kebab),
    difficulty: v.picklist([1, 2, 3]),
    why: bilingual,
    prep: v.exactOptional(bilingual),
    tags,
    disputed: v.exactOptional(v.literal(true)),
    note: v.exactOptional(bilingual),
    massGrams: grams,
    source: kebab,
    confusedWith: v.pipe(
      v.array(kebab),
      v.minLength(1, 'is empty'),
      v.maxLength(4, 'has more than four'),
      v.check((list) => new Set(list).size === list.length, 'repeats an item'),
    ),
    effect: kebab,
  }),
  v.forward(
    v.check((one) => 'note' in one === 'disputed' in one, noteMessage),
    ['note'],
  ),
);

export const effectSchema: v.GenericSchema<unknown, Effect> = v.strictObject({
  id: kebab,
  kind: v.picklist(['harm', 'fate']),
  stage: v.picklist(['weighing', 'sorting', 'crushing', 'pressing', 'fermenting', 'deodorising', 'screening', 'curing']),
  text: bilingual,
  stopMinutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
});

export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: kebab,
  title: bilingual,
  publisher: bilingual,
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  where: bilingual,
  url: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});

export const statementSchema: v.GenericSchema<unknown, Statement> = v.pipe(
  v.strictObject({
    id: kebab,
    topic: v.picklist(['bins', 'machine', 'hongmei']),
    level: v.picklist([1, 2, 3]),
    isTrue: v.boolean(),
    picture: kebab,
    text: bilingual,
    explanation: bilingual,
    label: v.nullable(v.picklist(['article', 'typical'])),
  }),
  v.forward(
    v.check((one) => one.label !== null || !/\d/.test(one.text.zh + one.explanation.zh), 'is missing: there are figures in it'),
    ['label'],
  ),
);

const skipped = v.nullable(v.strictObject({ text: bilingual, spoils: v.array(v.strictObject({ part: kebab, bin: v.picklist(binIds) })) }));
const step = { gesture: v.picklist(gestures), after: v.array(kebab), skipped, massGrams: grams };
const part = v.pipe(
  v.strictObject({
    id: kebab,
    zh,
    en,
    category: v.picklist(binIds),
    why: bilingual,
    ...step,
    picture: kebab,
    effect: kebab,
    disputed: v.exactOptional(v.literal(true)),
    note: v.exactOptional(bilingual),
  }),
  v.forward(
    v.check((one) => 'note' in one === 'disputed' in one, noteMessage),
    ['note'],
  ),
);

export const compositeSchema: v.GenericSchema<unknown, Composite> = v.strictObject({
  id: kebab,
  zh,
  en,
  pinyin,
  also: v.exactOptional(also),
  picture: kebab,
  icon: v.exactOptional(kebab),
  tip: bilingual,
  drain: v.exactOptional(v.strictObject({ ...step, text: bilingual })),
  parts: v.pipe(v.array(part), v.minLength(2, 'has fewer than two')),
  tags,
});

export const slideSchema: v.GenericSchema<unknown, Slide> = v.pipe(
  v.strictObject({
    id: kebab,
    text: bilingual,
    items: v.pipe(v.array(kebab), v.maxLength(3, 'has more than three')),
    picture: v.nullable(kebab),
    label: v.nullable(v.picklist(['article', 'typical'])),
  }),
  v.check(({ items, picture }) => items.length > 0 !== (picture !== null), 'needs things or a picture of its own, not both'),
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
      coarsePerTonne: mass,
      agentPerTonne: mass,
      source: v.literal('typical'),
      note: v.exactOptional(bilingual),
    }),
    v.check(({ conditionerPerTonne, oilPerTonne, liquidPerTonne, airPerTonne, impuritiesPerTonne, coarsePerTonne, agentPerTonne }) => {
      const out = conditionerPerTonne + oilPerTonne + liquidPerTonne + airPerTonne + impuritiesPerTonne + coarsePerTonne;
      return Math.abs(out - 1 - agentPerTonne) < 0.005;
    }, 'what comes out of 1 t is not what goes in, bulking agent included'),
  ),
});
