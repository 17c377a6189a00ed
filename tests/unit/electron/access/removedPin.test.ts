import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undoMs } from '../../../../electron/main/access/access';
import { accessFiles } from '../../../../electron/main/access/accessFiles';
import { dirWithPins, guidePin, openIn, run } from './accessFixtures';

describe('a guide’s PIN that was removed', () => {
  afterEach(() => void vi.useRealTimers());
  const fileOf = (dir: string): string => readFileSync(path.join(dir, accessFiles.pins), 'utf8');

  it('is put back as it was, once; until then it opens nothing and lies on no disk', async () => {
    const dir = await dirWithPins();
    const before = fileOf(dir);
    const { access } = openIn(dir);
    expect(await access.restoreGuide()).toBe(false);
    expect(await access.setPins({ guide: null })).toBe(true);
    const wrong = await access.attempt(guidePin);
    expect(wrong).toMatchObject({ kind: 'wrong' });
    if ('waitMs' in wrong) run(access, wrong.waitMs);
    const { guide } = JSON.parse(before) as { guide: { hash: string } };
    for (const name of readdirSync(dir)) expect(readFileSync(path.join(dir, name), 'utf8')).not.toContain(guide.hash);
    expect(await access.restoreGuide()).toBe(true);
    expect(fileOf(dir)).toBe(before);
    expect(await access.attempt(guidePin)).toEqual({ kind: 'open', role: 'guide' });
    expect(await openIn(dir).access.attempt(guidePin)).toEqual({ kind: 'open', role: 'guide' });
    expect(await access.restoreGuide()).toBe(false);
  });

  it('is forgotten after a moment, by a restart, and by any other change: it might be the staff’s by then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const dir = await dirWithPins();
    const { access } = openIn(dir);
    await access.setPins({ guide: null });
    vi.advanceTimersByTime(undoMs - 1);
    expect(await access.restoreGuide()).toBe(true);
    await access.setPins({ guide: null });
    vi.advanceTimersByTime(undoMs);
    expect(await access.restoreGuide()).toBe(false);
    await access.setPins({ guide: guidePin });
    await access.setPins({ guide: null });
    expect(await openIn(dir).access.restoreGuide()).toBe(false);
    expect(await access.setPins({ staff: guidePin })).toBe(false);
    expect(await access.restoreGuide()).toBe(false);
    expect(await access.attempt(guidePin)).toEqual({ kind: 'open', role: 'staff' });
    // there was none: nothing to offer
    expect(await access.setPins({ guide: null })).toBe(false);
  });
});
