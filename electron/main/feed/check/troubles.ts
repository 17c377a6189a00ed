import type { FeedTrouble } from '../../../shared/staff/feedCalls';

/** First match wins; the texts are ours or Node's codes, see request.ts, readAnswer.ts and plausible.ts. */
const rules: readonly (readonly [RegExp, FeedTrouble])[] = [
  [/^address:/, 'address'],
  [/ENOTFOUND|EAI_AGAIN|EAI_/, 'dns'],
  [/ECONNREFUSED/, 'refused'],
  [/CERT|SELF_SIGNED|UNABLE_TO_|ERR_SSL|ERR_TLS|EPROTO/, 'tls'],
  [/no whole answer|ETIMEDOUT|UND_ERR_\w*TIMEOUT/, 'timeout'],
  [/^HTTP 40[137]$/, 'unauthorized'],
  [/^HTTP (404|410)$/, 'not-found'],
  [/^HTTP 5\d\d$/, 'server'],
  [/^HTTP /, 'status'],
  [/redirect/, 'redirect'],
  [/^body larger|^nested deeper/, 'too-large'],
  [/^empty$/, 'empty'],
  [/^not (JSON|UTF-8)/, 'not-json'],
  [/^connection failed|ECONN|EHOST|ENET|EPIPE|terminated/, 'connection'],
  [/^mapping: gives nothing/, 'nothing'],
  [/^mapping:/, 'mapping'],
  [/missing$/, 'missing'],
  [/is the unit right|ten times a usual day|ten usual days|usual day's waste/, 'unit'],
  [/lies in the future/, 'future'],
  [/older than \d+ days/, 'too-old'],
  [/older than the snapshot|fell from/, 'earlier'],
  [/is not over yet/, 'day'],
  [/twice$/, 'twice'],
  [/more than the whole/, 'parts'],
  [/negative/, 'negative'],
  [/ISO 8601/, 'time'],
  [/^unit:/, 'unit-name'],
  [/expected number|expected Finite|finite number/i, 'not-number'],
  [/not a day/, 'day'],
];

/** What a reason of the feed's is called in the panel. */
export const troubleOf = (why: string): FeedTrouble => rules.find(([pattern]) => pattern.test(why))?.[1] ?? 'other';
