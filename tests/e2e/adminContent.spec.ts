// Content by spreadsheet in the real app: out to a stick, edited, in again, seen without a restart, and back.
import ExcelJS from 'exceljs';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/app';
import { enterPanel, pressIn, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

// two cores shared by all: a check of the whole content takes seconds, a start some more
test.setTimeout(300_000);
const slow = { timeout: 90_000 };

const flags = ['--tier=2d', '--lang=zh-CN', '--seed=7', '--size=1280x900'];
const red = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#f00"/></svg>`;

/** Changes cells of a sheet by the head of the column. */
const edit = async (file: string, changes: { sheet: string; id: string; head: string; value: string }[]): Promise<void> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  for (const { sheet, id, head, value } of changes) {
    const found = book.getWorksheet(sheet);
    const column = (found?.getRow(1).values as string[]).indexOf(head);
    found?.eachRow((row) => {
      if (row.getCell(1).text === id) row.getCell(column).value = value;
    });
  }
  await book.xlsx.writeFile(file);
};

const openContent = async (visitor: Visitor): Promise<void> => {
  await enterPanel(visitor);
  await visitor.press('section-content');
  await expect(visitor.page.getByTestId('pack-state')).toBeVisible();
};

/** From the panel to a fresh attract loop, where new content is taken. */
const leave = async (visitor: Visitor): Promise<void> => {
  await visitor.press('panel-leave');
  await visitor.press('new-visit');
  await visitor.sees({ screen: 'attract' });
};

const pictureOnScreen = (visitor: Visitor, id: string): Promise<string> =>
  visitor.page.evaluate(
    async (name) =>
      (await (await fetch(document.querySelector<HTMLImageElement>(`img[src*="/${name}.svg"]`)?.src ?? '')).text()).slice(0, 400),
    id,
  );

test('a pack is exported, edited, checked, published and taken back without a restart', async ({ launch }) => {
  const stick = mkdtempSync(path.join(os.tmpdir(), 'hongmei-stick-'));
  const kiosk = await launch({ flags: [...flags, `--removable-dir=${stick}`], userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  await openContent(visitor);
  // nothing was imported yet: there is nothing to go back to
  await expect(visitor.page.getByTestId('pack-back')).toHaveCount(0);
  await pressIn(visitor, 'pack-export-stick');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', slow);
  const [name = ''] = readdirSync(stick);
  const book = path.join(stick, name, '内容.xlsx');
  // a mistake is told by sheet, row and column
  await edit(book, [{ sheet: '垃圾物品', id: 'banana-peel', head: '投放', value: '蓝桶' }]);
  await pressIn(visitor, 'pack-look');
  await pressIn(visitor, 'pack-check-0');
  await expect(visitor.page.getByTestId('pack-problems')).toContainText(/“垃圾物品”第\d+行E列（投放）/, slow);
  await expect(visitor.page.getByTestId('pack-publish')).toHaveCount(0);
  writeFileSync(path.join(stick, name, '图片', '香蕉皮.svg'), red);
  await edit(book, [
    { sheet: '垃圾物品', id: 'banana-peel', head: '投放', value: '湿垃圾' },
    { sheet: '垃圾物品', id: 'banana-peel', head: '名称', value: '香蕉皮儿' },
    { sheet: '垃圾物品', id: 'banana-peel', head: '图片', value: '香蕉皮.svg' },
    { sheet: '讲解脚本', id: 'secondary', head: '名称', value: '中学班' },
    { sheet: '待机画面', id: 'food', head: '文字', value: '看这里，都是湿垃圾' },
  ]);
  await pressIn(visitor, 'pack-check-0');
  for (const kind of ['items', 'scripts', 'slides']) await expect(visitor.page.getByTestId(`pack-difference-${kind}`)).toBeVisible(slow);
  await pressIn(visitor, 'pack-publish');
  await expect(visitor.page.getByTestId('pack-back')).toBeVisible(slow);
  await leave(visitor);
  const seen = async (): Promise<string> => {
    await visitor.press('attract-start');
    await visitor.press('language-zh');
    await visitor.press('open-which-bin');
    for (const letter of 'xjp') await visitor.press(`key-${letter}`);
    await expect(visitor.page.locator('img[src*="/banana-peel.svg"]').first()).toBeVisible(slow);
    return visitor.text();
  };
  expect(await seen()).toContain('香蕉皮儿');
  expect(await pictureOnScreen(visitor, 'banana-peel')).toBe(red);
  // back to the one before: the same page, the old name and the old picture
  await openContent(visitor);
  await pressIn(visitor, 'pack-back');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', slow);
  await leave(visitor);
  expect(await seen()).not.toContain('香蕉皮儿');
  expect(await pictureOnScreen(visitor, 'banana-peel')).not.toBe(red);
  expect(kiosk.log()).not.toMatch(/\[error\]/);
  rmSync(stick, { recursive: true });
});

test('a stick that vanishes in the middle of an import loses nothing', async ({ launch }) => {
  const stick = mkdtempSync(path.join(os.tmpdir(), 'hongmei-stick-'));
  const kiosk = await launch({ flags: [...flags, `--removable-dir=${stick}`], userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  await openContent(visitor);
  await pressIn(visitor, 'pack-export-stick');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', slow);
  const [name = ''] = readdirSync(stick);
  // more to copy, so that it is still at it
  for (let index = 0; index < 12; index += 1)
    writeFileSync(path.join(stick, name, '图片', `大图${index}.svg`), Buffer.alloc(3_000_000, 32));
  mkdirSync(path.join(stick, 'other'));
  const before = await kiosk.inPage('window.staff.getPackState().then(({ value }) => value)');
  await pressIn(visitor, 'pack-look');
  await pressIn(visitor, 'pack-check-0');
  rmSync(path.join(stick, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
  // named as gone, or refused for what was copied of it by then: never half of it in use
  await expect(visitor.page.getByTestId('pack-problems')).toBeVisible(slow);
  await expect(visitor.page.getByTestId('pack-publish')).toHaveCount(0);
  expect(await kiosk.inPage('window.staff.getPackState().then(({ value }) => value)')).toEqual(before);
  const packs = path.join(kiosk.userData, 'content', 'packs');
  await expect.poll(() => (existsSync(packs) ? readdirSync(packs) : []), slow).toEqual([]);
  rmSync(stick, { recursive: true });
});
