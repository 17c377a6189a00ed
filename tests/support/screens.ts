import { expect } from './app';
import { chooseRound, finishRound, standing, tapInto, wrongBin } from './sorting';
import { takeClock, untilSettled, type Visitor } from './visitor';

/** Every screen there is, in the order of a visit. Pictures and measurements go by these names. */
export const screenNames = [
  'attract',
  'attract-access',
  'language',
  'home',
  'access',
  'seats',
  'lobby',
  'play',
  'selected',
  'lesson',
  'result',
  'play-by-time',
  'today',
  'today-sources',
  'today-points',
  'today-days',
  'today-becomes',
  'idle-warning',
  'apology',
] as const;
export type ScreenName = (typeof screenNames)[number];

export type Comfort = 'reach' | 'largeText' | 'highContrast' | 'noTimer';
interface Walk {
  language: 'zh-CN' | 'en';
  /** chosen on the attract loop already */
  comfort?: readonly Comfort[];
  /** where to stop; all screens where not given */
  last?: ScreenName;
}

async function* sortingLine(visitor: Visitor, hasTimer: boolean): AsyncGenerator<ScreenName> {
  const { page } = visitor;
  await visitor.press('open-sorting-line');
  await expect(page.getByTestId('seat-0')).toBeVisible();
  yield 'seats';
  await visitor.press('choose-alone');
  await expect(page.getByTestId('level-1')).toBeVisible();
  yield 'lobby';
  await visitor.press('level-1');
  await visitor.press('start');
  const [first] = await standing(page, 4);
  yield 'play';
  if (!first) return;
  await visitor.finger.tap(first.at);
  await expect(page.locator(`[data-key="${first.key}"]`)).toHaveAttribute('aria-pressed', 'true');
  yield 'selected';
  await visitor.finger.tap(first.at);
  await tapInto(visitor, first, wrongBin(first.id));
  await expect(page.getByTestId('lesson')).toBeVisible();
  yield 'lesson';
  // in reach mode there is no button above the band: any touch closes what has been read
  if ((await page.getByTestId('lesson-close').count()) > 0) await visitor.press('lesson-close');
  else
    await expect
      .poll(async () => (await visitor.finger.tap(page.locator('.status')), page.getByTestId('lesson').count()), { timeout: 15_000 })
      .toBe(0);
  await finishRound(visitor);
  yield 'result';
  if (hasTimer) {
    await visitor.press('result-home');
    await visitor.press('open-sorting-line');
    await chooseRound(visitor, 3, 'time');
    await standing(page, 4);
    yield 'play-by-time';
  }
  await visitor.press('go-home');
}

async function* dashboard(visitor: Visitor): AsyncGenerator<ScreenName> {
  const names = { today: 'today', sources: 'today-sources', points: 'today-points', days: 'today-days', becomes: 'today-becomes' } as const;
  await visitor.press('open-hongmei-today');
  for (const [view, name] of Object.entries(names)) {
    await visitor.press(`view-${view}`);
    await expect(visitor.page.getByTestId('hongmei-today')).toHaveAttribute('data-view', view);
    yield name;
  }
}

/** Keeps exhibits that are not loaded yet from loading, so that the page has something to apologise for. */
const breakDashboard = ({ kiosk }: Visitor): Promise<void> =>
  kiosk.app.evaluate(({ session }) =>
    session.defaultSession.webRequest.onBeforeRequest((request, answer) => answer({ cancel: /assets\/exhibit-/.test(request.url) })),
  );

/** Chosen on the attract loop, before coming in. */
export const makeComfortable = async (visitor: Visitor, comfort: readonly Comfort[]): Promise<void> => {
  if (comfort.length === 0) return;
  await visitor.press('open-access');
  for (const choice of comfort) await visitor.press(`access-${choice}`);
  await visitor.press('access-close');
  await visitor.sees({ overlay: 'none' });
};

async function* screens(visitor: Visitor, { language, comfort = [] }: Walk): AsyncGenerator<ScreenName> {
  const { page } = visitor;
  if (language !== (await visitor.root.getAttribute('data-lang'))) throw new Error(`start with --lang=${language}`);
  await makeComfortable(visitor, comfort);
  await expect.poll(() => page.locator('.attract-window [data-item]').count()).toBeGreaterThan(3);
  yield 'attract';
  await visitor.press('open-access');
  await visitor.sees({ overlay: 'access' });
  yield 'attract-access';
  await visitor.press('access-close');
  await visitor.press('attract-start');
  await visitor.sees({ screen: 'language' });
  yield 'language';
  await visitor.press(language === 'en' ? 'language-en' : 'language-zh');
  await visitor.sees({ screen: 'home' });
  yield 'home';
  await visitor.press('open-access');
  await visitor.sees({ overlay: 'access' });
  yield 'access';
  await visitor.press('access-close');
  yield* sortingLine(visitor, !comfort.includes('noTimer'));
  await visitor.sees({ screen: 'home' });
  yield* dashboard(visitor);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
  const forward = await takeClock(page);
  await forward(60_000);
  await visitor.sees({ overlay: 'idle-warning' });
  yield 'idle-warning';
  await visitor.press('idle-stay');
  await visitor.sees({ overlay: 'none' });
  // a page loaded anew loads its exhibits anew: the game for the attract loop, the dashboard when asked for
  await page.reload();
  await expect(page.locator('.attract-window [data-item]').first()).toBeAttached();
  await breakDashboard(visitor);
  await visitor.press('attract-start');
  await visitor.press(language === 'en' ? 'language-en' : 'language-zh');
  await visitor.press('open-hongmei-today');
  await visitor.sees({ screen: 'apology' });
  yield 'apology';
}

/** A walk through every screen; each is named once nothing moves on it any more. Wants `--lang`; a short round (settingsFile) is quicker. */
export async function* walk(visitor: Visitor, options: Walk): AsyncGenerator<ScreenName> {
  for await (const name of screens(visitor, options)) {
    await untilSettled(visitor.page);
    yield name;
    if (name === options.last) return;
  }
}
