import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { tokenSchemes, type TokenKept, type TokenScheme } from '../../../shared/staff/feedCalls';
import type { Log } from '../../log/log';
import { readBounded, sweepTemps, writeAtomic, type Fs } from '../../settings/atomicFile';
import { parseBoundedJson } from '../../settings/boundedJson';

/** The system's secret store, where there is one worth the name. */
export interface Vault {
  isSafe(): boolean;
  seal(text: string): Buffer;
  open(bytes: Buffer): string;
}

export interface Token {
  /** scheme, host and port it was typed for: it is sent nowhere else */
  origin: string;
  scheme: TokenScheme;
  value: string;
}

export interface FeedToken {
  get(): Token | null;
  kept(): TokenKept;
  /** null forgets it. Rejects where the disk refuses: a token half kept would be worse than none. */
  save(token: Token | null): Promise<void>;
  /** Whether this machine seals what is saved next. */
  canSeal(): boolean;
}

export const feedTokenFile = 'feed-token.json';
const maxBytes = 16 * 1024;
const fileSchema = v.object({
  version: v.literal(1),
  origin: v.pipe(v.string(), v.maxLength(2000)),
  scheme: v.picklist(tokenSchemes),
  kept: v.picklist(['system', 'file']),
  /** base64 of what the store sealed, or of the token itself */
  value: v.pipe(v.string(), v.maxLength(12_000)),
});

export const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** The token as a header of a request to `url`; none for any other place than its own. */
export const tokenHeaders = (token: Token | null, url: string): Record<string, string> => {
  if (token === null || originOf(url) !== token.origin) return {};
  if (token.scheme === 'api-key') return { 'x-api-key': token.value };
  return { authorization: token.scheme === 'bearer' ? `Bearer ${token.value}` : token.value };
};

interface TokenOptions {
  dir: string;
  vault: Vault;
  log: Log;
  fs?: Fs;
  name?: string;
}

/**
 * `dir`/feed-token.json, readable by its owner only. Sealed by the system where that has a store; otherwise in clear, which `kept` says.
 * Apart from the settings, so that neither a copy of those nor a log of them ever holds it.
 */
export const openFeedToken = ({ dir, vault, log, fs = nodeFs, name = feedTokenFile }: TokenOptions): FeedToken => {
  const file = path.join(dir, name);
  sweepTemps(fs, file);
  let token: Token | null = null;
  let kept: TokenKept = 'none';
  try {
    const bytes = readBounded(fs, file, maxBytes);
    if (bytes !== null) {
      kept = 'lost';
      const found = v.parse(fileSchema, parseBoundedJson(bytes));
      const value = Buffer.from(found.value, 'base64');
      token = { origin: found.origin, scheme: found.scheme, value: found.kept === 'system' ? vault.open(value) : value.toString('utf8') };
      kept = found.kept;
    }
  } catch {
    log.warn('feed: the kept token cannot be read (another account or machine, or a damaged file); it has to be typed again');
  }
  return {
    get: () => token,
    kept: () => kept,
    canSeal: () => vault.isSafe(),
    save: async (wanted) => {
      if (wanted === null) {
        await fs.promises.unlink(file).catch((error: unknown) => {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        });
        [token, kept] = [null, 'none'];
        return;
      }
      const how = vault.isSafe() ? 'system' : 'file';
      const value = how === 'system' ? vault.seal(wanted.value) : Buffer.from(wanted.value, 'utf8');
      const { origin, scheme } = wanted;
      await writeAtomic(fs, file, JSON.stringify({ version: 1, origin, scheme, kept: how, value: value.toString('base64') }));
      [token, kept] = [{ ...wanted }, how];
    },
  };
};
