import * as v from 'valibot';
import { toHallIso } from '../../../shared/hallTime';
import { tokenSchemes, type FeedCalls, type FeedSourceView, type TokenWanted } from '../../../shared/staff/feedCalls';
import type { FeedSettings } from '../../../shared/settings';
import { testFeed } from '../../feed/check/testFeed';
import { originOf, tokenHeaders, type Token } from '../../feed/token/feedToken';
import { feedEntries } from '../../settings/settingsSchema';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

const { url, intervalSeconds, mapping } = feedEntries;
// printable ASCII: what a header may hold
const tokenValue = v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,3998}[\x21-\x7e])?$/, 'not a token'));
const token = v.variant('kind', [
  v.strictObject({ kind: v.literal('keep') }),
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('new'), scheme: v.picklist(tokenSchemes), value: tokenValue }),
]) satisfies v.GenericSchema<unknown, TokenWanted>;

export const feedSchemas: SchemasOf<FeedCalls> = {
  getFeedSource: v.strictTuple([]),
  testFeed: v.strictTuple([v.strictObject({ url, intervalSeconds, mapping, token })]),
  saveFeed: v.strictTuple([v.strictObject({ source: v.picklist(['sample', 'api']), url, intervalSeconds, mapping, token })]),
  undoFeed: v.strictTuple([]),
};

const timers = {
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
};

/** Where the figures come from. The token goes in and never comes out. */
export const createFeedCalls = ({ services, flags, clock }: StaffParts): HandlersOf<FeedCalls> => {
  const { sourceBefore } = services;
  let isTesting = false;
  let changing: Promise<void> = Promise.resolve();
  const tokenFor = (wanted: TokenWanted, address: string): Token | null => {
    if (wanted.kind === 'keep') return services.token.get();
    const origin = originOf(address);
    return wanted.kind === 'none' || origin === null ? null : { origin, scheme: wanted.scheme, value: wanted.value };
  };
  const beforeView = (): FeedSourceView['before'] => {
    const earlier = sourceBefore.get();
    if (earlier === null) return null;
    const { source, url: address } = earlier.feed;
    return { source, host: URL.canParse(address) ? new URL(address).host : null, changedAt: toHallIso(earlier.changedMs) };
  };
  /** Takes another source, and keeps the one before it. */
  const change = async (feed: FeedSettings, wanted: Token | null): Promise<void> => {
    const last = { feed: services.fullSettings().feed, token: services.token.get() };
    await put(feed, wanted);
    const isSame = JSON.stringify([feed, wanted]) === JSON.stringify([last.feed, last.token]);
    if (!isSame) await sourceBefore.save({ ...last, changedMs: clock() });
  };
  /** One change after the other: what is undone is the change before it, however quickly it follows. */
  const inOrder = <T>(run: () => Promise<T>): Promise<T> => {
    const done = changing.then(run);
    changing = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };
  const put = async (feed: FeedSettings, wanted: Token | null): Promise<void> => {
    if (JSON.stringify(wanted) !== JSON.stringify(services.token.get())) await services.token.save(wanted);
    await services.updateSettings({ feed });
  };
  return {
    getFeedSource: () => {
      const { source, url: address, intervalSeconds: interval, mapping: text } = services.fullSettings().feed;
      const kept = services.token.get();
      return {
        source,
        url: address,
        intervalSeconds: interval,
        mapping: text,
        token: { kept: services.token.kept(), scheme: kept?.scheme ?? 'bearer', host: kept && new URL(kept.origin).host },
        canSeal: services.token.canSeal(),
        isByFlag: flags.feedUrl !== null || flags.feedMapping !== null,
        before: beforeView(),
        state: services.feed().state,
      };
    },
    testFeed: async (_, question) => {
      if (question.url === '') throw new InputError('url', 'no address');
      if (isTesting) throw new InputError('test', 'one at a time');
      isTesting = true;
      try {
        const { headers } = services.fullSettings().feed;
        const asked = tokenFor(question.token, question.url);
        // headers of the settings file belong to the address they stand beside
        const own = originOf(services.fullSettings().feed.url) === originOf(question.url) ? headers : {};
        const all = { ...own, ...tokenHeaders(asked, question.url) };
        const secrets = [...Object.values(all), asked?.value ?? '', services.token.get()?.value ?? ''];
        const { facts } = services.content();
        return await testFeed({ ...question, headers: all }, { fetch, timers, now: () => performance.now(), clock, facts, secrets });
      } finally {
        isTesting = false;
      }
    },
    saveFeed: (_, { token: wanted, ...changed }) =>
      inOrder(async () => {
        if (changed.source === 'api' && changed.url === '') throw new InputError('url', 'the API needs an address');
        const { feed } = services.fullSettings();
        const isSameHost = originOf(feed.url) === originOf(changed.url);
        const headers = isSameHost || changed.url === '' ? feed.headers : {};
        await change({ ...feed, ...changed, headers }, tokenFor(wanted, changed.url));
      }),
    undoFeed: () =>
      inOrder(async () => {
        const earlier = sourceBefore.get();
        if (earlier === null) return false;
        await change(earlier.feed, earlier.token);
        return true;
      }),
  };
};
