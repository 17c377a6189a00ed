import { expect, test } from '../support/app';
import { comeIn, visitorAt } from '../support/visitor';

test('an exhibit that cannot be loaded is apologised for and named in the log, and the others go on', async ({ launch }) => {
  const kiosk = await launch({ flags: ['--tier=2d', '--lang=zh-CN'] });
  const visitor = await visitorAt(kiosk);
  await comeIn(visitor);
  await kiosk.app.evaluate(({ session }) =>
    session.defaultSession.webRequest.onBeforeRequest((request, answer) => answer({ cancel: /assets\/exhibit-/.test(request.url) })),
  );
  await visitor.press('open-hongmei-today');
  await visitor.sees({ screen: 'apology' });
  expect(await visitor.text()).not.toMatch(/error|failed|fetch|undefined/i);
  await expect.poll(() => kiosk.log()).toMatch(/\[error\].*page:/);
  await visitor.press('apology-home');
  await visitor.sees({ screen: 'home' });
  await visitor.press('open-sorting-line');
  await expect(visitor.page.getByTestId('seat-0')).toBeVisible();
  await visitor.press('new-visit');
  await visitor.sees({ screen: 'attract' });
});

test('the display is kept awake', async ({ kiosk }) => {
  // Electron numbers its blockers from 0 or 1; the app starts one
  const started = await kiosk.app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].filter((id) => powerSaveBlocker.isStarted(id)));
  expect(started).toHaveLength(1);
});
