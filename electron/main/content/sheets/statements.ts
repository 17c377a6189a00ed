import type { Statement } from '../../../shared/content';
import { contentFiles } from '../crossChecks';
import { choiceColumn, idColumn, textColumn } from './columns';
import { bilingualAt, flattenRecord, repeats, textAt } from './flat';
import { itemsKind } from './items';
import { figureLabels } from './labels';
import type { Flat, Placed, ReadContext, SheetKind } from './sheetTypes';

/** a round's length */
const leastStatements = 6;

const columns = [
  idColumn({ key: 'id', head: '编号', help: { zh: '不要改已有的编号；新增的用小写英文，如tea-leaf。', en: 'Keep what is there.' } }),
  choiceColumn({
    key: 'topic',
    head: '主题',
    choices: { bins: '分类', machine: '机器', hongmei: '虹梅' },
    help: { zh: '这道题讲什么。', en: 'What it is about.' },
  }),
  choiceColumn({
    key: 'level',
    head: '难度',
    choices: { 1: '1', 2: '2', 3: '3' },
    toValue: Number,
    width: 8,
    help: { zh: '1容易，2一般，3难。', en: '1 easy, 3 hard.' },
  }),
  choiceColumn({
    key: 'isTrue',
    head: '对错',
    choices: { true: '对', false: '错' },
    toValue: (key) => key === 'true',
    width: 8,
    help: { zh: '题目说得对不对。', en: 'Whether the sentence is true.' },
  }),
  idColumn({ key: 'picture', head: '配图物品', help: { zh: '配图用哪件物品，填它的编号。', en: 'Id of the item that is shown.' } }),
  textColumn({
    key: 'text.zh',
    head: '题目',
    language: 'zh',
    most: 60,
    help: { zh: '一句能判断对错的话。', en: 'A sentence that is true or not.' },
  }),
  textColumn({
    key: 'text.en',
    head: '题目（英文）',
    language: 'en',
    most: 160,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
  textColumn({
    key: 'explanation.zh',
    head: '解释',
    language: 'zh',
    most: 90,
    help: { zh: '答完以后告诉大家为什么。', en: 'Why, told after the answer.' },
  }),
  textColumn({
    key: 'explanation.en',
    head: '解释（英文）',
    language: 'en',
    most: 220,
    help: { zh: '同一句话的英文。', en: 'The same in English.' },
  }),
  choiceColumn({
    key: 'label',
    head: '数字出处',
    choices: figureLabels,
    isOptional: true,
    help: { zh: '有数字就要写明出处。', en: 'Needed where there are figures.' },
  }),
];

const statementOf = ({ record }: Placed<Flat>): Statement => ({
  id: textAt(record, 'id') ?? '',
  topic: record['topic'] as Statement['topic'],
  level: record['level'] as Statement['level'],
  isTrue: record['isTrue'] === true,
  picture: textAt(record, 'picture') ?? '',
  text: bilingualAt(record, 'text') ?? { zh: '', en: '' },
  explanation: bilingualAt(record, 'explanation') ?? { zh: '', en: '' },
  label: (record['label'] as Statement['label'] | undefined) ?? null,
});

const check = (rows: readonly Placed<Flat>[], { at, running }: ReadContext): void => {
  for (const { row, first, value } of repeats(rows, 'id')) at(row, 'id')('idTwice', { value, first });
  for (const { row, record } of rows) {
    const picture = textAt(record, 'picture') ?? '';
    const hasFigure = /\d/.test(`${textAt(record, 'text.zh') ?? ''}${textAt(record, 'explanation.zh') ?? ''}`);
    if (!running.items.some(({ id }) => id === picture)) at(row, 'picture')('unknownItem', { value: picture, sheet: itemsKind.sheet });
    if (hasFigure && record['label'] === undefined) at(row, 'label')('labelMissing', { options: Object.values(figureLabels).join('、') });
  }
  if (rows.length < leastStatements) at(0, 'text.zh')('tooFewStatements', { count: rows.length, least: leastStatements });
};

export const statementsKind: SheetKind = {
  id: 'statements',
  becomes: { part: 'statements', file: contentFiles.statements },
  since: 1,
  sheet: '快问快答',
  help: { zh: '“快问快答”的判断题。', en: 'Sentences of the quick quiz.' },
  columns,
  idKey: 'id',
  nameKey: 'text.zh',
  mostRows: 500,
  flatten: (running) => running.statements.map((statement) => flattenRecord(statement)),
  build: (rows, context) => {
    check(rows, context);
    return rows.map(statementOf);
  },
};
