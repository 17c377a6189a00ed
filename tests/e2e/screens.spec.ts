// Every screen, measured: where fingers reach, whether text fits, what axe says, what the page complains of.
import { expect, test, type Launch } from '../support/app';
import { axeFaults, reachFaults, textFaults, touchFaults } from '../support/looks';
import { screenNames, walk, type Comfort } from '../support/screens';
import { shortRound, userDataWith } from '../support/settingsFile';
import { complaintsOf, visitorAt } from '../support/visitor';
import { inTurn } from '../support/rotation';

interface Shape {
  size: string;
  lang: 'zh-CN' | 'en';
  comfort: readonly Comfort[];
}
// everything is in rem of the short side: half the size shows the same, twice as fast
const small: Shape[] = [
  { size: '960x540', lang: 'en', comfort: [] },
  { size: '960x540', lang: 'zh-CN', comfort: ['largeText', 'noTimer'] },
  { size: '540x960', lang: 'en', comfort: ['largeText', 'highContrast'] },
  { size: '540x960', lang: 'zh-CN', comfort: ['reach'] },
  { size: '960x540', lang: 'en', comfort: ['reach'] },
];
const comforts: readonly (readonly Comfort[])[] = [[], ['largeText'], ['reach'], ['reach', 'largeText', 'highContrast']];
const large: Shape[] = ['1920x1080', '1080x1920'].flatMap((size) =>
  (['zh-CN', 'en'] as const).flatMap((lang) => comforts.map((comfort) => ({ size, lang, comfort }))),
);
const band = 0.55;

const measure = async (launch: Launch, { size, lang, comfort }: Shape): Promise<void> => {
  const userData = userDataWith({ ...shortRound, reachBand: band });
  const visitor = await visitorAt(await launch({ userData, flags: ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`] }));
  const { page } = visitor;
  const complaints = await complaintsOf(page);
  await page.reload();
  await visitor.sees({ screen: 'attract' });
  const seen: string[] = [];
  for await (const name of walk(visitor, { language: lang, comfort })) {
    seen.push(name);
    // only what is broken on purpose, for the apology, is complained of
    if (name !== 'apology') expect.soft(complaints, name).toEqual([]);
    expect.soft(await touchFaults(page), `${name}: touch`).toEqual([]);
    expect.soft(await textFaults(page), `${name}: text`).toEqual([]);
    if (comfort.includes('reach')) expect.soft(await reachFaults(page, band), `${name}: reach`).toEqual([]);
    expect.soft(await axeFaults(page), `${name}: axe`).toEqual([]);
  }
  const inLog = visitor.kiosk
    .log()
    .split('\n')
    .filter((line) => /\[(warn|error)\]/.test(line) && !/exhibit-[\w-]+\.js/.test(line));
  expect(inLog).toEqual([]);
  const expected = screenNames.filter((name) => name !== 'play-by-time' || !comfort.includes('noTimer'));
  expect(seen).toEqual(expected);
};

// the small shapes take turns; the long form has every one

for (const [index, shape] of [...small, ...large].entries()) {
  const { size, lang, comfort } = shape;
  const tag = index < small.length ? inTurn(index, small.length) : ' @full';
  test(`every screen can be touched and read, and nothing complains: ${size}, ${lang}, ${comfort.join(' + ') || 'plain'}${tag}`, async ({
    launch,
  }) => {
    test.setTimeout(300_000);
    await measure(launch, shape);
  });
}

test('the measuring itself: a fault put into a screen is found', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: ['--tier=2d', '--lang=en'] }));
  const { page } = visitor;
  for await (const name of walk(visitor, { language: 'en', last: 'home' })) if (name === 'home') break;
  expect([...(await touchFaults(page)), ...(await textFaults(page)), ...(await axeFaults(page))]).toEqual([]);
  await page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('[data-testid="open-sorting-line"]');
    const globe = document.querySelector<HTMLElement>('[data-testid="switch-language"]');
    const subtitle = document.querySelector<HTMLElement>('.exhibit-card-sub');
    if (!card || !globe || !subtitle) throw new Error('home without card, subtitle or language');
    subtitle.style.cssText = 'color: #ddd';
    globe.style.cssText = 'position: fixed; right: 0; top: 0; width: 1rem; min-height: 1rem; padding: 0; overflow: hidden;';
    const add = (tag: string, text: string, style: string): void => {
      const element = card.appendChild(document.createElement(tag));
      element.textContent = text;
      // the CSP lets no style attribute in, only this way
      element.style.cssText = style;
    };
    add('strong', 'much too long for this card, whatever its width may be, as it goes on and on and on', 'white-space: nowrap');
    add('span', 'NaN t', '');
    add('img', '', 'width: 1rem');
  });
  expect((await touchFaults(page)).join('\n')).toMatch(/switch-language: .* wanted[\s\S]*from the bezel/);
  const text = (await textFaults(page)).join('\n');
  expect(text).toMatch(/much too long.* leaves/);
  expect(text).toMatch(/NaN.*not for visitors/);
  expect((await axeFaults(page)).join('\n')).toMatch(/color-contrast[\s\S]*image-alt|image-alt[\s\S]*color-contrast/);
  expect((await reachFaults(page, band)).join('\n')).toMatch(/open-journey: from/);
});

test('the listening itself: complaints of the page are heard', async ({ launch }) => {
  const { page } = await launch({ flags: ['--tier=2d'] });
  const complaints = await complaintsOf(page);
  await page.evaluate(() => {
    console.error('said aloud');
    document.head.appendChild(document.createElement('script')).src = 'https://elsewhere.invalid/x.js';
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/said aloud/);
  await expect.poll(() => complaints.join('\n')).toMatch(/Content Security Policy/);
  await expect.poll(() => complaints.join('\n')).toMatch(/error: thrown/);
});
