import { describe, expect, it } from 'vitest';
import { isOurFrame, isOurUrl } from '../../../../electron/main/ipc/sender';

describe('isOurUrl', () => {
  it('takes pages of our bundle', () => {
    for (const url of ['app://kiosk/index.html', 'app://kiosk/', 'app://kiosk/x?y#z']) expect(isOurUrl(url)).toBe(true);
  });
  it.each([
    'app://kiosk.attacker.com/',
    'app://kiosk@evil/',
    'app://u:p@kiosk/',
    'app://kiosk:1/',
    'app://evil/kiosk',
    'apps://kiosk/',
    'http://kiosk/',
    'data:text/html,app://kiosk/',
    'about:blank',
    'about:srcdoc',
    '',
    'file:///app://kiosk/',
    'blob:app://kiosk/1',
  ])('refuses %s', (url) => expect(isOurUrl(url)).toBe(false));
});

describe('isOurFrame', () => {
  const page = { url: 'app://kiosk/index.html', parent: null };
  it('takes the main frame of the one window', () => expect(isOurFrame(page, true)).toBe(true));
  it('refuses a gone frame, an inner frame, another window and another page', () => {
    expect(isOurFrame(null, true)).toBe(false);
    expect(isOurFrame({ ...page, parent: page }, true)).toBe(false);
    expect(isOurFrame(page, false)).toBe(false);
    expect(isOurFrame({ ...page, url: 'data:text/html,x' }, true)).toBe(false);
  });
});
