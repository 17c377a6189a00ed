// What there is to see of every exhibit that the walk through the screens (screens.ts) does not open: picture by picture, by touch, in 2D.
import type { exhibits } from '../../renderer/exhibits/index';
import { expect } from './app';
import { beginRound, finishRound } from './sorting';
import { stepsOf, stopsOf } from './stage';
import type { Visitor } from './visitor';

type ExhibitId = (typeof exhibits)[number]['id'];
type Tour = (visitor: Visitor) => AsyncGenerator<string>;

/** Opens its lobby, then a round. */
const lobbyAnd = (id: ExhibitId, round: Tour): Tour =>
  async function* (visitor) {
    await expect(visitor.page.getByTestId('start')).toBeVisible();
    yield `${id}-lobby`;
    await visitor.press('start');
    yield* round(visitor);
  };

/** The drawn form of an exhibit that stands on the stage, step by step. */
const drawn = (id: ExhibitId): Tour =>
  async function* ({ page, finger }) {
    await expect(page.locator('[data-step]').first()).toBeVisible();
    for (const step of await stepsOf(page)) {
      await finger.tap(page.locator(`[data-step="${step}"]`).first());
      yield `${id}-drawn-${step}`;
      const [stop] = await stopsOf(page);
      if (stop === undefined) continue;
      await finger.tap(page.locator(`[data-goto="${stop}"]`).first());
      yield `${id}-drawn-${step}-${stop}`;
    }
  };

async function* lookUp(visitor: Visitor): AsyncGenerator<string> {
  const { page } = visitor;
  await expect(page.locator('.wb-card').first()).toBeVisible();
  yield 'which-bin';
  const isEnglish = (await visitor.root.getAttribute('data-lang')) === 'en';
  for (const letter of isEnglish ? 'bone' : 'dgt') await visitor.press(`key-${letter}`);
  yield 'which-bin-typed';
  await visitor.press('entry-large-pork-bone');
  await expect(page.getByTestId('wb-bins')).toBeVisible();
  yield 'which-bin-found';
}

async function* question({ page, finger }: Visitor): AsyncGenerator<string> {
  await expect(page.locator('.quiz-play')).toHaveAttribute('data-answered', 'false');
  yield 'quiz-question';
  await finger.tap(page.locator('.quiz-option').first());
  await expect(page.getByTestId('quiz-verdict')).toBeVisible();
  yield 'quiz-verdict';
}

async function* thing({ page, finger }: Visitor): AsyncGenerator<string> {
  await expect(page.locator('[data-step]').first()).toBeVisible();
  yield 'take-apart-thing';
  await finger.tap(page.locator('[data-step]').last());
  await expect(page.getByTestId('told')).not.toHaveAttribute('data-told', 'how');
  yield 'take-apart-told';
}

async function* heap({ page, finger }: Visitor): AsyncGenerator<string> {
  const lying = page.locator('[data-key][data-fate="lying"]');
  await expect.poll(() => lying.count(), { timeout: 30_000 }).toBeGreaterThan(15);
  yield 'intruder-heap';
  await finger.tap(lying.last());
  yield 'intruder-told';
}

async function* shift(visitor: Visitor): AsyncGenerator<string> {
  const prompt = visitor.page.getByTestId('prompt');
  await expect(prompt).toHaveAttribute('data-ask', 'vehicle');
  yield 'dispatcher-first';
  // in reach mode by the keys of the low band
  const band = (await visitor.root.getAttribute('data-reach')) === 'on' ? 'board-' : '';
  await visitor.press(`${band}truck-1`);
  await expect(prompt).toHaveAttribute('data-ask', 'source');
  await visitor.press(`${band}source-canteen-west`);
  await expect(prompt).toHaveAttribute('data-ask', 'point');
  yield 'dispatcher-point';
  await visitor.press(`${band}point-jabil`);
  await expect(visitor.page.getByTestId('truck-1')).toHaveAttribute('data-free', 'false');
  yield 'dispatcher-on-the-way';
}

/** Offered on home once a game has been played. */
async function* transferRound(visitor: Visitor): AsyncGenerator<string> {
  await beginRound(visitor);
  await finishRound(visitor);
  await visitor.press('result-home');
  await visitor.press('open-transfer');
  yield* lobbyAnd('transfer', async function* ({ page }) {
    await expect(page.locator('.transfer-thing [data-item].rise')).toHaveCount(1);
    yield 'transfer-play';
  })(visitor);
}

/** null: opened by the walk through the screens. An exhibit that is new does not compile until it has its tour. */
const tours: Record<ExhibitId, Tour | null> = {
  journey: drawn('journey'),
  district: drawn('district'),
  walk: drawn('walk'),
  machine: drawn('machine'),
  'hongmei-today': null,
  'sorting-line': null,
  'take-apart': lobbyAnd('take-apart', thing),
  intruder: lobbyAnd('intruder', heap),
  dispatcher: lobbyAnd('dispatcher', shift),
  quiz: lobbyAnd('quiz', question),
  'which-bin': lookUp,
  transfer: transferRound,
};

/** Exhibits with a tour, in the order of the list. */
export const touredExhibits = (Object.keys(tours) as ExhibitId[]).filter((id) => tours[id] !== null);

/** From home through one exhibit and back; named once it can be seen, still moving. */
export async function* tourOf(visitor: Visitor, id: ExhibitId): AsyncGenerator<string> {
  if (id !== 'transfer') await visitor.press(`open-${id}`);
  await visitor.sees({ exhibit: id === 'transfer' ? '' : id });
  yield* tours[id]!(visitor);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
}
