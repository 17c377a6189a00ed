import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFeed, type Feed } from '../../../../electron/main/feed/feed';
import type { FeedState } from '../../../../electron/shared/snapshot';
import type { FaultMode } from '../../../support/faultModes';
import { faultMapping, startFaultServer, type FaultServer } from '../../../support/faultServer';
import { apiSettings, at, facts, freshDir, keptLog, memoryJournal } from './feedFixtures';

// real sockets, one short deadline; the app's clock stands still unless a test moves it
const deadlineMs = 400;
/** for an answer that comes at once, on a machine that has other work */
const patientMs = 5000;
const noon = at('2026-11-04T12:30:00');
let nowMs = noon;
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ nowMs: () => nowMs });
});
afterAll(() => server.close());
afterEach(() => {
  nowMs = noon;
});

const timers = {
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms).unref(),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
};
const start = (url: string, dir: string, log = keptLog(), mapping = faultMapping, waitMs = deadlineMs): Feed =>
  startFeed({
    settings: apiSettings(url, { mapping }),
    dir,
    facts,
    journal: memoryJournal(),
    clock: () => nowMs,
    random: () => 0,
    timers,
    fetch: (address, init) => fetch(address, init),
    log,
    onChange: () => undefined,
    deadlineMs: waitMs,
  });
const answered = (feed: Feed) =>
  expect.poll(() => feed.recentAnswers().length, { timeout: 2 * patientMs, interval: 10 }).toBeGreaterThan(0);
// Node's fetch keeps an idle connection ready for some seconds after an abort: one is allowed, the others must go
const nothingOpen = async () => {
  await expect.poll(() => server.requests().open, { timeout: 15_000, interval: 10 }).toBe(0);
  await expect.poll(() => server.openSockets(), { timeout: 15_000, interval: 10 }).toBeLessThanOrEqual(1);
};
const held = (dir: string): string => path.join(dir, 'feed-last-good.json');

const noReading: FeedState = { kind: 'sample', because: 'no-reading-yet' };
const refused: [FaultMode, RegExp][] = [
  ['always-304', /304/],
  ['slow-headers', /within 0\.4 s/],
  ['slow-body', /within 0\.4 s/],
  ['reset', /connection failed|terminated/],
  ['reset-at-once', /connection failed/],
  ['404', /HTTP 404/],
  ['429', /HTTP 429/],
  ['500', /HTTP 500/],
  ['503', /HTTP 503/],
  ['204', /HTTP 204/],
  ['empty', /empty/],
  ['html', /not JSON/],
  ['truncated', /not JSON/],
  ['50mb', /larger than 1048576/],
  ['gzip-bomb', /larger than 1048576/],
  ['not-gzip', /connection failed|terminated/],
  ['gbk', /not UTF-8/],
  ['deep', /nested deeper/],
  ['long-length', /connection failed|within|terminated/],
  ['short-length', /connection failed|not JSON/],
  ['not-http', /connection failed/],
  ['redirect-decoy', /redirect refused/],
  ['redirect-file', /redirect refused/],
  ['redirect-loop', /redirect refused/],
  ['null-body', /^asOf: not an ISO/],
  ['other-shape', /^asOf: not an ISO/],
  ['wrong-unit', /^district\.wetWasteToday: .*unit/],
  ['negative', /^district\.wetWasteToday: negative/],
  ['text-number', /^district\.wetWasteToday: expected/],
  ['null-number', /^district\.wetWasteToday: expected/],
  ['huge-number', /wetWasteToday|mapping/],
  ['parts-over-whole', /^district\.parksToday/],
  ['tomorrow', /^asOf: lies in the future/],
  ['not-a-time', /^asOf: not an ISO/],
];

describe('an API that fails', () => {
  it.each(refused)('%s, with nothing held: the sample, and why', async (mode, why) => {
    const dir = freshDir();
    const log = keptLog();
    const feed = start(server.urlOf(mode), dir, log, faultMapping, why.source.includes('within') ? deadlineMs : patientMs);
    await answered(feed);
    feed.stop();
    expect(feed.recentAnswers()[0]?.why).toMatch(why);
    expect(feed.view().state).toEqual(noReading);
    expect(log.lines).toEqual([expect.stringContaining(feed.recentAnswers()[0]?.why ?? 'none') as string]);
    expect(JSON.stringify([feed.view(), feed.recentAnswers(), log.lines])).not.toMatch(/onerror|<script|<h1>|上游/);
    expect(existsSync(held(dir))).toBe(false);
    await nothingOpen();
  });

  it.each([...refused.map(([mode]) => mode), 'falling' as const, 'yesterday' as const])(
    '%s, with a reading held: that reading stays, on the page and on disk',
    async (mode) => {
      const dir = freshDir();
      server.set('good');
      const first = start(server.url, dir);
      await expect.poll(() => existsSync(held(dir)), { timeout: 3000 }).toBe(true);
      first.stop();
      const before = readFileSync(held(dir), 'utf8');
      server.set(mode);
      nowMs += 120_000;
      const feed = start(server.url, dir);
      await answered(feed);
      expect(feed.recentAnswers()[0]?.outcome).toMatch(/failed|rejected/);
      expect(feed.view().state).toEqual({ kind: 'live' });
      expect(feed.view().snapshot.district.wetWasteToday).toBe(9);
      nowMs += 120_000;
      expect(feed.view().state).toEqual({ kind: 'stale', since: '2026-11-04T12:30:00+08:00' });
      feed.stop();
      expect(readFileSync(held(dir), 'utf8')).toBe(before);
    },
  );

  it('never follows a redirect', () => {
    expect(server.decoyHits()).toBe(0);
  });

  it('is refused a connection', async () => {
    await server.down();
    const feed = start(server.url, freshDir());
    await answered(feed);
    feed.stop();
    await server.up();
    expect(feed.recentAnswers()[0]?.why).toBe('connection failed (ECONNREFUSED)');
  });

  it('stops the sender of 50 MB, and gives a slow one up, without keeping a socket', async () => {
    for (const mode of ['50mb', 'slow-body', 'slow-headers'] as const) {
      const feed = start(server.urlOf(mode), freshDir());
      await answered(feed);
      feed.stop();
    }
    await nothingOpen();
  }, 60_000);
});

describe('an API that is honest', () => {
  it.each(['04:00', '12:00', '20:00'])('is live at %s, and refused with the wrong unit', async (time) => {
    nowMs = at(`2026-11-04T${time}:00`);
    const good = start(server.urlOf('good'), freshDir());
    await expect.poll(() => good.view().state.kind, { timeout: 3000 }).toBe('live');
    good.stop();
    const wrong = start(server.urlOf('wrong-unit'), freshDir());
    await answered(wrong);
    wrong.stop();
    expect(wrong.view().state).toEqual(noReading);
    expect(wrong.recentAnswers()[0]?.why).toMatch(/unit/);
  });

  it('is stale with yesterday’s date, since then', async () => {
    const feed = start(server.urlOf('yesterday'), freshDir());
    await answered(feed);
    feed.stop();
    expect(feed.view().state).toEqual({ kind: 'stale', since: '2026-11-03T12:30:00+08:00' });
  });

  it('never gets a text of its own onto the page, whatever the mapping takes', async () => {
    const mapping = faultMapping.replace('$lookup($states, $string(status))', 'note');
    const passing = start(server.urlOf('markup'), freshDir());
    const taking = start(server.urlOf('markup'), freshDir(), keptLog(), mapping);
    await Promise.all([answered(passing), answered(taking)]);
    passing.stop();
    taking.stop();
    expect(passing.view().state.kind).toBe('live');
    expect(passing.view().snapshot.points.map((point) => point.state)).toEqual([null, null, null]);
    expect(taking.recentAnswers()[0]?.why).toMatch(/^points\.0\.state: expected/);
    expect(JSON.stringify([passing.view(), taking.view(), taking.recentAnswers()])).not.toMatch(/<|\\u202e|\u202e/);
  });

  it('may leave out points and history', async () => {
    const feed = start(server.urlOf('no-parts'), freshDir());
    await expect.poll(() => feed.view().state.kind, { timeout: 3000 }).toBe('live');
    feed.stop();
    const { points, history, district } = feed.view().snapshot;
    expect([points, history, district.othersToday]).toEqual([[], [], 1.8]);
  });
});
