// 查一查 and 快问快答, by touch: a thing is found by its letters, the quiz is played through to its result.
import { expect, test, type Launch } from '../support/app';
import { comeIn, untilSettled, visitorAt, type Visitor } from '../support/visitor';
import { halls, inTurn, type Hall } from '../support/rotation';

// a page that starts on a busy machine takes its time
test.beforeEach(() => test.setTimeout(120_000));

const flags = ['--tier=2d', '--seed=7', '--idle-seconds=600'];

const inHall = async (launch: Launch, { size, lang }: Hall): Promise<Visitor> => {
  const visitor = await visitorAt(await launch({ flags: [...flags, `--size=${size}`, `--lang=${lang}`] }));
  await comeIn(visitor, lang);
  return visitor;
};
const type = async (visitor: Visitor, letters: string): Promise<void> => {
  for (const letter of letters) await visitor.press(`key-${letter}`);
  await expect(visitor.page.getByTestId('wb-field')).toHaveAttribute('data-letters', letters);
};

for (const [index, shape] of halls.entries())
  test(`a thing is looked up by letters, and what it is taken for: ${shape.size}, ${shape.lang}${inTurn(index, halls.length)}`, async ({
    launch,
  }) => {
    const visitor = await inHall(launch, shape);
    const { page } = visitor;
    await visitor.press('open-which-bin');
    await type(visitor, shape.lang === 'en' ? 'bone' : 'dgt');
    await visitor.press('entry-large-pork-bone');
    await expect(page.getByTestId('wb-bins')).toHaveAttribute('data-bins', 'residual');
    await expect(page.getByTestId('wb-source')).toHaveAttribute('data-source', 'guide');
    await visitor.press('like-chicken-bones');
    await expect(page.getByTestId('wb-bins')).toHaveAttribute('data-bins', 'food');
    await visitor.press('wb-back');
    await visitor.press('wb-back');
    await expect(page.getByTestId('wb-field')).toHaveAttribute('data-letters', shape.lang === 'en' ? 'bone' : 'dgt');
    await visitor.press('key-clear');
    // the list follows the finger, and draws only what is in sight
    const list = page.getByTestId('wb-scroll');
    const box = await list.boundingBox();
    if (!box) throw new Error('no list');
    const x = box.x + box.width / 2;
    await visitor.finger.drag({ x, y: box.y + box.height * 0.9 }, { x, y: box.y + box.height * 0.1 });
    await expect.poll(() => list.evaluate((view) => view.scrollTop)).toBeGreaterThan(100);
    expect(await page.locator('.wb-card').count()).toBeLessThan(120);
    // it swings on after a quick finger; a touch would only stop it
    let top = -1;
    const rests = async (): Promise<boolean> => top === (top = await list.evaluate((view) => view.scrollTop));
    await expect.poll(rests, { intervals: [150] }).toBe(true);
    // nothing typed is kept
    await visitor.press('go-home');
    await visitor.press('open-which-bin');
    await expect(page.getByTestId('wb-field')).toHaveAttribute('data-letters', '');
  });

for (const [index, shape] of halls.entries())
  test(`a quiz is played to its result: ${shape.size}, ${shape.lang}${inTurn(index + 1, halls.length)}`, async ({ launch }) => {
    const visitor = await inHall(launch, shape);
    const { page } = visitor;
    await visitor.press('open-quiz');
    await visitor.press('start');
    const asked: string[] = [];
    for (let number = 0; number < 6; number += 1) {
      const play = page.locator('.quiz-play');
      await expect(play).toHaveAttribute('data-answered', 'false');
      asked.push((await play.getAttribute('data-question')) ?? '');
      await untilSettled(page);
      await visitor.finger.tap(page.locator('.quiz-option').first());
      await expect(page.getByTestId('quiz-verdict')).toBeVisible();
      await visitor.press('quiz-next');
    }
    await visitor.sees({ screen: 'result' });
    expect(new Set(asked).size).toBeGreaterThanOrEqual(5);
    await visitor.press('play-again');
    await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  });
