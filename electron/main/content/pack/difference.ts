import type { ContentPack } from '../../../shared/content';
import type { PackDifference } from '../../../shared/packs';
import { cellsOf } from '../sheets/contentBook';
import { words } from '../sheets/problems';
import { textAt } from '../sheets/flat';
import { sheetKinds } from '../sheets/sheetKinds';
import type { Flat, SheetKind } from '../sheets/sheetTypes';

const text = (cell: string | number | null | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

// files are told apart by their bytes, below
const noFile = (): string => '';

const byId = (kind: SheetKind, content: ContentPack): Map<string, Flat> =>
  new Map(kind.flatten(content, noFile).map((flat) => [String(flat[kind.idKey]), flat]));

const entry = (kind: SheetKind, id: string, flat: Flat) => ({ id, name: textAt(flat, kind.nameKey) ?? id });

const kindDifference = (kind: SheetKind, before: ContentPack, after: ContentPack, newPictures: ReadonlySet<string>): PackDifference => {
  const [old, now] = [byId(kind, before), byId(kind, after)];
  const result: PackDifference = {
    kind: kind.id,
    name: { zh: words('zh-CN', `kind.${kind.id}`), en: words('en', `kind.${kind.id}`) },
    added: [...now].filter(([id]) => !old.has(id)).map(([id, flat]) => entry(kind, id, flat)),
    removed: [...old].filter(([id]) => !now.has(id)).map(([id, flat]) => entry(kind, id, flat)),
    changed: [],
  };
  for (const [id, flat] of now) {
    const was = old.get(id);
    if (!was) continue;
    const [cellsBefore, cellsAfter] = [cellsOf(kind, was), cellsOf(kind, flat)];
    const fields = kind.columns.flatMap(({ head, key }, index) => {
      if (key === 'picture' && kind.pictureId) return newPictures.has(kind.pictureId(id)) ? [{ head, before: '', after: '' }] : [];
      const [a, b] = [text(cellsBefore[index]), text(cellsAfter[index])];
      return a === b ? [] : [{ head, before: a, after: b }];
    });
    if (fields.length > 0) result.changed.push({ ...entry(kind, id, flat), fields });
  }
  return result;
};

/** What would change, kind by kind, in the words of the spreadsheet. */
export const differencesOf = (before: ContentPack, after: ContentPack, newPictures: ReadonlySet<string>): PackDifference[] =>
  sheetKinds.map((kind) => kindDifference(kind, before, after, newPictures));
