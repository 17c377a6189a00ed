import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { FeedSettings } from '../../shared/settings';
import { readSmallFile } from '../lifecycle/smallFile';
import { describeError, type Log } from '../log/log';
import { sweepTemps, writeAtomic } from '../settings/atomicFile';
import { feedSchema } from '../settings/settingsSchema';
import { openFeedToken, type Token, type Vault } from './token/feedToken';

interface Earlier {
  feed: FeedSettings;
  token: Token | null;
  /** app time at which it was changed, ms since the epoch */
  changedMs: number;
}

export interface SourceBefore {
  get(): Earlier | null;
  /** Where the disk refuses, it is kept until the end of the run. */
  save(earlier: Earlier): Promise<void>;
}

const fileSchema = v.object({ version: v.literal(1), changedMs: v.pipe(v.number(), v.integer(), v.minValue(0)), feed: feedSchema });

/** The data source as it was before staff last changed it, over restarts too: `dir`/feed-before.json, its token in a file of its own. */
export const openSourceBefore = ({ dir, vault, log }: { dir: string; vault: Vault; log: Log }): SourceBefore => {
  const file = path.join(dir, 'feed-before.json');
  sweepTemps(nodeFs, file);
  const token = openFeedToken({ dir, vault, log, name: 'feed-token.before.json' });
  const kept = readSmallFile(file, fileSchema);
  let earlier: Earlier | null = kept && { feed: kept.feed, changedMs: kept.changedMs, token: token.get() };
  return {
    get: () => earlier,
    save: async (next) => {
      earlier = next;
      const { feed, changedMs } = next;
      try {
        // a token goes to its own host only: cut off between the two, it is at worst asked for again
        await token.save(next.token);
        await writeAtomic(nodeFs, file, JSON.stringify({ version: 1, changedMs, feed }));
      } catch (error) {
        log.warn(`feed: the earlier source is kept until the end of this run only: ${describeError(error)}`);
      }
    },
  };
};
