import { expect, test } from 'vitest';
import { isSameCommand } from '../../../build/scripts/relaunched.mjs';

const words = ['/cache/electron', '/work/main', '--lang=en', '--user-data-dir=/tmp/a'];

test.each([
  ['as it was started', '/cache/electron\0/work/main\0--lang=en\0--user-data-dir=/tmp/a\0', true],
  ['as Chromium rewrites it', '/cache/electron --lang=en --user-data-dir=/tmp/a /work/main\0', true],
  [
    'the helper of a relaunch',
    '/cache/electron\0--type=relauncher\0--no-sandbox\0---\0/cache/electron\0/work/main\0--lang=en\0--user-data-dir=/tmp/a\0',
    true,
  ],
  ['a child process', '/cache/electron --type=gpu-process --user-data-dir=/tmp/a\0', false],
  ['a kiosk with another data folder', '/cache/electron\0/work/main\0--lang=en\0--user-data-dir=/tmp/b\0', false],
  ['a kiosk with further flags', '/cache/electron\0/work/main\0--lang=en\0--user-data-dir=/tmp/a\0--seed=1\0', false],
  ['a kernel thread', '', false],
])('%s', (_, commandLine, expected) => {
  expect(isSameCommand(commandLine, words)).toBe(expected);
});
