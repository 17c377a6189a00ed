import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testFeed } from '../../../../electron/main/feed/check/testFeed';
import { tokenHeaders, type Token } from '../../../../electron/main/feed/token/feedToken';
import type { FeedTrouble } from '../../../../electron/shared/staff/feedCalls';
import { faultMapping, startFaultServer, type FaultServer } from '../../../support/faultServer';
import type { FaultMode } from '../../../support/faultModes';
import { facts, wednesday } from './feedFixtures';

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer({ nowMs: () => wednesday })));
afterAll(() => server.close());

const timers = {
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
};
const options = { fetch, timers, now: () => performance.now(), clock: () => wednesday, facts, secrets: [], deadlineMs: 1500 };
const ask = (url: string, mapping = faultMapping, more: object = {}) =>
  testFeed({ url, headers: {}, intervalSeconds: 60, mapping, ...more }, options);
const levels = (test: Awaited<ReturnType<typeof ask>>) =>
  Object.fromEntries(test.checks.map(({ field, level, trouble }) => [field, trouble ?? level]));

describe('a test of the API', () => {
  it('shows the answer, what became of it, and that every field holds', async () => {
    const test = await ask(server.urlOf('good'));
    expect(test).toMatchObject({
      trouble: null,
      status: 200,
      withToken: false,
      isCut: false,
      snapshot: { district: { wetWasteToday: 31 } },
    });
    expect(test.raw).toContain('"total_kg": 31000');
    expect(test.leaves).toContainEqual({ path: 'data[0].total_kg', value: '31000' });
    expect(test.checks).toHaveLength(7);
    expect(test.checks.every(({ level }) => level === 'good')).toBe(true);
  });

  const expected: Partial<Record<FaultMode, FeedTrouble>> = {
    'slow-body': 'timeout',
    'slow-headers': 'timeout',
    reset: 'connection',
    '500': 'server',
    '404': 'not-found',
    html: 'not-json',
    truncated: 'not-json',
    '50mb': 'too-large',
    empty: 'empty',
    // the mapping makes an end of a time out of nothing
    'other-shape': 'time',
    negative: 'negative',
    'wrong-unit': 'unit',
    tomorrow: 'future',
  };
  it.each(Object.entries(expected) as [FaultMode, FeedTrouble][])('%s is told as %s', async (mode, trouble) => {
    expect((await ask(server.urlOf(mode))).trouble).toBe(trouble);
  });

  it('knows a name that is nowhere, a closed door, and a server that speaks no TLS', async () => {
    expect((await ask('http://no-such-host.invalid/')).trouble).toBe('dns');
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expect((await ask(`http://127.0.0.1:${port}/`)).trouble).toBe('refused');
    expect((await ask(server.url.replace('http:', 'https:'))).trouble).toBe('tls');
    expect((await ask('ftp://x/')).trouble).toBe('address');
  });

  it('names every field that is wrong, not only the first', async () => {
    const test = await ask(server.urlOf('good'), '{"unit": "g", "asOf": "today", "district": {"wetWasteToday": -1, "parksToday": "x"}}');
    expect(levels(test)).toEqual({
      unit: 'unit-name',
      asOf: 'time',
      'district.wetWasteToday': 'negative',
      'district.parksToday': 'not-number',
      'district.othersToday': 'difference',
      points: 'optional',
      history: 'optional',
    });
    expect(levels(await ask(server.urlOf('good'), '{"unit": "t"}'))).toMatchObject({
      unit: 'good',
      asOf: 'missing',
      'district.wetWasteToday': 'missing',
      'district.parksToday': 'missing',
    });
    expect((await ask(server.urlOf('good'), 'nowhere')).trouble).toBe('nothing');
    expect((await ask(server.urlOf('good'), '(((')).trouble).toBe('mapping');
  });

  it('old figures can be used, and are said to be old', async () => {
    const test = await ask(server.urlOf('yesterday'));
    expect(test.trouble).toBeNull();
    expect(levels(test)).toMatchObject({ asOf: 'stale' });
  });

  it('a server that sends the token back does not bring it to the screen', async () => {
    const { createServer: http } = await import('node:http');
    const echo = http((request, response) => response.end(JSON.stringify({ seen: request.headers.authorization, '\u202ex\u0007': 1 })));
    await new Promise<void>((done) => echo.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(echo.address() as AddressInfo).port}/`;
    const token: Token = { origin: new URL(url).origin, scheme: 'bearer', value: 'secret-marker-1' };
    const headers = tokenHeaders(token, url);
    const test = await testFeed({ url, headers, intervalSeconds: 60, mapping: '' }, { ...options, secrets: [token.value] });
    echo.close();
    expect(test.withToken).toBe(true);
    expect(test.raw).toContain('Bearer •••');
    expect(JSON.stringify(test)).not.toContain('secret-marker');
    for (const mark of ['\u0007', '\u202e']) expect(test.raw).not.toContain(mark);
  });
});
