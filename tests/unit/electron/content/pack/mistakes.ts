// Every kind of mistake a pack can hold: how to make it, and where it must be found.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import yazl from 'yazl';
import type { ProblemCode } from '../../../../../electron/main/content/sheets/problems';
import { svg, type Draft } from './packFixtures';

export interface Mistake {
  code: ProblemCode;
  /** row and column letter; null where it is no cell */
  at?: [number | null, string | null];
  /** spoils the sheets before they are written */
  draft?: (draft: Draft) => void;
  /** spoils the folder after they are written */
  folder?: (folder: string) => void | Promise<void>;
}

const items = '垃圾物品';
const quiz = '快问快答';
const facts = '闭环数字';
const slides = '待机画面';
const scripts = '讲解脚本';
const steps = '脚本步骤';
const texts = '脚本文字';
const sheet = (draft: Draft, name: string) => draft.sheets.find((each) => each.name === name)!;
const letterOf = (index: number): string => String.fromCharCode(65 + index);

const cell = (code: ProblemCode, name: string, row: number, head: string, value: unknown): Mistake => {
  const heads: Record<string, string[]> = {
    [items]: [
      '编号',
      '名称',
      '英文名',
      '别名',
      '投放',
      '图片',
      '难度',
      '为什么',
      '为什么（英文）',
      '投放前',
      '投放前（英文）',
      '场景',
      '有争议',
      '争议说明',
      '争议说明（英文）',
      '克重',
      '依据',
      '易混',
      '影响',
    ],
    [quiz]: ['编号', '主题', '难度', '对错', '配图物品', '题目', '题目（英文）', '解释', '解释（英文）', '数字出处'],
    [slides]: ['编号', '文字', '文字（英文）', '配图物品', '自己的图', '数字出处'],
    [scripts]: ['编号', '名称', '名称（英文）', '年龄', '目标', '目标（英文）'],
    [steps]: [
      ...['脚本', '编号', '类型', '标题', '标题（英文）', '秒', '最少秒', '轻重', '带走', '带走（英文）', '展项', '从哪里看起', '玩法'],
      ...['答案', '配图物品', '配图展项', '数字出处'],
    ],
    [texts]: ['脚本', '步骤', '用处', '代号', '中文', '英文'],
    [facts]: ['编号', '名称', '数值', '单位', '文字', '文字（英文）'],
  };
  const index = heads[name]!.indexOf(head);
  return {
    code,
    at: [row, letterOf(index)],
    draft: (draft) => {
      sheet(draft, name).rows[row - 2]![index] = value;
    },
  };
};
const file = (code: ProblemCode, write: (folder: string) => void | Promise<void>): Mistake => ({ code, folder: write });
const picture = (code: ProblemCode, name: string, bytes: string | Buffer): Mistake =>
  file(code, (folder) => writeFileSync(path.join(folder, '图片', name), bytes));
const inSvg = (inner: string): string => svg('#111111').replace('</svg>', `${inner}</svg>`);

const png = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(60);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head.write('IEND', 52, 'latin1');
  return head;
};

const zipOf = (entries: readonly [string, Buffer][]): Promise<Buffer> =>
  new Promise((resolve) => {
    const zip = new yazl.ZipFile();
    for (const [name, content] of entries) zip.addBuffer(content, name);
    zip.end();
    const parts: Buffer[] = [];
    zip.outputStream.on('data', (part: Buffer) => parts.push(part));
    zip.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });
const book = (folder: string, bytes: string | Buffer): void => writeFileSync(path.join(folder, '内容.xlsx'), bytes);
const zipBook = (code: ProblemCode, entries: readonly [string, Buffer][], spoil: (bytes: Buffer) => Buffer = (bytes) => bytes): Mistake =>
  file(code, async (folder) => book(folder, spoil(await zipOf(entries))));
const workbook: [string, Buffer] = ['xl/workbook.xml', Buffer.from('<workbook/>')];
/** Every spelling of a name inside a zip replaced by another of the same length. */
const renamed = (from: string, to: string) => (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

export const mistakes: readonly Mistake[] = [
  // the folder and the file
  file('noBook', (folder) => mkdirSync(path.join(folder, 'x'))),
  file('link', (folder) => symlinkSync('/etc/passwd', path.join(folder, '图片', 'a.svg'))),
  file('notFile', (folder) => mkdirSync(path.join(folder, '图片', 'b.svg'))),
  file('bookSize', (folder) => book(folder, Buffer.alloc(21 * 1024 * 1024))),
  file('tooManyFiles', (folder) => {
    for (let index = 0; index < 401; index += 1) writeFileSync(path.join(folder, '图片', `${index}.svg`), '');
  }),
  file('notBook', (folder) => book(folder, 'name,bin\n茶叶,湿垃圾\n')),
  file('oldBook', (folder) => book(folder, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))),
  file('damagedBook', (folder) => book(folder, Buffer.from('PK\u0003\u0004 and nothing else'))),
  zipBook('bomb', [workbook, ['xl/sharedStrings.xml', Buffer.alloc(60 * 1024 * 1024)]]),
  zipBook('zipEntries', [workbook, ...Array.from({ length: 401 }, (_, index): [string, Buffer] => [`x/${index}`, Buffer.from('x')])]),
  zipBook('zipPath', [workbook, ['aa/aa/passwd', Buffer.from('x')]], renamed('aa/aa/passwd', '../../passwd')),
  zipBook('macros', [workbook, ['xl/vbaProject.bin', Buffer.from('x')]]),
  { code: 'noFormat', at: [2, 'B'], draft: (draft) => void (sheet(draft, '说明').rows[0]![1] = '一') },
  { code: 'newFormat', at: [2, 'B'], draft: (draft) => void (sheet(draft, '说明').rows[0]![1] = 3) },
  // sheets and heads
  { code: 'sheetMissing', at: [null, null], draft: (draft) => void draft.sheets.pop() },
  { code: 'sheetUnknown', at: [null, null], draft: (draft) => void draft.sheets.push({ name: '草稿', heads: ['a'], rows: [['b']] }) },
  { code: 'headMissing', at: [null, null], draft: (draft) => void sheet(draft, items).heads.splice(1, 1, '英文名二') },
  { code: 'headTwice', at: [null, 'K'], draft: (draft) => void sheet(draft, quiz).heads.push('题目') },
  { code: 'headUnknown', at: [null, 'K'], draft: (draft) => void sheet(draft, quiz).heads.push('备注') },
  { code: 'sheetEmpty', at: [null, null], draft: (draft) => void sheet(draft, quiz).rows.splice(0) },
  {
    code: 'tooManyRows',
    at: [null, null],
    draft: (draft) => {
      const { rows } = sheet(draft, facts);
      while (rows.length <= 100) rows.push([...rows[0]!]);
    },
  },
  // cells
  cell('formulaCell', items, 3, '名称', { formula: 'A1&"箱"' }),
  cell('errorCell', items, 3, '为什么', { error: '#REF!' }),
  cell('dateCell', items, 4, '克重', new Date('2026-01-02')),
  cell('invisible', items, 3, '为什么', '旧报\u202e纸'),
  cell('lineBreak', items, 3, '为什么', '旧报纸。\n可以卖。'),
  cell('missing', items, 5, '投放', null),
  cell('tooLong', items, 5, '名称', '很'.repeat(21)),
  cell('noChinese', items, 5, '名称', 'Books'),
  cell('holdsChinese', items, 5, '英文名', '旧书'),
  cell('halfWidth', items, 6, '为什么', '可以再造,很好'),
  cell('badId', items, 6, '编号', 'Old Books'),
  cell('emptyList', items, 6, '易混', '、、'),
  cell('longList', items, 6, '易混', 'a、b、c、d、e'),
  cell('repeated', items, 6, '易混', 'newspaper、newspaper'),
  cell('badChoice', items, 7, '投放', '厨余垃圾'),
  cell('badChoice', items, 7, '场景', '家里、学校'),
  cell('repeated', items, 7, '场景', '家里、家里'),
  cell('notNumber', items, 7, '克重', '300克'),
  cell('notWhole', items, 8, '克重', 12.5),
  cell('tooSmall', items, 8, '克重', 0),
  cell('tooLarge', items, 8, '克重', 9000),
  cell('badChoice', items, 8, '难度', 4),
  cell('badChoice', items, 8, '有争议', '可能'),
  cell('picturePath', items, 8, '图片', '../../etc/passwd.png'),
  cell('pictureName', items, 9, '图片', 'a b?.png'),
  cell('pictureKind', items, 9, '图片', 'photo.exe'),
  cell('badChoice', quiz, 3, '对错', '也许'),
  cell('badChoice', quiz, 3, '主题', '天气'),
  // how they fit together
  cell('idTwice', items, 9, '编号', 'newspaper'),
  cell('nameTwice', items, 9, '名称', '旧报纸'),
  cell('nameTwice', items, 9, '英文名', 'Old newspaper'),
  cell('idOfComposite', items, 9, '编号', 'bubble-tea'),
  cell('noReading', items, 9, '名称', '电池5号'),
  cell('unknownItem', items, 3, '易混', 'moon-rock'),
  cell('itself', items, 3, '易混', 'newspaper'),
  cell('unknownSource', items, 3, '依据', 'hearsay'),
  cell('unknownEffect', items, 3, '影响', 'explodes'),
  { ...cell('effectKind', items, 3, '影响', ''), draft: (draft) => effectOfFood(draft) },
  cell('halfPair', items, 10, '投放前（英文）', null),
  cell('noteWithout', items, 3, '争议说明', '各处说法不同。'),
  { ...cell('noteMissing', items, 3, '有争议', '是'), at: [3, 'N'] },
  { code: 'twoBins', at: [4, 'F'], draft: (draft) => sameIcon(draft) },
  {
    code: 'tooFewOfBin',
    at: [null, 'E'],
    draft: (draft) => {
      const found = sheet(draft, items);
      found.rows.forEach((row) => (row[17] = row[0] === 'newspaper' ? 'cardboard-box' : 'newspaper'));
      found.rows = found.rows.filter((row, index) => row[4] !== '有害垃圾' || index < 9);
      sheet(draft, quiz).rows.forEach((row) => (row[4] = 'newspaper'));
    },
  },
  cell('unknownItem', quiz, 4, '配图物品', 'moon-rock'),
  cell('idTwice', quiz, 4, '编号', 'microbes-heat'),
  cell('labelMissing', quiz, 2, '数字出处', null),
  { code: 'tooFewStatements', at: [null, 'F'], draft: (draft) => void sheet(draft, quiz).rows.splice(5) },
  cell('factUnknown', facts, 5, '编号', 'trucks'),
  { code: 'factMissing', at: [null, 'A'], draft: (draft) => void sheet(draft, facts).rows.splice(3, 1) },
  cell('factText', facts, 15, '数值', 5),
  cell('factNumber', facts, 5, '文字', '很多家'),
  cell('notWhole', facts, 5, '数值', 68.5),
  cell('tooSmall', facts, 7, '数值', -1),
  cell('sumOfDay', facts, 2, '数值', 47),
  cell('massBalance', facts, 8, '数值', 0.5),
  // pictures
  cell('pictureMissing', items, 3, '图片', '没有.png'),
  picture('pictureKind', 'page.html', '<html></html>'),
  picture('pictureBytes', 'fake.png', 'not a picture, but long enough to be looked at'),
  picture('pictureDamaged', 'cut.png', png(10, 10).subarray(0, 40)),
  picture('pictureDamaged', 'cut.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.alloc(40)])),
  picture('pictureSize', 'big.png', Buffer.concat([png(10, 10), Buffer.alloc(5 * 1024 * 1024)])),
  picture('picturePixels', 'wide.png', png(20_000, 20_000)),
  picture('svgScript', 'script.svg', inSvg('<script>alert(1)</script>')),
  picture('svgScript', 'handler.svg', inSvg('<rect onload="alert(1)"/>')),
  picture('svgScript', 'link.svg', inSvg('<use href="javascript:alert(1)"/>')),
  picture('svgOutside', 'use.svg', inSvg('<use href="https://example.org/a.svg#b"/>')),
  picture('svgOutside', 'fill.svg', inSvg('<rect fill="url(https://example.org/a)"/>')),
  picture('svgElement', 'foreign.svg', inSvg('<foreignObject/>')),
  picture('svgElement', 'style.svg', inSvg('<style>@import url(x)</style>')),
  picture('svgEntity', 'entity.svg', '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
  picture('pictureDamaged', 'broken.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'),
  cell('twoPictures', slides, 2, '自己的图', 'a.png'),
  cell('noPicture', slides, 2, '配图物品', null),
  cell('badParameters', steps, 3, '玩法', '随便玩'),
  cell('unknownScript', steps, 2, '脚本', 'nowhere'),
  cell('unknownStep', texts, 2, '步骤', 'nowhere'),
  cell('unknownExhibit', steps, 3, '展项', 'no-exhibit'),
  cell('notForKind', steps, 2, '展项', 'journey'),
  cell('roleNotForKind', texts, 2, '用处', '讨论'),
  {
    code: 'textCount',
    at: [2, 'C'],
    draft: (draft) => {
      const found = sheet(draft, texts);
      found.rows = found.rows.filter((row) => !(row[1] === 'hello' && row[2] === '要点'));
    },
  },
  cell('codeWithout', texts, 2, '代号', 'a'),
  cell('noSuchOption', steps, 4, '答案', 'nowhere'),
  cell('leastAbove', steps, 2, '最少秒', 90),
  {
    code: 'fewSteps',
    at: [2, 'A'],
    draft: (draft) => {
      for (const [name, index] of [
        [steps, 0],
        [texts, 0],
      ] as const) {
        const found = sheet(draft, name);
        found.rows = found.rows.filter((row) => row[index] !== 'lower-primary');
      }
    },
  },
  {
    code: 'noCore',
    at: [2, 'A'],
    draft: (draft) => {
      for (const row of sheet(draft, steps).rows) if (row[0] === 'lower-primary') row[7] = '可省';
    },
  },
];

function effectOfFood(draft: Draft): void {
  const { rows } = sheet(draft, items);
  rows[1]![18] = rows.find((row) => row[4] === '湿垃圾')![18];
}
/** Two items that share a drawing are moved into two bins. */
function sameIcon(draft: Draft): void {
  const { rows } = sheet(draft, items);
  rows[1]![4] = '干垃圾';
}
