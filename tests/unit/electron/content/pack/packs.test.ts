import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../../../build/assets/pinyin.mjs';
import { loadContent } from '../../../../../electron/main/content/loadContent';
import { createReader } from '../../../../../electron/main/content/pinyin';
import { draftOf, exhibitIds, makeHall, saveDraft, snapshotOf, svg, type Draft, type Hall } from './packFixtures';

const sheet = (draft: Draft, name: string) => draft.sheets.find((each) => each.name === name)!;
const cell = (draft: Draft, name: string, row: number, head: string, value: unknown): void => {
  const found = sheet(draft, name);
  found.rows[row - 2]![found.heads.indexOf(head)] = value;
};

/** one pixel */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('content packs', () => {
  let hall: Hall;
  beforeAll(() => {
    hall = makeHall();
  });

  it('what was exported comes back as no difference at all', async () => {
    const packs = hall.open();
    const name = await packs.exportTo(hall.stick);
    expect(name).toBe('虹梅内容包-20261127-120000');
    expect(readdirSync(path.join(hall.stick, name, '图片')).length).toBe(28);
    const result = await packs.prepare(path.join(hall.stick, name), exhibitIds);
    expect(result).not.toHaveProperty('problems');
    const { differences } = result as Extract<typeof result, { token: string }>;
    expect(differences.map(({ kind, added, removed, changed }) => [kind, added.length, removed.length, changed.length])).toEqual([
      ['items', 0, 0, 0],
      ['statements', 0, 0, 0],
      ['facts', 0, 0, 0],
      ['slides', 0, 0, 0],
      ['scripts', 0, 0, 0],
      ['scriptSteps', 0, 0, 0],
      ['scriptTexts', 0, 0, 0],
    ]);
    await packs.publish((result as { token: string }).token);
    expect(packs.running().content).toEqual({ ...hall.running, pictureVersion: packs.running().pack });
  });

  it('shows what changes, uses it once published, and goes back', async () => {
    const own = makeHall();
    const packs = own.open();
    const draft = draftOf(own, path.join(own.stick, 'a'));
    const removed = own.running.statements[5]!.id;
    cell(draft, '垃圾物品', 3, '名称', '读过的报纸');
    cell(draft, '垃圾物品', 4, '图片', '新图.svg');
    sheet(draft, '垃圾物品').rows.push([
      null,
      '红豆汤底',
      'Red bean soup dregs',
      '汤渣',
      '湿垃圾',
      '豆汤.svg',
      1,
      '豆子是粮食。',
      'Beans are food.',
      null,
      null,
      '家里、食堂',
      null,
      null,
      null,
      80,
      'guide',
      own.running.items[0]!.id,
      own.running.items.find(({ category }) => category === 'food')!.effect,
    ]);
    sheet(draft, '快问快答').rows.splice(5, 1);
    sheet(draft, '快问快答').rows.push([
      'bean-soup',
      '分类',
      1,
      '对',
      'red-bean-soup-dregs',
      '豆汤底是湿垃圾。',
      'Bean dregs are food waste.',
      '豆子是粮食。',
      'Beans are food.',
      null,
    ]);
    await saveDraft(draft);
    writeFileSync(path.join(draft.pictures, '新图.svg'), svg('#ff0000'));
    writeFileSync(path.join(draft.pictures, '豆汤.svg'), svg('#00ff00'));
    const before = own.open().running().content;
    const result = await packs.prepare(draft.folder, exhibitIds);
    expect(result).toMatchObject({
      differences: [
        { added: [{ id: 'red-bean-soup-dregs', name: '红豆汤底' }] },
        { added: [{ id: 'bean-soup' }], removed: [{ id: removed }] },
        {},
        {},
        {},
        {},
        {},
      ],
    });
    const { token, differences } = result as Extract<typeof result, { token: string }>;
    expect(differences[0]!.changed.map(({ fields }) => fields[0]!.head)).toEqual(['名称', '图片']);
    expect(packs.running().content).toEqual(before);
    await packs.publish(token);
    const added = packs.running().content.items.at(-1)!;
    expect(added).toMatchObject({
      id: 'red-bean-soup-dregs',
      icon: null,
      category: 'food',
      pinyin: { syllables: ['hóng', 'dòu', 'tāng', 'dǐ'], initials: 'hdtd' },
    });
    expect(readFileSync(packs.picture('red-bean-soup-dregs')!, 'utf8')).toBe(svg('#00ff00'));
    // another start finds the same, and a token works once
    expect(own.open().running().content).toEqual(packs.running().content);
    await expect(packs.publish(token)).rejects.toThrow(/no longer/);
    expect(packs.canGoBack()).toBe(true);
    await packs.goBack();
    expect(packs.running().content).toEqual(before);
    await packs.goBack();
    expect(packs.running().content.items.at(-1)!.id).toBe('red-bean-soup-dregs');
    // what the next pack does not bring anew is carried over
    const next = await packs.exportTo(own.stick);
    rmSync(path.join(own.stick, next, '图片'), { recursive: true });
    const again = await packs.prepare(path.join(own.stick, next), exhibitIds);
    await packs.publish((again as { token: string }).token);
    expect(readFileSync(packs.picture('red-bean-soup-dregs')!, 'utf8')).toBe(svg('#00ff00'));
  });

  it('scripts and slides are edited in their sheets; a slide may bring a picture of its own', async () => {
    const own = makeHall();
    const packs = own.open();
    const draft = draftOf(own, path.join(own.stick, 'a'));
    cell(draft, '待机画面', 2, '配图物品', null);
    cell(draft, '待机画面', 2, '自己的图', '门口.png');
    sheet(draft, '待机画面').rows.splice(1, 1);
    cell(draft, '脚本步骤', 2, '秒', 90);
    cell(draft, '脚本步骤', 3, '玩法', 'stops=plate+、auto=true');
    const texts = sheet(draft, '脚本文字');
    texts.rows.splice(texts.rows.findIndex((row) => row[2] === '讲解提示') + 1, 0, [
      'lower-primary',
      'hello',
      '讲解提示',
      null,
      '先数数有几样。',
      'Count them.',
    ]);
    await saveDraft(draft);
    writeFileSync(path.join(draft.pictures, '门口.png'), png);
    const result = await packs.prepare(draft.folder, exhibitIds);
    expect(result).not.toHaveProperty('problems');
    const { token, differences } = result as Extract<typeof result, { token: string }>;
    const counts = Object.fromEntries(
      differences.map(({ kind, added, removed, changed }) => [kind, [added.length, removed.length, changed.length]]),
    );
    expect(counts).toMatchObject({ slides: [0, 1, 1], scriptSteps: [0, 0, 2], items: [0, 0, 0] });
    expect(counts['scriptTexts']![0]).toBe(1);
    await packs.publish(token);
    const { content } = packs.running();
    const before = own.running.scripts[0]!;
    expect(content.slides).toEqual([{ ...own.running.slides[0], items: [], picture: 'slide-first' }]);
    expect(readFileSync(packs.picture('slide-first')!)).toEqual(png);
    expect(content.scripts[0]!.steps[0]).toMatchObject({ id: 'hello', seconds: 90 });
    expect(content.scripts[0]!.steps[1]).toMatchObject({ parameters: { stops: ['plate'], auto: true } });
    expect(content.scripts[0]!.steps[0]!.talk).toHaveLength(before.steps[0]!.talk.length + 1);
    expect(content.scripts[1]).toEqual(own.running.scripts[1]);
    // out and in again: the same, and the picture is kept where it does not come along
    const name = await packs.exportTo(own.stick);
    expect(readdirSync(path.join(own.stick, name, '图片'))).toContain('slide-first.png');
    rmSync(path.join(own.stick, name, '图片'), { recursive: true });
    const again = await packs.prepare(path.join(own.stick, name), exhibitIds);
    expect(again).not.toHaveProperty('problems');
    await packs.publish((again as { token: string }).token);
    expect(readFileSync(packs.picture('slide-first')!)).toEqual(png);
  });

  it('a spreadsheet of the format before has no slides and scripts: they stay', async () => {
    const own = makeHall();
    const packs = own.open();
    const draft = draftOf(own, path.join(own.stick, 'a'));
    draft.sheets = draft.sheets.filter(({ name }) => !['待机画面', '讲解脚本', '脚本步骤', '脚本文字'].includes(name));
    cell(draft, '说明', 2, '列', 1);
    await saveDraft(draft);
    const result = await packs.prepare(draft.folder, exhibitIds);
    expect(result).not.toHaveProperty('problems');
    await packs.publish((result as { token: string }).token);
    expect(packs.running().content.scripts).toEqual(own.running.scripts);
    expect(packs.running().content.slides).toEqual(own.running.slides);
  });

  it('a pack that was changed on the disk is not used: the one before it is, with a notice', async () => {
    const own = makeHall();
    const packs = own.open();
    const name = await packs.exportTo(own.stick);
    await packs.publish(((await packs.prepare(path.join(own.stick, name), exhibitIds)) as { token: string }).token);
    const file = path.join(own.dir, 'packs', packs.running().pack!, 'waste-items.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('g', 'h'));
    const again = own.open().running();
    expect(again.pack).toBeNull();
    expect(again.notice).toMatch(/was changed/);
    expect(again.content).toEqual(own.running);
  });

  it.each(['内容.xlsx', '图片'])('a stick that goes while %s is copied loses nothing', async (at) => {
    const own = makeHall((name) => {
      if (name.startsWith(at) || (at === '图片' && name.endsWith('.svg')))
        rmSync(path.join(own.stick, 'a'), { recursive: true, force: true });
    });
    const packs = own.open();
    const draft = draftOf(own, path.join(own.stick, 'a'));
    await saveDraft(draft);
    mkdirSync(draft.pictures, { recursive: true });
    for (const colour of ['a', 'b']) writeFileSync(path.join(draft.pictures, `${colour}.svg`), svg('#abcdef'));
    const before = snapshotOf(own.dir);
    expect(await packs.prepare(draft.folder, exhibitIds)).toMatchObject({
      problems: [{ code: 'gone', text: { zh: expect.stringContaining('U盘') as string } }],
    });
    expect(snapshotOf(own.dir)).toBe(before);
    expect(packs.running().content).toEqual(own.running);
  });

  it('reads names as the script of the bundled content does', () => {
    const read = createReader(JSON.parse(readFileSync('assets/content/pinyin-readings.json', 'utf8')) as Record<string, string>);
    for (const { zh } of loadContent(path.resolve('assets/content')).items) expect(read(zh)).toEqual(pinyinOf(zh));
  });
});
