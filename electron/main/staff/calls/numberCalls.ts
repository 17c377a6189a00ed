import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { NumberCalls } from '../../../shared/staff/numberCalls';
import { questionNames } from '../../../shared/questionNames';
import { numbersBook } from '../../report/numbersBook';
import { numbersPage } from '../../report/numbersPage';
import { printPage } from '../../report/printPage';
import { writeBook } from '../../content/xlsx/writeBook';
import { placeFolder } from '../exchange';
import { writeWhole } from '../writeWhole';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a day'));
const range = v.pipe(
  v.strictObject({ from: day, to: day }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
const names = v.record(v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/)), v.pipe(v.string(), v.maxLength(60)));

export const numberSchemas: SchemasOf<NumberCalls> = {
  getNumbers: v.strictTuple([range]),
  exportNumbers: v.strictTuple([
    v.strictObject({
      range,
      format: v.picklist(['xlsx', 'pdf']),
      place: v.picklist(['stick', 'folder']),
      language: v.picklist(['zh-CN', 'en']),
      names,
    }),
  ]),
};

export const createNumberCalls = ({ services, flags, dataDir, clock }: StaffParts): HandlersOf<NumberCalls> => ({
  getNumbers: (_, wanted) => services.journal.numbers(wanted),
  exportNumbers: async (_, { range: wanted, format, place, language, names: exhibits }) => {
    const numbers = services.journal.numbers(wanted);
    if (!numbers) throw new InputError('range', 'the statistics cannot be read');
    const items = new Map(services.content().items.map(({ id, zh, en }) => [id, language === 'en' ? en : zh]));
    const context = {
      numbers,
      language,
      screen: services.settings().screenName,
      madeMs: clock(),
      exhibitName: (id: string) => exhibits[id] ?? id,
      itemName: (id: string) => items.get(id) ?? id,
      questionName: questionNames(services.content().scripts, language),
    };
    const folder = await placeFolder({ flags, dataDir }, place);
    const name = `${language === 'en' ? 'hongmei-numbers' : '虹梅统计'}-${wanted.from}-${wanted.to}.${format}`;
    const file = path.join(folder, name);
    if (nodeFs.existsSync(file) && nodeFs.lstatSync(file).isSymbolicLink()) throw new InputError('place', 'a link is in the way');
    await writeWhole(file, format === 'xlsx' ? await writeBook(numbersBook(context)) : await printPage(numbersPage(context)));
    return name;
  },
});
