// The page runs in Chromium's sandbox, really: asked of the kernel, not of a setting.
import { expect, test } from '../support/app';
import { sandboxOf } from '../support/sandbox';

test('the page is confined by the kernel @pack', async ({ kiosk }) => {
  expect(process.env['HONGMEI_SANDBOX'], 'npm test found no way to a sandbox on this machine and said why').toBe('on');
  const page = sandboxOf(await kiosk.pid('Tab'));
  expect(page).toEqual({ uid: process.getuid?.(), hasFilter: true, hasNamespace: true, canGainPrivileges: false });
  expect(page.uid, 'nothing of the app runs as root').not.toBe(0);
});
