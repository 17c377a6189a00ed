import type ExcelJS from 'exceljs';

export interface BookColumn {
  head: string;
  width: number;
  options?: readonly string[];
  /** Excel's format of its figures, e.g. `0%` */
  format?: string;
}

export interface BookSheet {
  name: string;
  columns: readonly BookColumn[];
  rows: readonly (readonly (string | number | null)[])[];
  /** rows below the last that offer the same choices */
  spareRows?: number;
}

const clay = 'FF2F6B4F';
const paper = 'FFFFFFFF';

const addChoices = (sheet: ExcelJS.Worksheet, { columns, rows, spareRows = 0 }: BookSheet): void => {
  columns.forEach(({ options }, index) => {
    if (!options || options.join(',').length > 250) return;
    for (let row = 2; row < rows.length + 2 + spareRows; row += 1)
      sheet.getCell(row, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${options.join(',')}"`] };
  });
};

const addSheet = (book: ExcelJS.Workbook, wanted: BookSheet): void => {
  const sheet = book.addWorksheet(wanted.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = wanted.columns.map(({ head, width }) => ({ header: head, width }));
  for (const row of wanted.rows) sheet.addRow([...row]);
  const head = sheet.getRow(1);
  head.font = { name: 'Microsoft YaHei', bold: true, color: { argb: paper } };
  head.height = 24;
  wanted.columns.forEach(({ format }, index) => {
    head.getCell(index + 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: clay } };
    if (format !== undefined) sheet.getColumn(index + 1).numFmt = format;
    sheet.getColumn(index + 1).alignment = { vertical: 'top', wrapText: true };
  });
  addChoices(sheet, wanted);
};

/** An xlsx with one frozen, coloured head row a sheet, and choices to pick from. */
export const writeBook = async (sheets: readonly BookSheet[]): Promise<Buffer> => {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  book.creator = 'Hongmei Loop';
  for (const sheet of sheets) addSheet(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
};
