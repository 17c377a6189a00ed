import type { Slide } from '../../../shared/content';
import { contentFiles } from '../crossChecks';
import { choiceColumn, idColumn, listColumn, pictureColumn, textColumn } from './columns';
import { bilingualAt, flattenRecord, repeats, textAt } from './flat';
import { itemsKind } from './items';
import { figureLabels } from './labels';
import type { Flat, Placed, ReadContext, SheetKind } from './sheetTypes';

const columns = [
  idColumn({ key: 'id', head: '编号', help: { zh: '不要改已有的编号；新增的用小写英文。', en: 'Keep what is there.' } }),
  textColumn({
    key: 'text.zh',
    head: '文字',
    language: 'zh',
    most: 28,
    help: { zh: '一句话，远处也要看得清。', en: 'One sentence, to be read from afar.' },
  }),
  textColumn({
    key: 'text.en',
    head: '文字（英文）',
    language: 'en',
    most: 90,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
  listColumn({
    key: 'items',
    head: '配图物品',
    most: 3,
    isOptional: true,
    item: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    help: {
      zh: '配图用哪几件物品，填编号，一到三个；有自己的图就不填。',
      en: 'Ids of one to three items; empty with a picture of its own.',
    },
  }),
  pictureColumn({
    key: 'picture',
    head: '自己的图',
    isOptional: true,
    help: { zh: '“图片”文件夹里的文件名，横图最好；不填就用物品的图。', en: 'File in the picture folder; else the items are shown.' },
  }),
  choiceColumn({
    key: 'label',
    head: '数字出处',
    choices: figureLabels,
    isOptional: true,
    help: { zh: '有数字就要写明出处。', en: 'Needed where there are figures.' },
  }),
];

const pictureId = (id: string): string => `slide-${id}`;

/** The slide's own picture by its id, or null; one that runs already need not come with the pack. */
const pictureOf = ({ row, record }: Placed<Flat>, { running, pictures, usePicture, at }: ReadContext): string | null => {
  const file = textAt(record, 'picture');
  if (file === undefined) return null;
  const picture = pictureId(textAt(record, 'id') ?? '');
  const hadIt = running.slides.some((slide) => slide.picture === picture);
  const isKept = pictures.isRunning(file, picture) || (!pictures.has(file) && file.startsWith(`${picture}.`));
  if (hadIt && isKept) return picture;
  if (!pictures.has(file)) at(row, 'picture')('pictureMissing', { value: file });
  else usePicture(picture, file);
  return picture;
};

const slideOf = (placed: Placed<Flat>, context: ReadContext): Slide => {
  const { row, record } = placed;
  const items = (record['items'] as string[] | undefined) ?? [];
  const unknown = items.find((item) => !context.running.items.some(({ id }) => id === item));
  const text = bilingualAt(record, 'text') ?? { zh: '', en: '' };
  if (unknown !== undefined) context.at(row, 'items')('unknownItem', { value: unknown, sheet: itemsKind.sheet });
  if (items.length > 0 && record['picture'] !== undefined) context.at(row, 'picture')('twoPictures');
  if (items.length === 0 && record['picture'] === undefined) context.at(row, 'items')('noPicture');
  if (/\d/.test(text.zh) && record['label'] === undefined)
    context.at(row, 'label')('labelMissing', { options: Object.values(figureLabels).join('、') });
  return {
    id: textAt(record, 'id') ?? '',
    text,
    items,
    picture: pictureOf(placed, context),
    label: (record['label'] as Slide['label'] | undefined) ?? null,
  };
};

export const slidesKind: SheetKind = {
  id: 'slides',
  becomes: { part: 'slides', file: contentFiles.slides },
  since: 2,
  sheet: '待机画面',
  help: { zh: '没有人的时候轮流播放的图和话；一行也不留，就不放。', en: 'Shown while nobody is there; none left: none shown.' },
  columns,
  idKey: 'id',
  nameKey: 'text.zh',
  mostRows: 20,
  mayBeEmpty: true,
  pictureId,
  flatten: (running, fileOf) =>
    running.slides.map((slide) => ({
      ...flattenRecord({ ...slide, picture: null }),
      picture: slide.picture === null ? undefined : fileOf(slide.picture),
    })),
  build: (rows, context) => {
    for (const { row, first, value } of repeats(rows, 'id')) context.at(row, 'id')('idTwice', { value, first });
    return rows.map((placed) => slideOf(placed, context));
  },
};
