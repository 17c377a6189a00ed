import { expect, test, type Launch } from '../support/app';
import { shortRound, userDataWith } from '../support/settingsFile';
import { beginRound, finishRound, standing } from '../support/sorting';
import { comeIn, nextBeat, takeClock, visitorAt, type Visitor } from '../support/visitor';
import { inTurn } from '../support/rotation';

const flags = ['--tier=2d', '--seed=7'];
const atAttract = { screen: 'attract', overlay: 'none', exhibit: '', lang: 'zh-CN', text: 'normal', contrast: 'normal', reach: 'off' };

const come = async (launch: Launch, more: string[] = []): Promise<Visitor> => {
  const visitor = await visitorAt(await launch({ userData: userDataWith(shortRound), flags: [...flags, ...more] }));
  await visitor.sees(atAttract);
  return visitor;
};

for (const [index, lang] of (['zh-CN', 'en'] as const).entries()) {
  test(`a whole visit in ${lang}: attract, language, home, exhibit, round, result, home, idle, attract @pack${inTurn(index, 2)}`, async ({
    launch,
  }) => {
    const visitor = await come(launch);
    await comeIn(visitor, lang);
    await beginRound(visitor);
    await finishRound(visitor);
    await visitor.sees({ screen: 'result', exhibit: 'sorting-line', lang });
    await visitor.press('play-again');
    await visitor.sees({ screen: 'exhibit' });
    await finishRound(visitor);
    await visitor.press('result-home');
    await visitor.sees({ screen: 'home', exhibit: '', lang });
    await visitor.press('open-hongmei-today');
    await visitor.sees({ screen: 'exhibit', exhibit: 'hongmei-today' });
    const forward = await takeClock(visitor.page);
    await visitor.press('go-home');
    await visitor.sees({ screen: 'home' });
    // half a second more than the minute: the timer looks at the clock every 200 ms
    await forward(60_500);
    await visitor.sees({ overlay: 'idle-warning' });
    await forward(20_000);
    await visitor.sees(atAttract);
  });
}

test('one tap goes home from lobby, round, result and dashboard', async ({ launch }) => {
  const visitor = await come(launch);
  await comeIn(visitor);
  const homeAgain = async () => {
    await visitor.press('go-home');
    await visitor.sees({ screen: 'home', exhibit: '' });
  };
  await visitor.press('open-sorting-line');
  await homeAgain();
  await beginRound(visitor);
  await standing(visitor.page, 3);
  await homeAgain();
  await beginRound(visitor);
  await finishRound(visitor);
  await homeAgain();
  await visitor.press('open-hongmei-today');
  await homeAgain();
});

test('the language can be changed on every screen, and stays where one is', async ({ launch }) => {
  const visitor = await come(launch);
  await comeIn(visitor);
  const change = async () => {
    for (const lang of ['en', 'zh-CN']) {
      await visitor.press('switch-language');
      await visitor.sees({ lang });
      await expect(visitor.root).toHaveAttribute('lang', lang);
      const title = await visitor.page.locator('h1').innerText();
      expect(/[a-z]/i.test(title), `title "${title}" in ${lang}`).toBe(lang === 'en');
    }
  };
  await change();
  await visitor.press('open-sorting-line');
  await change();
  await visitor.press('play-alone');
  await standing(visitor.page, 4);
  const before = await visitor.page.locator('.play [data-item]').first().getAttribute('data-item');
  await change();
  expect(await visitor.page.locator('.play [data-item]').first().getAttribute('data-item'), 'the round goes on').toBe(before);
  await finishRound(visitor);
  await change();
  await visitor.sees({ screen: 'result' });
  await visitor.press('result-home');
  await visitor.press('open-hongmei-today');
  await change();
});

test('the warning comes after a minute without touch, counts down 20 s, and ends with attract', async ({ launch }) => {
  const visitor = await come(launch);
  await comeIn(visitor, 'en');
  const forward = await takeClock(visitor.page);
  await visitor.press('open-sorting-line');
  await forward(57_000);
  await nextBeat(visitor);
  await visitor.sees({ overlay: 'none' });
  await forward(3000);
  await visitor.sees({ overlay: 'idle-warning' });
  const ring = visitor.page.locator('.ring .figure');
  await expect(ring).toHaveText('20');
  await forward(9000);
  await expect(ring).toHaveText(/^(10|11)$/);
  await forward(11_000);
  await visitor.sees(atAttract);
});

/** Half a second after a lift the tap counts as over; two beats of a second apart hold that long. */
const tapIsOver = async (visitor: Visitor): Promise<void> => {
  await nextBeat(visitor);
  await nextBeat(visitor);
};

test('any touch during the warning goes on, and touches nothing below it', async ({ launch }) => {
  const visitor = await come(launch);
  await comeIn(visitor);
  const forward = await takeClock(visitor.page);
  const card = await visitor.page.getByTestId('open-sorting-line').boundingBox();
  if (!card) throw new Error('no card on home');
  const warn = async () => {
    await forward(60_000);
    await visitor.sees({ overlay: 'idle-warning' });
  };
  await warn();
  await visitor.finger.tap({ x: card.x + 6, y: card.y + card.height - 6 });
  await visitor.sees({ overlay: 'none' });
  await tapIsOver(visitor);
  await visitor.sees({ screen: 'home', exhibit: '' });
  await warn();
  await visitor.press('idle-stay');
  await visitor.sees({ overlay: 'none' });
  await tapIsOver(visitor);
  await visitor.sees({ screen: 'home', exhibit: '' });
  await forward(40_000);
  await nextBeat(visitor);
  await visitor.sees({ overlay: 'none' });
});

test('"End now" in the warning ends the visit', async ({ launch }) => {
  const visitor = await come(launch, ['--idle-seconds=8']);
  await comeIn(visitor, 'en');
  await visitor.sees({ overlay: 'idle-warning' });
  await visitor.press('idle-leave');
  await visitor.sees(atAttract);
});

test('a new visit forgets everything about the one before', async ({ launch }) => {
  const visitor = await come(launch);
  for (const end of ['new-visit', 'access-new-visit']) {
    await comeIn(visitor, 'en');
    await visitor.press('open-access');
    for (const choice of ['reach', 'largeText', 'highContrast', 'noTimer']) {
      await visitor.press(`access-${choice}`);
      await expect(visitor.page.getByTestId(`access-${choice}`)).toHaveAttribute('aria-pressed', 'true');
    }
    const level = await visitor.page.getByTestId('volume-level').getAttribute('data-level');
    await visitor.press('volume-down');
    await expect(visitor.page.getByTestId('volume-level')).not.toHaveAttribute('data-level', level ?? '');
    await visitor.sees({ reach: 'on', text: 'large', contrast: 'high' });
    if (end === 'new-visit') await visitor.press('access-close');
    await visitor.press(end);
    await visitor.sees(atAttract);
    await comeIn(visitor);
    await visitor.sees({ text: 'normal', contrast: 'normal', reach: 'off' });
    await visitor.press('open-access');
    for (const choice of ['reach', 'largeText', 'highContrast', 'noTimer'])
      await expect(visitor.page.getByTestId(`access-${choice}`)).toHaveAttribute('aria-pressed', 'false');
    await expect(visitor.page.getByTestId('volume-level')).toHaveAttribute('data-level', level ?? '');
    await visitor.press('access-close');
    await visitor.press('new-visit');
    await visitor.sees({ screen: 'attract' });
  }
});

test('idle forgets everything as well: language, comfort, volume and the round', async ({ launch }) => {
  const visitor = await come(launch);
  await comeIn(visitor, 'en');
  await visitor.press('open-access');
  for (const choice of ['reach', 'largeText', 'highContrast', 'noTimer']) await visitor.press(`access-${choice}`);
  await visitor.press('volume-down');
  await visitor.press('access-close');
  await beginRound(visitor, 2);
  const forward = await takeClock(visitor.page);
  await forward(60_000);
  await visitor.sees({ overlay: 'idle-warning' });
  await forward(20_000);
  await visitor.sees(atAttract);
  await comeIn(visitor);
  await visitor.press('open-sorting-line');
  await expect(visitor.page.getByTestId('seat-0'), 'the places, not the old round').toBeVisible();
  await visitor.press('choose-alone');
  await expect(visitor.page.getByTestId('ends-time'), 'the timer is offered again').toBeVisible();
  await visitor.press('open-access');
  await expect(visitor.page.getByTestId('access-noTimer')).toHaveAttribute('aria-pressed', 'false');
});

test('a screen may start in another language, and a reset goes back to it', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--lang=en'] }));
  await visitor.sees({ ...atAttract, lang: 'en' });
  await comeIn(visitor, 'zh-CN');
  await visitor.press('new-visit');
  await visitor.sees({ ...atAttract, lang: 'en' });
});
