import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startFeed, type FeedOptions } from '../../../../electron/main/feed/feed';
import { sampleSnapshot } from '../../../../electron/main/feed/sample';
import type { FeedView } from '../../../../electron/shared/snapshot';
import { goodAnswer } from '../../../support/faultServer';
import { manualTimers } from '../../../support/manualTimers';
import { apiSettings, at, facts, freshDir, keptLog, memoryJournal, sampleSettings, wednesday } from './feedFixtures';

const url = 'http://10.0.0.5/tonnage';

/** A feed on hand-driven time, and an API that answers with what `answer` says, or fails when it is null. */
const setUp = (startMs: number, changed: Partial<FeedOptions> = {}) => {
  const time = manualTimers(startMs);
  const told: FeedView[] = [];
  const log = keptLog();
  const journal = memoryJournal([{ date: '2026-10-30', wetWaste: 44, parks: 35, others: 9 }]);
  const api = { answer: (() => goodAnswer(time.clock())) as () => unknown, status: 200, asked: 0 };
  const options: FeedOptions = {
    settings: apiSettings(url),
    dir: freshDir(),
    facts,
    journal,
    clock: time.clock,
    random: () => 0.5,
    timers: time.timers,
    fetch: () => {
      api.asked += 1;
      const body = api.answer();
      if (body === null) return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
      return Promise.resolve(
        new Response(api.status === 304 ? null : JSON.stringify(body), { status: api.status, headers: { etag: '"1"' } }),
      );
    },
    log,
    onChange: (view) => void told.push(view),
    ...changed,
  };
  return { time, told, log, journal, api, options, feed: startFeed(options) };
};

describe('the sample source', () => {
  it('is labelled as chosen, moves every minute and asks nobody', async () => {
    const { feed, time, told, api } = setUp(at('2026-11-04T14:00:30'), { settings: sampleSettings });
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'chosen' });
    await time.advance(31_000);
    expect(told).toHaveLength(1);
    expect(told[0]?.snapshot).toEqual(sampleSnapshot(Date.parse(told[0]?.snapshot.asOf ?? ''), facts));
    await time.advance(180_000);
    expect(told).toHaveLength(4);
    expect(told[3]?.snapshot.district.wetWasteToday).toBeGreaterThan(told[0]?.snapshot.district.wetWasteToday ?? NaN);
    expect(api.asked).toBe(0);
    feed.stop();
    expect(time.pending()).toEqual([]);
  });
});

describe('the API source', () => {
  it('shows the sample until a reading has come, then the reading as live', async () => {
    const { feed, time, told, journal } = setUp(wednesday);
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
    await time.settle();
    expect(told.map((view) => view.state.kind)).toEqual(['live']);
    const { snapshot, today } = feed.view();
    expect(snapshot.district.wetWasteToday).toBe(31);
    expect(snapshot.points.map((point) => [point.id, point.today, point.state, point.capacityPerDay])).toEqual([
      ['jabil', 3.72, 'running', null],
      ['yuejie', 4.65, 'running', null],
      ['huayue', 1.55, 'running', null],
    ]);
    expect(today).toEqual(journal.readings);
    expect(today[0]).toMatchObject({ source: 'api', wetWasteToday: 31, parksToday: 24.8, othersToday: 6.2 });
  });

  it('fills the API’s history with recorded days', async () => {
    const { feed, time } = setUp(wednesday);
    await time.settle();
    expect(feed.view().snapshot.history.map((day) => [day.date, day.wetWaste])).toEqual([
      ['2026-10-30', 44],
      ['2026-11-01', 45.003],
      ['2026-11-02', 45.002],
      ['2026-11-03', 45.001],
    ]);
  });

  it('turns stale after three intervals of silence, and live again with the next reading', async () => {
    const { feed, time, told, api } = setUp(wednesday);
    await time.settle();
    const since = feed.view().snapshot.asOf;
    const honest = api.answer;
    api.answer = () => null;
    await time.advance(180_000);
    expect(feed.view().state.kind).toBe('live');
    await time.advance(1000);
    expect(feed.view().state).toEqual({ kind: 'stale', since });
    expect(told.at(-1)?.state).toEqual({ kind: 'stale', since });
    expect(feed.view().snapshot.district.wetWasteToday).toBe(31);
    api.answer = honest;
    await time.advance(240_000);
    expect(feed.view().state.kind).toBe('live');
  });

  it('turns stale at midnight, whatever the interval', async () => {
    const { feed, time, told, api } = setUp(at('2026-11-04T23:58:30'), { settings: apiSettings(url, { intervalSeconds: 3600 }) });
    await time.settle();
    api.answer = () => null;
    await time.advance(89_000);
    expect(feed.view().state.kind).toBe('live');
    await time.advance(2000);
    expect(told.at(-1)?.state).toEqual({ kind: 'stale', since: '2026-11-04T23:58:30+08:00' });
    expect(feed.view().today).toEqual([]);
  });

  it('backs off 30, 60, 120, 240 s and no further, one request at a time', async () => {
    const { time, api } = setUp(wednesday);
    await time.settle();
    api.answer = () => null;
    const asked: number[] = [];
    for (let second = 0; second < 1000; second += 1) {
      const before = api.asked;
      await time.advance(1000);
      if (api.asked > before) asked.push(second + 1);
    }
    expect(asked).toEqual([60, 90, 150, 270, 510, 750, 990]);
  });

  it('takes “not modified” for an answer, and lets the reading age', async () => {
    const { feed, time, api } = setUp(wednesday);
    await time.settle();
    api.status = 304;
    await time.advance(60_000);
    expect(feed.recentAnswers()[0]?.outcome).toBe('unchanged');
    await time.advance(125_000);
    expect(feed.view().state.kind).toBe('stale');
  });

  it('keeps the last good snapshot over a restart, for the same API only', async () => {
    const { feed, time, options } = setUp(wednesday);
    await time.settle();
    feed.stop();
    await time.advance(100_000);
    await expect.poll(() => readdirSync(options.dir)).toEqual(['feed-last-good.json']);
    const silent = { ...options, fetch: () => new Promise<Response>(() => undefined) };
    const again = startFeed(silent);
    expect(again.view().state).toEqual({ kind: 'live' });
    expect(again.view().snapshot.district.wetWasteToday).toBe(31);
    const other = startFeed({ ...silent, settings: apiSettings('http://10.0.0.6/') });
    expect(other.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
  });

  it.each(['', '{', '[]', '\0\0\0', '{"version":1,"source":"x","snapshot":{"asOf":"<b>"}}', 'x'.repeat(2_000_000)])(
    'starts on a damaged file %#',
    async (data) => {
      const dir = freshDir();
      writeFileSync(path.join(dir, 'feed-last-good.json'), data);
      const { feed, time } = setUp(wednesday, { dir });
      expect(feed.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
      await time.settle();
      expect(feed.view().state.kind).toBe('live');
      expect(readdirSync(dir).some((name) => name.includes('.corrupt-'))).toBe(true);
    },
  );

  it('does not believe a held snapshot that could never be true', async () => {
    const { time, options, feed } = setUp(wednesday);
    await time.settle();
    feed.stop();
    const file = path.join(options.dir, 'feed-last-good.json');
    await expect.poll(() => readdirSync(options.dir)).toEqual(['feed-last-good.json']);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"wetWasteToday":31', '"wetWasteToday":31000'));
    const again = startFeed({ ...options, fetch: () => new Promise<Response>(() => undefined) });
    expect(again.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
  });

  it('falls back to the sample while the clock stands before its reading, and takes the next reading', async () => {
    const { feed, time } = setUp(wednesday);
    await time.settle();
    time.setClock(wednesday - 86_400_000);
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
    expect(feed.view().snapshot.asOf).toBe('2026-11-03T16:00:00+08:00');
  });

  it('changes its source without a restart and drops the old one’s late answer', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => (answerLate = resolve));
    const { feed, time, told } = setUp(wednesday, { fetch: () => late });
    feed.reconfigure(sampleSettings);
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'chosen' });
    answerLate(new Response(JSON.stringify(goodAnswer(wednesday))));
    await time.settle();
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'chosen' });
    expect(told).toHaveLength(1);
    expect(feed.recentAnswers()).toEqual([]);
  });

  it.each([
    [apiSettings('ftp://10.0.0.5/'), /only http/],
    [apiSettings('nonsense'), /not a complete address/],
    [apiSettings('http://user:geheim@10.0.0.5/'), /no user name/],
    [apiSettings(url, { mapping: '{' }), /mapping: JSONata error/],
    [apiSettings(url, { mapping: '{"unit":"lb"}' }), /^unit: expected/],
    [apiSettings(url, { mapping: 'nothing.here' }), /gives nothing/],
  ])('says on the health page why settings cannot work %#', async (settings, why) => {
    const { feed, time, log } = setUp(wednesday, { settings });
    await time.settle();
    expect(feed.view().state).toEqual({ kind: 'sample', because: 'no-reading-yet' });
    expect(feed.recentAnswers()[0]?.why).toMatch(why);
    expect(log.lines.join()).not.toMatch(/geheim/);
  });

  it('keeps the last twenty answers', async () => {
    const { feed, time } = setUp(wednesday);
    await time.advance(30 * 60_000);
    expect(feed.recentAnswers()).toHaveLength(20);
    expect(feed.recentAnswers()[0]).toEqual({
      at: '2026-11-04T16:30:00+08:00',
      outcome: 'accepted',
      status: 200,
      bytes: expect.any(Number) as number,
      why: null,
    });
  });

  it('reads an API that speaks our own schema with an empty mapping, and one that leaves parts out', async () => {
    const { feed, time, api } = setUp(wednesday, { settings: apiSettings(url, { mapping: '' }) });
    const district = { wetWasteToday: 20, parksToday: 16 };
    api.answer = () => ({
      unit: 't',
      asOf: '2026-11-04T16:00:00+08:00',
      district,
      points: { id: 'huayue', today: 1, state: null },
      history: null,
    });
    await time.advance(61_000);
    expect(feed.view().snapshot).toEqual({
      asOf: '2026-11-04T16:00:00+08:00',
      district: { ...district, othersToday: 4 },
      points: [{ id: 'huayue', today: 1, capacityPerDay: null, state: null, conditionerToday: null }],
      history: [{ date: '2026-10-30', wetWaste: 44, parks: 35, others: 9 }],
    });
  });
});
