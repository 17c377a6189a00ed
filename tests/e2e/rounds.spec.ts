// What all games share, in the real app: the result and its board, the transfer round, and a visit that is forgotten.
import type { BinId } from '../../electron/shared/content';
import type { Board } from '../../electron/shared/contract';
import { expect, test, type Launch } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { beginRound, finishRound, rightBin, wrongBin } from '../support/sorting';
import { halls, inTurn, type Hall } from '../support/rotation';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';

const come = async (launch: Launch, { lang, size }: Hall = halls[0]): Promise<Visitor> => {
  const userData = userDataWith({ exhibitOptions: { 'sorting-line': { items: 8 } } });
  const flags = ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`, '--clock=2026-11-23T14:20:00+08:00'];
  const visitor = await visitorAt(await launch({ userData, flags }));
  await comeIn(visitor, lang);
  return visitor;
};
const playOne = async (visitor: Visitor): Promise<void> => {
  await beginRound(visitor);
  await finishRound(visitor);
  await visitor.sees({ screen: 'result' });
};
const boardNow = (visitor: Visitor): Promise<Board> => visitor.kiosk.inPage<Board>(`kiosk.getBoard('sorting-line')`);

test('a game, its result, a name from the list: the board keeps it', async ({ launch }) => {
  test.setTimeout(240_000);
  const visitor = await come(launch);
  const { page } = visitor;
  await playOne(visitor);
  await expect(page.locator('.learned')).toHaveCount(3);
  // all right: as many petals fall as ever
  await expect(page.getByTestId('celebration')).toHaveAttribute('data-petals', '26');
  await visitor.press('result-board');
  await expect(page.getByTestId('board-today')).toBeVisible();
  const offered = page.locator('[data-testid^="board-name-"]');
  await expect(offered).toHaveCount(3);
  const id = (await offered.first().getAttribute('data-testid')) ?? '';
  await visitor.press(id);
  const name = id.replace('board-name-', '');
  for (const list of ['board-today', 'board-all'])
    await expect(page.getByTestId(list).locator('.board-own')).toHaveAttribute('data-name', name);
  // once taken, nothing more is offered
  await expect(offered).toHaveCount(0);
  await visitor.press('play-again');
  await visitor.sees({ screen: 'exhibit' });
  expect(await boardNow(visitor)).toEqual({
    today: [{ name, score: 8, day: '2026-11-23' }],
    all: [{ name, score: 8, day: '2026-11-23' }],
  });
});

const answerTransfer = async (visitor: Visitor, binOf: (id: string) => BinId): Promise<string[]> => {
  const { page } = visitor;
  const ids: string[] = [];
  for (let done = 0; done < 8; done += 1) {
    const thing = page.locator('.transfer-thing [data-item].rise');
    await expect(thing).toHaveCount(1);
    const id = (await thing.getAttribute('data-item')) ?? '';
    ids.push(id);
    // right or wrong, nothing on the screen says so
    await visitor.press(`bin-${binOf(id)}`);
    // the last one leads to the result
    if (done < 7) await expect(page.locator('.transfer-dots .done')).toHaveCount(done + 1);
  }
  return ids;
};

for (const [index, hall] of halls.entries())
  test(`did I learn: eight fresh things without a word, then before and after; forgotten with the visit (${hall.lang}, ${hall.size})${inTurn(index, halls.length)}`, async ({
    launch,
  }) => {
    test.setTimeout(240_000);
    const visitor = await come(launch, hall);
    const { page } = visitor;
    await expect(page.getByTestId('open-transfer')).toHaveCount(0);
    await playOne(visitor);
    await visitor.press('go-home');
    await visitor.press('open-transfer');
    await visitor.sees({ screen: 'exhibit', exhibit: 'transfer' });
    await visitor.press('start');
    const wrong = new Set<number>([1, 4, 6]);
    let asked = 0;
    const ids = await answerTransfer(visitor, (id) => (wrong.has(asked++) ? wrongBin(id) : rightBin(id)));
    expect(new Set(ids).size).toBe(8);
    await visitor.sees({ screen: 'result' });
    await expect(page.getByTestId('gain-before')).toHaveAttribute('data-right', '8');
    await expect(page.getByTestId('gain-after')).toHaveAttribute('data-right', '5');
    // it did not rise, and the screen says so
    await expect(page.locator('.transfer-result h2')).toContainText(hall.lang === 'en' ? '3 fewer right' : '少分对三件');
    await visitor.press('result-home');
    // once a visit
    await expect(page.getByTestId('open-transfer')).toHaveCount(0);
    const missed = await visitor.kiosk.inPage<{ today: { item: string; missed: number; asked: number | null }[] }>('kiosk.getMostMissed()');
    expect(missed.today.map(({ item }) => item).sort()).toEqual(ids.filter((_, index) => wrong.has(index)).sort());
    expect(missed.today.map((each) => each.asked)).toEqual([1, 1, 1]);
    // the next visitor begins with nothing
    await visitor.press('new-visit');
    await visitor.sees({ screen: 'attract' });
    await comeIn(visitor, hall.lang);
    await expect(page.getByTestId('open-transfer')).toHaveCount(0);
    expect(await visitor.kiosk.inPage<unknown>('kiosk.getMostMissed()')).toEqual(missed);
  });

test('the transfer round opened too early says what to do first', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: ['--tier=2d', '--lang=en', '--open=transfer'] }));
  await visitor.sees({ screen: 'exhibit', exhibit: 'transfer' });
  await expect(visitor.page.getByTestId('start')).toHaveCount(0);
  await visitor.press('result-home');
  await visitor.sees({ screen: 'home' });
});
