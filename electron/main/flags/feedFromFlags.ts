import { readFileSync, statSync } from 'node:fs';
import type { FeedSettings } from '../../shared/settings';
import type { Log } from '../log/log';
import type { Flags } from './flags';

const maxMappingBytes = 256 * 1024;

/** The feed's settings for this run: `--feed-url` and `--feed-mapping` over what the settings file says. Never throws. */
export const feedFromFlags = (settings: FeedSettings, flags: Pick<Flags, 'feedUrl' | 'feedMapping'>, log: Log): FeedSettings => {
  const mapping = flags.feedMapping === null ? null : readMapping(flags.feedMapping, log);
  const feed = mapping === null ? settings : { ...settings, mapping };
  return flags.feedUrl === null ? feed : { ...feed, source: 'api', url: flags.feedUrl, headers: {} };
};

const readMapping = (file: string, log: Log): string | null => {
  try {
    if (statSync(file).size > maxMappingBytes) throw new Error('too large');
    return readFileSync(file, 'utf8');
  } catch (error) {
    log.warn(`--feed-mapping: "${file}" ignored: ${(error as Error).message}`);
    return null;
  }
};
