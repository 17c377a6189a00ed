import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/main/journal/journal';
import { openBeatHistory } from '../../../../electron/main/lifecycle/beatHistory';
import { parseLog, readLog } from '../../../../electron/main/log/readLog';
import { keptLog } from '../feed/feedFixtures';

describe('frames by heartbeat', () => {
  const beat = (frames: number) => ({ frames, medianFrameMs: 17, tier: 'high' as const, contextsLost: 0 });

  it('give ms per frame lately and in the slowest second; a page held up does not count', () => {
    const history = openBeatHistory();
    expect(history.figures(0)).toEqual({ tier: null, median: null, recent: null, slowest: null, contextsLost: 0 });
    let frames = 0;
    for (let second = 0; second <= 60; second += 1) {
      frames += second === 20 ? 10 : 60;
      history.add(beat(frames), second * 1000);
    }
    history.add(beat(frames), 100_000);
    history.add(beat(frames + 50), 101_000);
    expect(history.figures(101_000)).toEqual({ tier: 'high', median: 17, recent: 20, slowest: 100, contextsLost: 0 });
  });

  it('begin anew with another page, and are forgotten after five minutes', () => {
    const history = openBeatHistory();
    history.add(beat(1000), 0);
    history.add(beat(1010), 1000);
    history.add(beat(5), 2000);
    expect(history.figures(2000)).toMatchObject({ recent: null, slowest: null });
    history.add(beat(15), 3000);
    for (let second = 4; second < 400; second += 1) history.add(beat(15 + (second - 3) * 50), second * 1000);
    expect(history.figures(399_000)).toMatchObject({ recent: 20, slowest: 20 });
  });
});

describe('the log viewer', () => {
  const line = (level: string, text: string) => `[2026-11-27 10:00:00.123] [${level}]${' '.repeat(6 - level.length)}${text}`;

  it('tells levels apart and passes over what is no line of ours', () => {
    const text = [line('info', 'start'), 'a stray line', line('warn', 'feed: slow'), line('error', 'broken')].join('\n');
    expect(parseLog(text, 'all').map((each) => each.text)).toEqual(['start', 'feed: slow', 'broken']);
    expect(parseLog(text, 'warn').map((each) => each.level)).toEqual(['warn', 'error']);
    expect(parseLog(text, 'error')).toEqual([{ at: '2026-11-27 10:00:00', level: 'error', text: 'broken' }]);
  });

  it('gives the last 200, from the file before too, and nothing where there is none', async () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'hongmei-log-'));
    expect(await readLog(dir, 'all')).toEqual([]);
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => line('info', `${from + index} ${'x'.repeat(300)}`)).join('\n');
    writeFileSync(path.join(dir, 'main.1.log'), many(0, 5000));
    writeFileSync(path.join(dir, 'main.log'), many(5000, 50));
    const lines = await readLog(dir, 'all');
    expect(lines).toHaveLength(200);
    expect(lines.map(({ text }) => Number(text.split(' ')[0]))).toEqual(Array.from({ length: 200 }, (_, index) => 4850 + index));
  });
});

describe('faults', () => {
  it('come newest first, without changes of the feed', () => {
    const journal = openJournal({ file: '/dev/null/none', clock: () => Date.parse('2026-11-27T10:00:00+08:00'), log: keptLog() });
    journal.recordHealth({ kind: 'renderer-gone', detail: 'crashed' });
    journal.recordHealth({ kind: 'feed', detail: 'live' });
    journal.recordHealth({ kind: 'relaunch', detail: 'tired' });
    expect(journal.faults(20).map(({ kind }) => kind)).toEqual(['relaunch', 'renderer-gone']);
    expect(journal.faults(1)).toEqual([{ at: '2026-11-27T10:00:00+08:00', kind: 'relaunch', detail: 'tired' }]);
    journal.close();
  });
});
