import { expect, test } from 'vitest';
import { missingLibraries, packagesOf, usesTime64Names } from '../../../build/runtime/systemNeeds.mjs';

const ldd = `\tlinux-vdso.so.1 (0x00007ffc)
\tlibglib-2.0.so.0 => not found
\tlibgio-2.0.so.0 => not found
\tlibasound.so.2 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibnss3.so => not found
`;

test('missing libraries are read out of ldd', () => {
  expect(missingLibraries(ldd)).toEqual(['libglib-2.0.so.0', 'libgio-2.0.so.0', 'libasound.so.2', 'libnss3.so']);
  expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([]);
});

test('packages carry the name of the Debian at hand, each once', () => {
  expect(packagesOf(missingLibraries(ldd), false)).toEqual(['libasound2', 'libglib2.0-0', 'libnss3']);
  expect(packagesOf(missingLibraries(ldd), true)).toEqual(['libasound2t64', 'libglib2.0-0t64', 'libnss3']);
});

test('a library without a known package stays visible', () => {
  expect(packagesOf(['libnovel.so.1'], false)).toEqual(['libnovel.so.1']);
});

test.each([
  ['Debian 12', 'ID=debian\nVERSION_ID="12"\n', false],
  ['Debian 13', 'ID=debian\nVERSION_ID="13"\n', true],
  ['Debian testing, without a number', 'PRETTY_NAME="Debian GNU/Linux forky/sid"\nID=debian\n', true],
  ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\n', false],
  ['Ubuntu 24.04', 'ID=ubuntu\nVERSION_ID="24.04"\n', true],
  ['another system', 'ID=fedora\nVERSION_ID=43\n', false],
])('%s', (_, text, expected) => {
  expect(usesTime64Names(text)).toBe(expected);
});
