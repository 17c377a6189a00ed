import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SourceBefore } from '../../../../electron/main/feed/sourceBefore';
import { createFeedCalls } from '../../../../electron/main/staff/calls/feedCalls';
import type { Caller, StaffParts } from '../../../../electron/main/staff/staffParts';
import type { FeedSettings } from '../../../../electron/shared/settings';

/** Settings that are announced at once and written later, as on a real disk. */
const hall = (): { feed: () => FeedSettings; parts: StaffParts } => {
  let feed: FeedSettings = { source: 'sample', url: '', intervalSeconds: 60, mapping: '', headers: {} };
  let earlier: ReturnType<SourceBefore['get']> = null;
  const services = {
    fullSettings: () => ({ feed }),
    updateSettings: async (patch: { feed: FeedSettings }) => {
      feed = patch.feed;
      await after(20);
    },
    token: { get: () => null, save: () => Promise.resolve() },
    sourceBefore: {
      get: () => earlier,
      save: async (next: NonNullable<typeof earlier>) => {
        earlier = next;
        await after(5);
      },
    },
  };
  return { feed: () => feed, parts: { services, flags: {}, clock: () => 0 } as unknown as StaffParts };
};
const caller = {} as Caller;
const keep = { kind: 'keep' } as const;

test('what is undone is the change before it, however quickly the touch follows', async () => {
  const { feed, parts } = hall();
  const calls = createFeedCalls(parts);
  const api = { source: 'api', url: 'https://example.org/tonnes', intervalSeconds: 60, mapping: '', token: keep } as const;
  await calls.saveFeed(caller, api);
  const saved = calls.saveFeed(caller, { ...api, source: 'sample' });
  // the screen already shows the sample while the disk is still busy
  await after(1);
  expect(feed().source).toBe('sample');
  expect(await calls.undoFeed(caller)).toBe(true);
  await saved;
  expect(feed()).toMatchObject({ source: 'api', url: api.url });
});

test('a change that is refused holds up none after it', async () => {
  const { feed, parts } = hall();
  const calls = createFeedCalls(parts);
  const wanted = { intervalSeconds: 60, mapping: '', token: keep } as const;
  await expect(calls.saveFeed(caller, { ...wanted, source: 'api', url: '' })).rejects.toThrow('needs an address');
  await calls.saveFeed(caller, { ...wanted, source: 'api', url: 'https://example.org/t' });
  expect(feed().source).toBe('api');
});
