// What one record cannot tell alone: ids that point nowhere, an order that never begins, a picture that stands for two bins.
import type { BinId, Composite, ContentPack, Effect, Slide, WasteItem } from '../../shared/content';
import type { GuidedScript } from '../../shared/guided';
import { ContentError } from './contentError';

export const contentFiles = {
  items: 'waste-items.json',
  composites: 'composite-items.json',
  effects: 'effects.json',
  sources: 'sources.json',
  statements: 'quiz-statements.json',
  scripts: 'scripts',
  slides: 'slides.json',
} as const;

type Pack = Omit<ContentPack, 'facts' | 'scripts' | 'slides' | 'pictureVersion'>;

const checkEffect = (
  effects: ReadonlyMap<string, Effect>,
  one: { effect: string; category: BinId },
  fail: (problem: string) => never,
): void => {
  const effect = effects.get(one.effect);
  if (!effect) fail(`${one.effect} is no effect`);
  else if ((effect.kind === 'fate') !== (one.category === 'food'))
    fail(`${one.effect} tells of ${effect.kind === 'fate' ? 'food' : 'harm'}`);
};

const checkItems = ({ items, sources, effects }: Pack): void => {
  const itemIds = new Set(items.map((item) => item.id));
  const sourceIds = new Set(sources.map((source) => source.id));
  const effectsById = new Map(effects.map((effect) => [effect.id, effect]));
  for (const item of items) {
    const fail = (field: string) => (problem: string) => {
      throw new ContentError(contentFiles.items, item.id, field, problem);
    };
    if (!sourceIds.has(item.source)) fail('source')(`${item.source} is no source`);
    for (const id of item.confusedWith) if (!itemIds.has(id) || id === item.id) fail('confusedWith')(`${id} is no other item`);
    checkEffect(effectsById, item, fail('effect'));
  }
};

/** Steps of one composite by id; the liquid's is `drain`. */
const stepsOf = ({ parts, drain }: Composite) => [...parts.map((part) => ({ ...part })), ...(drain ? [{ id: 'drain', ...drain }] : [])];

/** Throws where a step waits for one that never comes, for itself in the end, or is waited for and tells nothing of being left out. */
const checkOrder = (composite: Composite, fail: (problem: string) => never): void => {
  const steps = stepsOf(composite);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  for (const step of steps) for (const id of step.after) if (!byId.has(id)) fail(`${step.id} comes after ${id}, which is no part`);
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const step of steps) if (step.after.every((id) => done.has(id))) done.add(step.id);
    if (done.size === steps.length) break;
  }
  const stuck = steps.find((step) => !done.has(step.id));
  if (stuck) fail(`${stuck.id} waits for itself`);
  const waitedFor = new Set(steps.flatMap((step) => step.after));
  const silent = steps.find((step) => waitedFor.has(step.id) && step.skipped === null);
  if (silent) fail(`${silent.id} must come first, and nothing tells what happens when it is skipped`);
};

const checkComposites = ({ items, composites, effects }: Pack): void => {
  const itemIds = new Set(items.map((item) => item.id));
  const effectsById = new Map(effects.map((effect) => [effect.id, effect]));
  for (const composite of composites) {
    const fail = (problem: string): never => {
      throw new ContentError(contentFiles.composites, composite.id, 'parts', problem);
    };
    const parts = new Map(composite.parts.map((part) => [part.id, part]));
    if (itemIds.has(composite.id)) fail(`${composite.id} is also an item`);
    if (parts.size !== composite.parts.length || parts.has('drain')) fail('two parts share an id');
    checkOrder(composite, fail);
    for (const { id, skipped } of stepsOf(composite))
      for (const { part, bin } of skipped?.spoils ?? [])
        if (parts.get(part)?.category === bin || !parts.has(part)) fail(`skipping ${id} spoils ${part}, which is no part of another bin`);
    for (const part of composite.parts) checkEffect(effectsById, part, fail);
  }
};

/** One picture must not stand for two bins: a visitor could not tell them apart. */
const checkPictures = ({ items, composites }: Pack): void => {
  const pictureOf = (item: WasteItem): string => item.icon ?? item.id;
  const byId = new Map(items.map((item) => [item.id, pictureOf(item)]));
  const bins = new Map<string, BinId>();
  const check = (picture: string, bin: BinId, file: string, id: string, field: string): void => {
    const other = bins.get(picture);
    if (other !== undefined && other !== bin)
      throw new ContentError(file, id, field, `the picture ${picture} stands for ${other} and ${bin}`);
    bins.set(picture, bin);
  };
  for (const item of items) check(pictureOf(item), item.category, contentFiles.items, item.id, 'icon');
  for (const composite of composites)
    for (const { id, picture, category } of composite.parts)
      check(byId.get(picture) ?? picture, category, contentFiles.composites, composite.id, `parts.${id}.picture`);
};

const checkStatements = ({ items, statements }: Pack): void => {
  const itemIds = new Set(items.map((item) => item.id));
  for (const { id, picture } of statements)
    if (!itemIds.has(picture)) throw new ContentError(contentFiles.statements, id, 'picture', `${picture} is no item`);
};

/** Throws ContentError where the files of a pack do not fit together. */
export const checkPack = (pack: Pack): void => {
  checkItems(pack);
  checkComposites(pack);
  checkPictures(pack);
  checkStatements(pack);
};

/** Throws where a script shows a thing there is none of. Its exhibits are the page's to know; a test holds the shipped ones to them. */
export const checkScripts = (scripts: readonly GuidedScript[], { items }: Pack): void => {
  const itemIds = new Set(items.map((item) => item.id));
  for (const script of scripts)
    for (const step of script.steps) {
      const picture = step.kind === 'talk' || step.kind === 'question' ? step.picture : null;
      const missing = picture && 'items' in picture ? picture.items.find((id) => !itemIds.has(id)) : undefined;
      if (missing) throw new ContentError(contentFiles.scripts, script.id, `steps.${step.id}.picture`, `${missing} is no item`);
    }
};

/** Throws where a slide shows a thing there is none of. */
export const checkSlides = (slides: readonly Slide[], { items }: Pick<Pack, 'items'>): void => {
  const itemIds = new Set(items.map((item) => item.id));
  for (const { id, items: shown } of slides) {
    const missing = shown.find((item) => !itemIds.has(item));
    if (missing !== undefined) throw new ContentError(contentFiles.slides, id, 'items', `${missing} is no item`);
  }
};
