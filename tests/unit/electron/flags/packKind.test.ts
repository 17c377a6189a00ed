import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackKind, readUnfitMark } from '../../../../electron/main/flags/packKind';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pack-kind-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readPackKind', () => {
  const kindOf = (manifest: string): string => {
    writeFileSync(path.join(folder, 'package.json'), manifest);
    return readPackKind({ isPackaged: true, appPath: folder });
  };

  it('takes a pack for the shipped one unless it says that it is for tests', () => {
    expect(kindOf('{ "hongmeiPack": "e2e" }')).toBe('e2e');
    for (const manifest of ['{ "hongmeiPack": "app" }', '{}', 'null', '', '{ "hongmeiPack": ["e2e"] }'])
      expect(kindOf(manifest)).toBe('app');
  });

  it('knows the tree by its not being packed', () => {
    expect(readPackKind({ isPackaged: false, appPath: folder })).toBe('source');
  });
});

describe('readUnfitMark', () => {
  it('is there exactly with the packer’s file', () => {
    expect(readUnfitMark(folder)).toBeNull();
    writeFileSync(path.join(folder, 'NOT-FOR-RELEASE'), 'because');
    expect(readUnfitMark(folder)).toBe('NOT-FOR-RELEASE');
  });
});
