import type { LoopFacts } from '../../../shared/content';
import { idColumn, numberColumn, textColumn } from './columns';
import { flattenRecord, repeats, textAt } from './flat';
import type { Flat, Placed, ReadContext, SheetKind } from './sheetTypes';

interface Fact {
  path: string;
  name: string;
  unit: string;
  isText?: true;
  isWhole?: true;
}

/** Every entry of the sheet; its id is the path in loop-facts.json, points written as hyphens. */
const facts: readonly Fact[] = [
  { path: 'usualDay.wetWaste', name: '平常一天的湿垃圾合计（文章所述）', unit: '吨' },
  { path: 'usualDay.parks', name: '其中园区（文章所述）', unit: '吨' },
  { path: 'usualDay.others', name: '其中家庭及其他（相减得出）', unit: '吨' },
  { path: 'canteens', name: '食堂数（文章所述）', unit: '家', isWhole: true },
  { path: 'restaurantsAtLeast', name: '餐饮店至少（文章所述）', unit: '家', isWhole: true },
  { path: 'kgPerHouseholdPerDay', name: '每户每天的湿垃圾（典型值）', unit: '千克' },
  { path: 'typical.conditionerPerTonne', name: '1吨湿垃圾变成土壤改良剂（典型测算）', unit: '吨' },
  { path: 'typical.oilPerTonne', name: '油（典型测算）', unit: '吨' },
  { path: 'typical.liquidPerTonne', name: '液体（典型测算）', unit: '吨' },
  { path: 'typical.airPerTonne', name: '水汽和气体（典型测算）', unit: '吨' },
  { path: 'typical.impuritiesPerTonne', name: '杂质（典型测算）', unit: '吨' },
  { path: 'typical.coarsePerTonne', name: '筛上的粗料，回用（典型测算）', unit: '吨' },
  { path: 'typical.agentPerTonne', name: '加入的辅料（典型测算）', unit: '吨' },
  { path: 'typical.note', name: '测算说明', unit: '', isText: true },
];
const idOf = (path: string): string => path.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const factOf = (id: string | undefined): Fact | undefined => facts.find(({ path }) => idOf(path) === id);

const columns = [
  idColumn({ key: 'id', head: '编号', width: 30, help: { zh: '不要改，也不要增加。', en: 'Do not change or add any.' } }),
  textColumn({ key: 'name', head: '名称', language: 'zh', isOptional: true, help: { zh: '只供阅读。', en: 'To be read only.' } }),
  numberColumn({
    key: 'value',
    head: '数值',
    least: 0,
    most: 1_000_000,
    isWhole: false,
    isOptional: true,
    help: { zh: '只填数字。', en: 'The number only.' },
  }),
  textColumn({ key: 'unit', head: '单位', language: 'zh', isOptional: true, width: 8, help: { zh: '只供阅读。', en: 'To be read only.' } }),
  textColumn({ key: 'zh', head: '文字', language: 'zh', isOptional: true, help: { zh: '说明一行用。', en: 'For the line of text.' } }),
  textColumn({
    key: 'en',
    head: '文字（英文）',
    language: 'en',
    isOptional: true,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
];

const numberAt = (rows: readonly Placed<Flat>[], path: string): number => {
  const value = rows.find(({ record }) => record['id'] === idOf(path))?.record['value'];
  return typeof value === 'number' ? value : 0;
};
const rowOf = (rows: readonly Placed<Flat>[], path: string): number => rows.find(({ record }) => record['id'] === idOf(path))?.row ?? 0;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const checkRow = ({ row, record }: Placed<Flat>, { at }: ReadContext): void => {
  const id = textAt(record, 'id') ?? '';
  const fact = factOf(id);
  const [hasNumber, hasText] = [record['value'] !== undefined, record['zh'] !== undefined || record['en'] !== undefined];
  if (!fact) return at(row, 'id')('factUnknown', { value: id });
  if (fact.isText && hasNumber) at(row, 'value')('factText');
  if (!fact.isText && hasText) at(row, 'zh')('factNumber');
  for (const key of fact.isText ? ['zh', 'en'] : ['value']) if (record[key] === undefined) at(row, key)('missing');
  const value = record['value'];
  if (fact.isWhole && typeof value === 'number' && !Number.isInteger(value)) at(row, 'value')('notWhole', { value });
};

const checkSums = (rows: readonly Placed<Flat>[], { at }: ReadContext): void => {
  const [value, parks, others] = ['wetWaste', 'parks', 'others'].map((key) => numberAt(rows, `usualDay.${key}`)) as [
    number,
    number,
    number,
  ];
  if (Math.abs(parks + others - value) >= 0.05) at(rowOf(rows, 'usualDay.wetWaste'), 'value')('sumOfDay', { value, parks, others });
  const into = 1 + numberAt(rows, 'typical.agentPerTonne');
  const out = facts
    .filter(({ path }) => path.endsWith('PerTonne') && !path.includes('agent'))
    .reduce((sum, { path }) => sum + numberAt(rows, path), 0);
  if (Math.abs(out - into) >= 0.005)
    at(rowOf(rows, 'typical.conditionerPerTonne'), 'value')('massBalance', { into: round(into), out: round(out) });
};

const factsOf = (rows: readonly Placed<Flat>[]): LoopFacts => {
  const value = (path: string): number => numberAt(rows, path);
  const note = rows.find(({ record }) => record['id'] === idOf('typical.note'))?.record;
  return {
    usualDay: {
      wetWaste: value('usualDay.wetWaste'),
      parks: value('usualDay.parks'),
      others: value('usualDay.others'),
      source: 'article',
    },
    canteens: value('canteens'),
    restaurantsAtLeast: value('restaurantsAtLeast'),
    kgPerHouseholdPerDay: value('kgPerHouseholdPerDay'),
    typical: {
      conditionerPerTonne: value('typical.conditionerPerTonne'),
      oilPerTonne: value('typical.oilPerTonne'),
      liquidPerTonne: value('typical.liquidPerTonne'),
      airPerTonne: value('typical.airPerTonne'),
      impuritiesPerTonne: value('typical.impuritiesPerTonne'),
      coarsePerTonne: value('typical.coarsePerTonne'),
      agentPerTonne: value('typical.agentPerTonne'),
      source: 'typical',
      note: { zh: textAt(note ?? {}, 'zh') ?? '', en: textAt(note ?? {}, 'en') ?? '' },
    },
  };
};

export const factsKind: SheetKind = {
  id: 'facts',
  becomes: { part: 'facts', file: 'loop-facts.json' },
  since: 1,
  sheet: '闭环数字',
  help: { zh: '展项里引用的数字；换数字要有依据。', en: 'Figures the exhibits quote.' },
  columns,
  idKey: 'id',
  nameKey: 'name',
  mostRows: 100,
  flatten: (running) => {
    const flat = flattenRecord(running.facts);
    return facts.map(({ path, name, unit, isText }) => ({
      id: idOf(path),
      name,
      unit: unit || undefined,
      ...(isText ? { zh: flat[`${path}.zh`], en: flat[`${path}.en`] } : { value: flat[path] }),
    }));
  },
  build: (rows, context) => {
    for (const { row, first, value } of repeats(rows, 'id')) context.at(row, 'id')('idTwice', { value, first });
    for (const placed of rows) checkRow(placed, context);
    const missing = facts.filter(({ path }) => !rows.some(({ record }) => record['id'] === idOf(path)));
    for (const { path } of missing) context.at(0, 'id')('factMissing', { value: idOf(path) });
    if (missing.length === 0) checkSums(rows, context);
    return factsOf(rows);
  },
};
