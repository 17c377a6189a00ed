import type { BinId, WasteItem } from '../../../shared/content';
import { contentFiles } from '../crossChecks';
import { choiceColumn, choicesColumn, idColumn, listColumn, numberColumn, pictureColumn, textColumn } from './columns';
import { bilingualAt, flattenRecord, missingHalf, repeats, textAt } from './flat';
import type { Flat, Placed, ReadContext, SheetKind } from './sheetTypes';

const bins: Record<BinId, string> = { recyclable: '可回收物', hazardous: '有害垃圾', food: '湿垃圾', residual: '干垃圾' };
const places = { canteen: '食堂', home: '家里', office: '办公室', market: '菜场' };
/** what a game needs to deal from */
const leastOfBin = 6;

const columns = [
  idColumn({
    key: 'id',
    head: '编号',
    isOptional: true,
    help: { zh: '不要改已有的编号；新增的可以不填，由英文名生成。', en: 'Keep what is there; may be empty for new ones.' },
  }),
  textColumn({ key: 'zh', head: '名称', language: 'zh', most: 20, width: 18, help: { zh: '中文名，不写数字。', en: 'Name in Chinese.' } }),
  textColumn({ key: 'en', head: '英文名', language: 'en', most: 60, width: 24, help: { zh: '英文名。', en: 'Name in English.' } }),
  listColumn({
    key: 'also',
    head: '别名',
    most: 8,
    isOptional: true,
    item: /^[\p{Script=Han}\p{Script=Latin}]{1,20}$/u,
    help: { zh: '大家还怎么叫它，用“、”隔开；“查一查”能搜到。', en: 'Other names, parted by “、”.' },
  }),
  choiceColumn({ key: 'category', head: '投放', choices: bins, help: { zh: '投进哪个桶。', en: 'Its bin.' } }),
  pictureColumn({
    key: 'picture',
    head: '图片',
    isOptional: true,
    help: { zh: '“图片”文件夹里的文件名；不换图就不用改。', en: 'File in the picture folder; leave as it is to keep the picture.' },
  }),
  choiceColumn({
    key: 'difficulty',
    head: '难度',
    choices: { 1: '1', 2: '2', 3: '3' },
    toValue: Number,
    width: 8,
    help: { zh: '1容易，2一般，3难。', en: '1 easy, 2 medium, 3 hard.' },
  }),
  textColumn({ key: 'why.zh', head: '为什么', language: 'zh', help: { zh: '一句孩子能读懂的话。', en: 'One sentence a child can read.' } }),
  textColumn({ key: 'why.en', head: '为什么（英文）', language: 'en', help: { zh: '同一句话的英文。', en: 'The same in English.' } }),
  textColumn({
    key: 'prep.zh',
    head: '投放前',
    language: 'zh',
    isOptional: true,
    width: 20,
    help: { zh: '投放前要做什么，可不填。', en: 'What to do first; may be empty.' },
  }),
  textColumn({
    key: 'prep.en',
    head: '投放前（英文）',
    language: 'en',
    isOptional: true,
    width: 20,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
  choicesColumn({ key: 'tags', head: '场景', choices: places, help: { zh: '哪里常见，用“、”隔开。', en: 'Where it is met.' } }),
  choiceColumn({
    key: 'disputed',
    head: '有争议',
    choices: { true: '是' },
    toValue: () => true,
    isOptional: true,
    width: 8,
    help: { zh: '各处说法不同的填“是”，不计分。', en: 'Sources differ: not scored.' },
  }),
  textColumn({
    key: 'note.zh',
    head: '争议说明',
    language: 'zh',
    isOptional: true,
    help: { zh: '有争议的必须写。', en: 'Needed where disputed.' },
  }),
  textColumn({
    key: 'note.en',
    head: '争议说明（英文）',
    language: 'en',
    isOptional: true,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
  numberColumn({
    key: 'massGrams',
    head: '克重',
    least: 1,
    most: 5000,
    isWhole: true,
    help: { zh: '一件大约几克。', en: 'Typical grams of one.' },
  }),
  idColumn({ key: 'source', head: '依据', help: { zh: '哪份名录这样规定。', en: 'The list that says so.' } }),
  listColumn({
    key: 'confusedWith',
    head: '易混',
    most: 4,
    item: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    help: { zh: '容易弄混的物品的编号，一到四个。', en: 'Ids of one to four items it is mistaken for.' },
  }),
  idColumn({ key: 'effect', head: '影响', help: { zh: '混进湿垃圾会怎样；湿垃圾本身会变成什么。', en: 'What it does to the machine.' } }),
];

const kebab = (en: string): string =>
  en
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Rows whose empty ids are made from the English name. */
const withIds = (rows: readonly Placed<Flat>[]): Placed<Flat>[] =>
  rows.map(({ row, record }) => ({ row, record: { ...record, id: textAt(record, 'id') ?? kebab(textAt(record, 'en') ?? '') } }));

const checkTexts = ({ row, record }: Placed<Flat>, { at }: ReadContext): void => {
  for (const pair of ['prep', 'note']) {
    const half = missingHalf(record, pair);
    if (half !== null) at(row, half)('halfPair');
  }
  const hasNote = record['note.zh'] !== undefined || record['note.en'] !== undefined;
  if (hasNote && record['disputed'] === undefined) at(row, 'note.zh')('noteWithout');
  if (!hasNote && record['disputed'] !== undefined) at(row, 'note.zh')('noteMissing');
};

const checkLinks = ({ row, record }: Placed<Flat>, ids: ReadonlySet<unknown>, { running, at }: ReadContext): void => {
  const [source, effect] = [textAt(record, 'source') ?? '', textAt(record, 'effect') ?? ''];
  for (const id of record['confusedWith'] as string[]) {
    if (id === record['id']) at(row, 'confusedWith')('itself');
    else if (!ids.has(id)) at(row, 'confusedWith')('unknownItem', { value: id, sheet: itemsKind.sheet });
  }
  if (!running.sources.some(({ id }) => id === source))
    at(row, 'source')('unknownSource', { value: source, options: running.sources.map(({ id }) => id).join('、') });
  const kind = record['category'] === 'food' ? 'fate' : 'harm';
  const fitting = running.effects.filter((each) => each.kind === kind).map(({ id }) => id);
  if (fitting.includes(effect)) return;
  const isKnown = running.effects.some(({ id }) => id === effect);
  at(row, 'effect')(isKnown ? 'effectKind' : 'unknownEffect', { value: effect, options: fitting.join('、') });
};

const readingOf = (zh: string, row: number, key: string, { pinyin, at }: ReadContext): WasteItem['pinyin'] => {
  const reading = pinyin(zh);
  if (reading.syllables.length === 0 || /\d/.test(zh)) at(row, key)('noReading', { value: zh });
  return reading;
};

/** The icon an item keeps, or null where it now shows its own picture. */
const iconOf = ({ row, record }: Placed<Flat>, { running, pictures, usePicture, at }: ReadContext): string | null => {
  const id = textAt(record, 'id') ?? '';
  const old = running.items.find((item) => item.id === id);
  const named = textAt(record, 'picture');
  const file = named ?? `${id}.svg`;
  // a picture that runs already need not come with the pack
  const isKept = named === undefined || pictures.isRunning(file, id) || (!pictures.has(file) && file.startsWith(`${id}.`));
  if (old && isKept) return old.icon;
  if (!pictures.has(file)) at(row, 'picture')('pictureMissing', { value: file });
  else usePicture(id, file);
  return null;
};

const itemOf = (placed: Placed<Flat>, context: ReadContext): WasteItem => {
  const { row, record } = placed;
  const [zh, prep, note] = [textAt(record, 'zh') ?? '', bilingualAt(record, 'prep'), bilingualAt(record, 'note')];
  const also = (record['also'] as string[] | undefined)?.map((name) => ({ zh: name, pinyin: readingOf(name, row, 'also', context) }));
  return {
    id: textAt(record, 'id') ?? '',
    zh,
    en: textAt(record, 'en') ?? '',
    pinyin: readingOf(zh, row, 'zh', context),
    ...(also && { also }),
    category: record['category'] as BinId,
    icon: iconOf(placed, context),
    difficulty: record['difficulty'] as WasteItem['difficulty'],
    why: bilingualAt(record, 'why') ?? { zh: '', en: '' },
    ...(prep && { prep }),
    tags: record['tags'] as WasteItem['tags'],
    ...(record['disputed'] === true && { disputed: true as const }),
    ...(note && { note }),
    massGrams: record['massGrams'] as number,
    source: textAt(record, 'source') ?? '',
    confusedWith: record['confusedWith'] as string[],
    effect: textAt(record, 'effect') ?? '',
  };
};

const checkTogether = (rows: readonly Placed<Flat>[], items: readonly WasteItem[], { running, at }: ReadContext): void => {
  for (const { row, first, value } of repeats(rows, 'id')) at(row, 'id')('idTwice', { value, first });
  for (const key of ['zh', 'en']) for (const { row, first, value } of repeats(rows, key)) at(row, key)('nameTwice', { value, first });
  const firstOf = new Map<string, number>();
  items.forEach((item, index) => {
    const row = rows[index]?.row ?? 0;
    if (running.composites.some(({ id }) => id === item.id)) at(row, 'id')('idOfComposite', { value: item.id });
    const picture = item.icon ?? item.id;
    const first = firstOf.get(picture);
    if (first === undefined) firstOf.set(picture, index);
    else if (items[first]?.category !== item.category) at(row, 'picture')('twoBins', { value: picture, other: rows[first]?.row ?? 0 });
  });
  for (const [bin, name] of Object.entries(bins)) {
    const count = items.filter((item) => item.category === bin && !item.disputed).length;
    if (count < leastOfBin) at(0, 'category')('tooFewOfBin', { value: name, count, least: leastOfBin });
  }
};

export const itemsKind: SheetKind = {
  id: 'items',
  becomes: { part: 'items', file: contentFiles.items },
  since: 1,
  sheet: '垃圾物品',
  help: { zh: '所有游戏和“查一查”用的物品。', en: 'Items of all games and of Which bin.' },
  columns,
  idKey: 'id',
  nameKey: 'zh',
  mostRows: 2000,
  pictureId: (id) => id,
  flatten: (running, fileOf) =>
    running.items.map((item) => ({ ...flattenRecord({ ...item, also: item.also?.map(({ zh }) => zh) }), picture: fileOf(item.id) })),
  build: (given, context) => {
    const rows = withIds(given);
    const ids = new Set(rows.map(({ record }) => record['id']));
    for (const placed of rows) {
      checkTexts(placed, context);
      checkLinks(placed, ids, context);
    }
    const items = rows.map((placed) => itemOf(placed, context));
    checkTogether(rows, items, context);
    return items;
  },
};
