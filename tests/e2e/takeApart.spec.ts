import { readFileSync } from 'node:fs';
import type { Composite } from '../../electron/shared/content';
import type { Launch } from '../support/app';
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';
import { halls, inTurn } from '../support/rotation';

const composites = JSON.parse(readFileSync(new URL('../../assets/content/composite-items.json', import.meta.url), 'utf8')) as Composite[];

async function begin(launch: Launch, lang: 'zh-CN' | 'en', size: string, things = 1): Promise<Visitor> {
  const userData = userDataWith({ exhibitOptions: { 'take-apart': { things, level: 2 } } });
  const visitor = await visitorAt(await launch({ userData, flags: ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`] }));
  await comeIn(visitor, lang);
  await visitor.press('open-take-apart');
  await visitor.press('start');
  return visitor;
}

const idsOf = ({ page }: Visitor, name: 'step' | 'part'): Promise<string[]> =>
  page.$$eval(`[data-${name}]`, (nodes, key) => nodes.map((node) => (node as HTMLElement).dataset[key] ?? ''), name);

/** The thing on the table, known by its steps. */
async function onTable(visitor: Visitor): Promise<Composite> {
  await expect.poll(async () => (await idsOf(visitor, 'step')).length).toBeGreaterThan(1);
  const steps = (await idsOf(visitor, 'step')).filter((id) => id !== 'drain');
  const found = composites.find(({ parts }) => parts.length === steps.length && parts.every(({ id }) => steps.includes(id)));
  if (!found) throw new Error(`no thing with ${steps.join()}`);
  return found;
}

const stepsInOrder = ({ parts, drain }: Composite): string[] => {
  const left = [...(drain ? [{ id: 'drain', after: drain.after }] : []), ...parts];
  const order: string[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => after.every((id) => order.includes(id)));
    order.push(...left.splice(next, 1).map(({ id }) => id));
  }
  return order;
};

/** Sorts the first free part by tap and tap until none is left; a wrong bin is answered by the hinted one. */
async function sortAll(visitor: Visitor, binOf: (part: string) => string): Promise<void> {
  const { page } = visitor;
  for (let part = (await idsOf(visitor, 'part'))[0]; part; part = (await idsOf(visitor, 'part'))[0]) {
    await visitor.press(`part-${part}`);
    await expect(page.getByTestId(`part-${part}`)).toHaveAttribute('aria-pressed', 'true');
    await visitor.press(`bin-${binOf(part)}`);
    await expect(page.getByTestId(`part-${part}`)).toHaveCount(0);
    // with the machine, today's tonnes and what they are worth
    await expect(page.getByTestId('consequence-today'), `what follows from ${part}`).toContainText(/\d\s吨.*示例数据|\d t of.*Sample data/);
  }
}

for (const [index, { lang, size }] of halls.entries())
  test(`a thing taken apart in order by gestures, sorted, to the result and home (${lang}, ${size})${inTurn(index, halls.length)}`, async ({
    launch,
  }) => {
    const visitor = await begin(launch, lang, size);
    const { page, finger } = visitor;
    const thing = await onTable(visitor);
    for (const id of stepsInOrder(thing)) {
      const handle = page.getByTestId(`step-${id}`);
      const box = await handle.boundingBox();
      if (!box) throw new Error(`no handle of ${id}`);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // the way of a finger that peels, pulls, rubs or turns far enough for any gesture
      await finger.down([middle]);
      for (let k = 1; k <= 14 && (await handle.count()) > 0; k++)
        await finger.move([{ x: middle.x + (k % 2 ? 90 : -90), y: middle.y - (k % 2 ? 40 : -40) }]);
      await finger.up();
      await expect(handle).toHaveCount(0);
      await expect(page.getByTestId('told')).toHaveAttribute('data-told', 'off');
    }
    await sortAll(visitor, (part) => thing.parts.find(({ id }) => id === part)?.category ?? '');
    await visitor.sees({ screen: 'result' });
    expect(await visitor.text()).toContain(lang === 'en' ? 'right at once' : '一次做对');
    await visitor.press('result-home');
    await visitor.sees({ screen: 'home' });
  });

test('the last step first: what was left out is told, and spoilt parts go into another bin', async ({ launch }) => {
  const visitor = await begin(launch, 'zh-CN', '960x540');
  const { page } = visitor;
  const thing = await onTable(visitor);
  const last = stepsInOrder(thing).at(-1) ?? '';
  // a tap does the gesture by itself
  await visitor.press(`step-${last}`);
  await expect(page.getByTestId('told')).toHaveAttribute('data-told', 'skipped');
  await expect(page.locator('[data-spoilt="true"]').first()).toBeVisible();
  const [spoilt] = await page.$$eval('[data-spoilt="true"]', (nodes) => nodes.map((node) => (node as HTMLElement).dataset['part'] ?? ''));
  const own = thing.parts.find(({ id }) => id === spoilt)?.category ?? '';
  await visitor.press(`part-${spoilt ?? ''}`);
  await visitor.press(`bin-${own}`);
  await expect(page.getByTestId('told')).toHaveAttribute('data-told', 'wrong');
  await expect(page.getByTestId('told').getByTestId('consequence')).toBeVisible();
});

test('the touch after a handle has gone from under the finger is not lost', async ({ launch }) => {
  const visitor = await begin(launch, 'zh-CN', '960x540');
  const { page, finger } = visitor;
  const [first] = stepsInOrder(await onTable(visitor));
  const handle = page.getByTestId(`step-${first ?? ''}`);
  const box = await handle.boundingBox();
  if (!box) throw new Error('no handle');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await finger.down([middle]);
  for (let k = 1; k <= 14; k++) await finger.move([{ x: middle.x + (k % 2 ? 90 : -90), y: middle.y - (k % 2 ? 40 : -40) }]);
  await expect(handle, 'gone while the finger is down').toHaveCount(0);
  await finger.up();
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
});
