import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app';
import { processesOf } from '../support/processes';
import { walk } from '../support/screens';
import { shortRound, userDataWith } from '../support/settingsFile';
import { comeIn, complaintsOf, visitorAt } from '../support/visitor';

test('a full visit: the page complains of nothing, nor does the log', async ({ launch }) => {
  test.setTimeout(120_000);
  const kiosk = await launch({ userData: userDataWith(shortRound), flags: ['--tier=2d', '--seed=7', '--lang=zh-CN'] });
  const complaints = await complaintsOf(kiosk.page);
  await kiosk.page.reload();
  const visitor = await visitorAt(kiosk);
  await visitor.sees({ screen: 'attract' });
  // the apology is there only after something broke
  for await (const name of walk(visitor, { language: 'zh-CN', last: 'idle-warning' })) expect(complaints, name).toEqual([]);
  expect(
    kiosk
      .log()
      .split('\n')
      .filter((line) => /\[(warn|error)\]/.test(line)),
  ).toEqual([]);
  await kiosk.page.evaluate(() => console.error('a complaint'));
  await expect.poll(() => complaints.length, { message: 'a complaint would have been heard' }).toBeGreaterThan(0);
});

test('an exhibit that cannot be loaded is apologised for and named in the log, and the others go on', async ({ launch }) => {
  const kiosk = await launch({ userData: userDataWith(shortRound), flags: ['--tier=2d', '--lang=zh-CN'] });
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
  await expect(visitor.page.getByTestId('level-1')).toBeVisible();
  await visitor.press('new-visit');
  await visitor.sees({ screen: 'attract' });
});

test('the display is kept awake', async ({ kiosk }) => {
  // Electron numbers its blockers from 0 or 1; the app starts one
  const started = await kiosk.app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].filter((id) => powerSaveBlocker.isStarted(id)));
  expect(started).toHaveLength(1);
});

test('the sandbox is on: every page process is locked in, nothing was started without it @pack', ({ kiosk }) => {
  const processes = processesOf(kiosk.userData);
  const renderers = processes.filter(({ type }) => type === 'renderer');
  expect(renderers.length).toBeGreaterThan(0);
  if (process.env['HONGMEI_SANDBOX'] === 'off') {
    // said in the run's first lines; then at least nothing pretends to be locked in
    expect(processes.some(({ commandLine }) => commandLine.includes('--no-sandbox'))).toBe(true);
    return;
  }
  expect(processes.filter(({ commandLine }) => commandLine.includes('--no-sandbox'))).toEqual([]);
  for (const { pid } of renderers) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status, 'a seccomp filter').toMatch(/^Seccomp:\s*2$/m);
    // a process id of its own in a namespace below ours
    expect(status).toMatch(/^NSpid:\s*\d+\s+\d+/m);
  }
});
