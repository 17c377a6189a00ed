import * as v from 'valibot';
import type { PublicSettings, Settings } from '../../shared/settings';
import { alwaysOpen } from '../../shared/schedule';
import { planSchema } from '../schedule/planSchema';
import { feedUrlProblem } from './feedUrl';

export const settingsVersion = 2;

const number = (min: number, max: number) => v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max));
const headerName = v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'not a header name'));
// printable Latin-1 is all that HTTP allows; a line break would start another header
const headerValue = v.pipe(v.string(), v.regex(/^[\t\x20-\x7e\xa0-\xff]{0,4000}$/, 'not a header value'));
const exhibitId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an exhibit id'), v.maxLength(40));

/** Every field of the feed by itself. */
export const feedEntries = {
  source: v.picklist(['sample', 'api']),
  url: v.pipe(
    v.string(),
    v.maxLength(2000),
    v.check(
      (url) => url === '' || feedUrlProblem(url) === null,
      (issue) => feedUrlProblem(issue.input) ?? '',
    ),
  ),
  headers: v.pipe(
    v.record(headerName, headerValue),
    v.check((headers) => Object.keys(headers).length <= 20, 'at most 20 headers'),
  ),
  intervalSeconds: number(5, 86_400),
  mapping: v.pipe(v.string(), v.maxLength(20_000)),
};

export const feedSchema = v.pipe(
  v.object(feedEntries),
  v.forward(
    v.check((feed) => feed.source === 'sample' || feed.url !== '', 'the API needs an address'),
    ['url'],
  ),
);

/** Every field by itself. Those that came later have a default, so that an older file of this version stays whole. */
export const settingsEntries = {
  version: v.literal(settingsVersion),
  screenName: v.pipe(v.string(), v.maxLength(60)),
  language: v.picklist(['zh-CN', 'en']),
  idleSeconds: number(5, 3600),
  warningSeconds: number(5, 120),
  volume: number(0, 1),
  brightness: v.optional(number(0.3, 1), 1),
  reachBand: number(0.3, 0.9),
  largeText: v.boolean(),
  tier: v.picklist(['auto', 'high', 'medium', 'low', '2d']),
  exhibits: v.pipe(
    v.array(exhibitId),
    v.maxLength(64),
    v.check((ids) => new Set(ids).size === ids.length, 'an exhibit is named twice'),
  ),
  pinned: v.optional(v.nullable(exhibitId), null),
  exhibitOptions: v.record(exhibitId, v.unknown()),
  plan: v.optional(planSchema, alwaysOpen),
  feed: feedSchema,
};

/** The whole file. Keys it does not know are left out here; the store keeps them for whoever wrote them. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object(settingsEntries);

export const defaultSettings: Settings = {
  version: settingsVersion,
  screenName: '',
  language: 'zh-CN',
  idleSeconds: 60,
  warningSeconds: 20,
  volume: 0.7,
  brightness: 1,
  reachBand: 0.55,
  largeText: false,
  tier: 'auto',
  exhibits: [],
  pinned: null,
  exhibitOptions: {},
  plan: alwaysOpen,
  feed: { source: 'sample', url: '', headers: {}, intervalSeconds: 60, mapping: '' },
};

/** First thing wrong with a value, as `field: what was expected`; never repeats the value, which may be a secret. */
export const firstIssue = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const issue = issues[0];
  if (!issue) return 'unknown';
  const field = v.getDotPath(issue) ?? '(whole)';
  const isOwnMessage = issue.kind === 'validation' && !issue.message.startsWith('Invalid ');
  if (issue.received === 'undefined') return `${field}: missing`;
  if (isOwnMessage) return `${field}: ${issue.message}`;
  return `${field}: expected ${issue.expected ?? 'another value'}`;
};

/** What the page may know: everything but where the figures come from and with which secrets. */
export const toPublic = (settings: Settings): PublicSettings => {
  const { feed: _feed, ...rest } = settings;
  return rest;
};
