import * as fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveBundlePath } from '../../../../electron/main/protocol/resolvePath';

const root = '/opt/kiosk/out/renderer';
const resolve = (url: string) => resolveBundlePath(root, url);

describe('resolveBundlePath', () => {
  it('finds files of the bundle', () => {
    expect(resolve('app://kiosk/')).toBe(`${root}/index.html`);
    expect(resolve('app://kiosk/index.html?x=1#y')).toBe(`${root}/index.html`);
    expect(resolve('app://kiosk/pictures/%E8%8B%B9.svg')).toBe(`${root}/pictures/苹.svg`);
  });
  it.each([
    'app://kiosk/..%2f..%2fetc/passwd',
    'app://kiosk/..\\..\\etc\\passwd',
    'app://kiosk/%5c..%5cetc',
    'app://kiosk/%252e%252e/etc',
    'app://kiosk/a%00.html',
    'app://kiosk/C:/windows',
    'app://kiosk/%',
    'app://kiosk/.env',
    'app://kiosk/a/.git/config',
    'app://evil/index.html',
    'app://kiosk.evil/index.html',
    'app://kiosk@evil/index.html',
    'app://kiosk:80/index.html',
    'file:///etc/passwd',
    'http://kiosk/index.html',
    'not a url',
    '',
  ])('refuses %s', (url) => {
    expect(resolve(url)).toBeNull();
  });
  it('looks inside the bundle for what URL parsing has already flattened', () => {
    for (const up of ['../..', '%2e%2e/%2E%2e']) expect(resolve(`app://kiosk/${up}/etc/passwd`)).toBe(`${root}/etc/passwd`);
  });
  it('never leaves the bundle', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '/',
      '\\',
      '%5c',
      '%2f',
      '%00',
      '%25',
      'a',
      ':',
      '//',
      '~',
      '\u2024',
      '%c0%ae',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = resolve(`app://kiosk/${parts.join('')}`);
        return file === null || path.resolve(file).startsWith(root + path.sep);
      }),
      { numRuns: 2000 },
    );
  });
});
