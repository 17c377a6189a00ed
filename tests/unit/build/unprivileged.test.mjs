import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../build/runtime/places.mjs';
import { closedFolders, isRoot, lendFolder } from '../../../build/runtime/unprivileged.mjs';

test('closed folders are found on the way to each path, the outermost only', () => {
  const modes = { '/root': 0o700, '/root/deep': 0o700, '/home': 0o755, '/home/ann': 0o750 };
  const modeOf = (folder) => modes[folder] ?? 0o755;
  expect(closedFolders(['/root/deep/project', '/root/node', '/home/ann/x', '/opt/kiosk'], modeOf)).toEqual(['/root', '/home/ann']);
  expect(closedFolders(['/work/main', '/tmp/data'], modeOf)).toEqual([]);
});

test.each([['/'], ['/data'], [os.tmpdir()], [os.homedir()], [projectRoot], [path.dirname(projectRoot)]])(
  '%s is never handed to the app',
  (folder) => {
    expect(() => lendFolder(folder)).toThrow(/no folder to hand to the app/);
  },
);

test('a lent folder is made, and comes back', () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'hongmei-lend-'));
  const folder = path.join(parent, 'data');
  if (isRoot()) {
    const giveBack = lendFolder(folder);
    expect(statSync(folder).uid).toBe(65534);
    giveBack();
    expect(statSync(folder).uid).toBe(0);
  } else {
    lendFolder(folder);
    expect(existsSync(folder)).toBe(true);
  }
  rmSync(parent, { recursive: true });
});
