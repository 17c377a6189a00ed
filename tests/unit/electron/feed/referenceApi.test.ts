import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startFeed } from '../../../../electron/main/feed/feed';
import { compileMapping } from '../../../../electron/main/feed/mapping';
import { readAnswer } from '../../../../electron/main/feed/readAnswer';
import { answerAt, loadReadings } from '../../../../build/scripts/apiReadings.mjs';
import { faultMapping } from '../../../support/faultServer';
import { apiSettings, at, facts, freshDir, keptLog, memoryJournal } from './feedFixtures';

const script = 'build/scripts/api.mjs';
const clock = '2026-11-04T14:20:00+08:00';
let server: ChildProcess | undefined;
afterEach(() => server?.kill());

/** Starts the reference API on a free port; resolves with the address it prints. */
const startApi = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [script, '--port=0', `--clock=${clock}`], { stdio: ['ignore', 'pipe', 'pipe'] });
    server = started;
    let text = '';
    started.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      const url = /--feed-url=(\S+) --feed-mapping=build\/scripts\/api-mapping\.jsonata/.exec(text)?.[1];
      if (url) resolve(url);
    });
    started.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });

describe('npm run api', () => {
  it('gives what the kiosk shows as live, and “not modified” when asked again', async () => {
    const url = await startApi();
    const feed = startFeed({
      settings: apiSettings(url),
      dir: freshDir(),
      facts,
      journal: memoryJournal(),
      clock: () => at('2026-11-04T14:20:30'),
      random: () => 0,
      timers: {
        setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
        clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout),
      },
      fetch: (address, init) => fetch(address, init),
      log: keptLog(),
      onChange: () => undefined,
    });
    await expect.poll(() => feed.view().state.kind, { timeout: 5000 }).toBe('live');
    feed.stop();
    const { snapshot } = feed.view();
    expect(snapshot.asOf).toBe(clock);
    expect(snapshot.district.wetWasteToday).toBeCloseTo(23.383, 2);
    expect(snapshot.points.map((point) => point.state)).toEqual(['running', 'running', 'running']);
    expect(snapshot.history).toHaveLength(60);
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(new URL('/other', url))).status).toBe(404);
  });

  it('gives figures that pass every check at every quarter of an hour of a week', async () => {
    const readings = loadReadings('assets/content/sample-readings.csv');
    const mapping = compileMapping(faultMapping);
    for (let nowMs = at('2026-11-02T00:00:00'); nowMs < at('2026-11-09T00:00:00'); nowMs += 15 * 60_000) {
      const result = await readAnswer(answerAt(readings, nowMs), mapping, { nowMs, facts, last: null });
      expect(result, new Date(nowMs).toISOString()).not.toHaveProperty('problem');
    }
  });

  it('says in one line what is wrong with its options or its file', () => {
    const run = (...options: string[]) => spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    const bad = path.join(freshDir(), 'bad.csv');
    writeFileSync(
      bad,
      'days_ago,time,total_kg,park_kg,jabil_kg,yuejie_kg,huayue_kg,conditioner_share\n0,00:00,0,0,0,0,0,0\n0,25:00,1,1,1,1,1,0\n',
    );
    for (const [options, line] of [
      [['--csv', bad], /bad\.csv, line 3, time: not HH:MM/],
      [['--port=x'], /--port=x is not a port/],
      [['--clock=now'], /not an ISO 8601 time/],
      [['--what'], /--what/],
    ] as const) {
      const result = run(...options);
      expect([result.status, result.stderr]).toEqual([1, expect.stringMatching(line) as string]);
    }
  });
});
