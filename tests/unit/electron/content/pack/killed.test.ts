import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, makeHall, saveDraft } from './packFixtures';

/** Starts the writer, lets it publish at least once, and kills it `afterMs` later. */
const killOne = (args: readonly string[], afterMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/packWriter.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('0')) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('exit', (_, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(errors || 'ended by itself'))));
  });

describe('an import that is killed', () => {
  it('leaves one of the packs in use, whole, whatever the moment', async () => {
    const hall = makeHall();
    const names = ['旧报纸一种', '旧报纸两样'];
    for (const [index, name] of names.entries()) {
      const draft = draftOf(hall, path.join(hall.stick, String(index)));
      draft.sheets[1]!.rows[1]![1] = name;
      await saveDraft(draft);
    }
    const args = [hall.content, hall.pictures, hall.dir, path.join(hall.stick, '0'), path.join(hall.stick, '1')];
    for (const afterMs of [0, 61, 122, 183]) {
      await killOne(args, afterMs);
      const { content, pack, notice } = hall.open().running();
      expect(notice).toBeNull();
      expect(pack).not.toBeNull();
      expect(names).toContain(content.items[1]!.zh);
      expect(content.items.length).toBe(28);
    }
    // what the killed ones left behind is swept: the pack in use, the one before it
    await expect.poll(() => readdirSync(path.join(hall.dir, 'packs')).length).toBeLessThanOrEqual(2);
    expect(existsSync(path.join(hall.dir, 'content.json'))).toBe(true);
  }, 120_000);
});
