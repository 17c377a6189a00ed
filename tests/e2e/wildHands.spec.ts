// A child of six at each game: taps, drags and whole hands anywhere for a minute. Nothing breaks, nothing is stuck, the way home is open.
import { seededRandom, type Random } from '../../renderer/lib/random';
import { expect, test, type Launch } from '../support/app';
import { mostTouches, type Point } from '../support/touch';
import { comeIn, complaintsOf, visitorAt, type Visitor } from '../support/visitor';

const games = ['sorting-line', 'take-apart', 'intruder', 'dispatcher', 'quiz', 'which-bin'] as const;
const shapes = ['960x540', '540x960'] as const;
const playMs = 60_000;

/** Middles of what can be pressed now; a child goes for those, but for the few that end the visit or close the game. */
const pressable = ({ page }: Visitor): Promise<Point[]> =>
  page.$$eval('button:not(:disabled), [role="button"], [data-item], [data-step], [data-part]', (all) =>
    all.flatMap((each) => {
      const id = (each as HTMLElement).dataset['testid'] ?? '';
      if (/^(go-home|new-visit|access-new-visit|result-home|switch-language|open-access|open-volume)$/.test(id)) return [];
      const { x, y, width, height } = each.getBoundingClientRect();
      return width > 0 ? [{ x: x + width / 2, y: y + height / 2 }] : [];
    }),
  );

/** One thing a wild hand does. */
async function flail(visitor: Visitor, random: Random, [width, height]: readonly [number, number]): Promise<void> {
  const { finger } = visitor;
  const anywhere = (): Point => ({ x: Math.round(random() * (width - 1)), y: Math.round(random() * (height - 1)) });
  const targets = await pressable(visitor);
  const somewhere = (): Point => (random() < 0.75 ? (targets[Math.floor(random() * targets.length)] ?? anywhere()) : anywhere());
  const fingers = Array.from({ length: random() < 0.6 ? 1 : 1 + Math.floor(random() * mostTouches) }, somewhere);
  if (random() < 0.5) {
    await finger.down(fingers);
    return random() < 0.9 ? finger.up() : finger.cancel();
  }
  const ends = fingers.map(somewhere);
  await finger.down(fingers);
  for (const part of [0.3, 0.6, 1])
    await finger.move(fingers.map(({ x, y }, k) => ({ x: x + ((ends[k]?.x ?? x) - x) * part, y: y + ((ends[k]?.y ?? y) - y) * part })));
  return random() < 0.9 ? finger.up() : finger.cancel();
}

const begin = async (launch: Launch, size: string): Promise<{ visitor: Visitor; complaints: string[] }> => {
  const kiosk = await launch({ flags: ['--tier=2d', '--seed=7', `--size=${size}`, '--idle-seconds=3600'] });
  const complaints = await complaintsOf(kiosk.page);
  const visitor = await visitorAt(kiosk);
  await comeIn(visitor);
  return { visitor, complaints };
};

/** Back in the game, wherever the hands have led. */
const comeBack = async (visitor: Visitor, game: string): Promise<void> => {
  const screen = await visitor.root.getAttribute('data-screen');
  expect(['attract', 'language', 'home', 'exhibit', 'result'], 'a screen of a visit').toContain(screen);
  if (screen === 'attract') await comeIn(visitor);
  if (screen === 'language') await visitor.press('language-zh');
  if (screen === 'home') await visitor.press(`open-${game}`);
};

games.forEach((game, index) => {
  const size = shapes[index % shapes.length] ?? '960x540';
  test(`wild hands at ${game}: no complaint, no apology, and the way home is open (${size}) @full`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { visitor, complaints } = await begin(launch, size);
    const [width = 960, height = 540] = size.split('x').map(Number);
    const random = seededRandom(index + 41);
    const end = Date.now() + playMs;
    let deeds = 0;
    while (Date.now() < end) {
      await comeBack(visitor, game);
      for (let n = 0; n < 12; n += 1) await flail(visitor, random, [width, height]);
      deeds += 12;
    }
    console.log(`${game}: ${deeds} deeds in ${playMs / 1000} s`);
    expect(complaints).toEqual([]);
    // not stuck: home, and a fresh round from there
    await comeBack(visitor, game);
    await visitor.press('go-home');
    await visitor.sees({ screen: 'home' });
    await visitor.press(`open-${game}`);
    await visitor.sees({ screen: 'exhibit', exhibit: game });
    await visitor.press('new-visit');
    await visitor.sees({ screen: 'attract' });
  });
});
