// The plug pulled while the statistics are written, in the real app: the database is whole, and what was counted stays counted.
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test, type Kiosk } from '../support/app';
import { playsIn } from '../support/journalFile';
import { endProcessesOf } from '../support/processes';
import { samplePlay } from '../support/samplePlay';

test.setTimeout(240_000);

/** The page records rounds without a pause, as many as main takes of one page, until it is gone. */
const recordOn = (kiosk: Kiosk): Promise<unknown> =>
  kiosk.inPage(`window.told = 0; void (async () => {
    for (;;) {
      await window.kiosk.recordPlay(${JSON.stringify(samplePlay)}).then(() => { window.told += 1; }, () => undefined);
      if (window.told > 120) await new Promise((next) => setTimeout(next, 25));
    }
  })()`);

/** SIGKILL in the middle of it; resolves to how many rounds main had said were recorded. */
const pullPlugAfter = async (kiosk: Kiosk, rounds: number): Promise<number> => {
  const told = () => kiosk.inPage<number>('window.told');
  await expect.poll(told, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(rounds);
  const last = await told();
  process.kill(await kiosk.pid('Browser'), 'SIGKILL');
  await endProcessesOf(kiosk.userData);
  return last;
};

test('the plug pulled in a burst of finished rounds: the statistics are whole, and none that was counted is lost', async ({ launch }) => {
  const first = await launch({ flags: ['--tier=2d', '--lang=zh-CN'] });
  const { userData } = first;
  const file = path.join(userData, 'journal.db');
  let least = 0;
  for (const [kiosk, rounds] of [
    [first, 5],
    [null, 60],
    [null, 150],
  ] as const) {
    const running = kiosk ?? (await launch({ userData, flags: ['--tier=2d', '--lang=zh-CN'] }));
    expect(running.log()).not.toMatch(/journal: .*(damaged|memory only)/);
    await recordOn(running);
    least += await pullPlugAfter(running, rounds);
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
    db.close();
    const { plays, missed } = playsIn(file);
    expect(plays).toMatchObject([{ exhibit: 'quiz', language: 'zh-CN', outcome: 'finished' }]);
    const counted = plays[0]?.plays ?? 0;
    expect(counted).toBeGreaterThanOrEqual(least);
    // each round with all of its parts, or not at all
    expect(plays[0]).toMatchObject({ right: counted * 3, asked: counted * 4 });
    expect(missed).toEqual([
      { item: 'battery', missed: counted },
      { item: 'bone', missed: counted },
    ]);
    // rounds that were on their way when the plug was pulled count as well
    least = counted;
  }
});
