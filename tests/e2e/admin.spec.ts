// The staff's hidden panel, in the real app, by touch.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { staffNeeds } from '../../electron/shared/staff/staffContract';
import { expect, test } from '../support/app';
import { askForPin, enterPanel, guidePin, pressIn, staffPin, typePin, withPins } from '../support/staff';
import { visitorAt } from '../support/visitor';

// the gesture alone takes five seconds, and is made again where a starved machine stretched it
test.setTimeout(150_000);

const flags = ['--tier=2d', '--lang=zh-CN'];

interface Answer {
  ok: boolean;
  refusal?: { kind: string; field: string | null };
}

/** Every call of the table with arguments of no use, by name: what each answers. */
const callAll = `Promise.all(${JSON.stringify(Object.keys(staffNeeds))}.map(async (name) => [name, await window.staff[name]()]))`;

test('every call of the staff is refused from a visitor’s page, and told apart from bad input with a session', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins() });
  expect(await kiosk.inPage('Object.keys(window.staff).sort()')).toEqual([...Object.keys(staffNeeds), 'on'].sort());
  const refused = await kiosk.inPage<[string, Answer][]>(callAll, 5000);
  for (const [name, answer] of refused) {
    const kind = name === 'unlock' ? 'bad-input' : 'no-session';
    expect({ name, kind: answer.refusal?.kind }).toEqual({ name, kind });
  }
  // control: with a guide's session the same calls come as far as their role and their arguments
  const visitor = await visitorAt(kiosk);
  await enterPanel(visitor, guidePin);
  expect(await visitor.page.getByTestId('panel-role').getAttribute('data-role')).toBe('guide');
  const volume = await kiosk.inPage<Answer>(`window.staff.setVolume(7)`);
  expect(volume.refusal).toMatchObject({ kind: 'bad-input', field: 'arguments' });
  const plan = await kiosk.inPage<Answer>(`window.staff.getPlan()`);
  expect(plan.refusal?.kind).toBe('wrong-role');
  // a reload is another page: its session is over
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await visitor.sees({ screen: 'attract' });
  expect((await kiosk.inPage<Answer>(`window.staff.touch()`)).refusal?.kind).toBe('no-session');
});

test('a wrong PIN slows down, the right one opens, 60 s without touch close', async ({ launch }) => {
  // the app's time runs five times as fast: 60 s are 12
  const kiosk = await launch({ flags: [...flags, '--clock-rate=5'], userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  await askForPin(visitor);
  const line = visitor.page.getByTestId('pin-line');
  await typePin(visitor, '407713');
  await expect(line).toHaveAttribute('data-state', 'wrong');
  await typePin(visitor, staffPin);
  await visitor.sees({ screen: 'admin', overlay: 'none' });
  await visitor.press('section-system');
  await expect(visitor.root).not.toHaveAttribute('data-screen', 'admin');
  expect(kiosk.log()).toMatch(/session \w{6} of staff ends \(idle\)/);
  expect(kiosk.log()).not.toContain(staffPin);
});

test('the guide’s PIN goes by the staff’s own, and comes back by the undo', async ({ launch }) => {
  const userData = await withPins();
  const hasGuide = (): boolean =>
    (JSON.parse(readFileSync(path.join(userData, 'access.json'), 'utf8')) as { guide: object | null }).guide !== null;
  const kiosk = await launch({ flags, userData });
  const visitor = await visitorAt(kiosk);
  await enterPanel(visitor);
  await visitor.press('section-system');
  await pressIn(visitor, 'pin-forget-guide');
  await visitor.press('confirm-yes');
  await typePin(visitor, staffPin, 'again');
  await expect.poll(hasGuide).toBe(false);
  await visitor.press('toast-undo');
  await expect.poll(hasGuide).toBe(true);
  await visitor.press('panel-leave');
  await enterPanel(visitor, guidePin);
  expect(await visitor.page.getByTestId('panel-role').getAttribute('data-role')).toBe('guide');
});

test('the first-run wizard sets PINs, name and source by touch', async ({ launch }) => {
  const kiosk = await launch({ flags: [...flags, '--setup'] });
  const visitor = await visitorAt(kiosk);
  await visitor.sees({ screen: 'setup' });
  await visitor.press('setup-language-zh-CN');
  await visitor.press('setup-next');
  await visitor.press('setup-name-展厅屏');
  await visitor.press('setup-next');
  await typePin(visitor, '123456', 'setup-staffPin');
  await expect(visitor.page.getByTestId('setup-problem')).toHaveAttribute('data-problem', 'weak');
  for (let time = 0; time < 2; time += 1) await typePin(visitor, staffPin, 'setup-staffPin');
  for (let time = 0; time < 2; time += 1) await typePin(visitor, guidePin, 'setup-guidePin');
  await visitor.press('setup-finish');
  await visitor.sees({ screen: 'attract' });
  expect((await kiosk.inPage<Answer>(`window.staff.finishSetup({})`)).refusal?.kind).toBe('no-session');
  await enterPanel(visitor);
});
