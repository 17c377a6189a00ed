import type ExcelJS from 'exceljs';
import yazl from 'yazl';
import type { Cell, RawSheet } from '../sheets/sheetTypes';
import { unzipSafely, ZipRefused } from './safeZip';

const zipMagic = Buffer.from('PK');
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
// what a whole-column rule or a merge over all cells would be unrolled into
const ignoreNodes = [
  'dataValidations',
  'mergeCells',
  'conditionalFormatting',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
  'cols',
  'hyperlinks',
];
const mostColumns = 200;

export interface RawBook {
  sheets: RawSheet[];
}

/** Packed again from what was unpacked under our limits, so that the reader sees those files and no others. */
const repack = (files: ReadonlyMap<string, Buffer>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const zip = new yazl.ZipFile();
    for (const [name, content] of files) zip.addBuffer(content, name, { compress: false });
    zip.end();
    const parts: Buffer[] = [];
    zip.outputStream.on('data', (part: Buffer) => parts.push(part));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });

const plainText = (value: object): string | null => {
  if ('richText' in value && Array.isArray(value.richText))
    return (value.richText as { text?: string }[]).map(({ text }) => text ?? '').join('');
  if ('hyperlink' in value && 'text' in value && typeof value.text === 'string') return value.text;
  return null;
};

const cellOf = (value: ExcelJS.CellValue): Cell => {
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'string') return value.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return { kind: 'other', what: 'date' };
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'other', what: 'formula' };
  if ('error' in value) return { kind: 'other', what: 'error' };
  const text = plainText(value);
  return text === null ? { kind: 'other', what: 'object' } : text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
};

const sheetOf = (sheet: ExcelJS.Worksheet): RawSheet => {
  const result: RawSheet = { name: sheet.name.trim(), heads: [], rows: [] };
  sheet.eachRow((row, number) => {
    const cells = new Map<number, Cell>();
    row.eachCell((each, column) => {
      const cell = cellOf(each.value);
      if (cell.kind !== 'empty' && column <= mostColumns) cells.set(column, cell);
    });
    if (number > 1 && cells.size > 0) result.rows.push({ row: number, cells });
    else if (number === 1)
      for (const [column, cell] of cells) result.heads.push({ column, text: cell.kind === 'text' ? cell.text.trim() : '' });
  });
  return result;
};

/** The sheets of an xlsx that nobody vouches for. Throws ZipRefused. */
export const readBook = async (bytes: Buffer): Promise<RawBook> => {
  if (bytes.subarray(0, 4).equals(oleMagic)) throw new ZipRefused('oldBook');
  if (!bytes.subarray(0, 2).equals(zipMagic)) throw new ZipRefused('notBook');
  const files = await unzipSafely(bytes);
  if (!files.has('xl/workbook.xml')) throw new ZipRefused('notBook');
  if ([...files.keys()].some((name) => /vbaProject|macrosheets/i.test(name))) throw new ZipRefused('macros');
  try {
    const { default: Excel } = await import('exceljs');
    const book = new Excel.Workbook();
    await book.xlsx.load((await repack(files)) as unknown as ArrayBuffer, { ignoreNodes });
    return { sheets: book.worksheets.map(sheetOf) };
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused('damagedBook');
  }
};
