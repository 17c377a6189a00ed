import { createHash } from 'node:crypto';
import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { FeedSettings } from '../../shared/settings';
import { pointIds, type Snapshot } from '../../shared/snapshot';
import type { Log } from '../log/log';
import { readBounded, setAside, sweepTemps, writeAtomic, type Fs } from '../settings/atomicFile';
import { parseBoundedJson } from '../settings/boundedJson';

const maxBytes = 1024 * 1024;
const mass = v.pipe(v.number(), v.finite(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const snapshotSchema = v.object({
  asOf: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  district: v.object({ wetWasteToday: mass, parksToday: mass, othersToday: mass }),
  points: v.pipe(
    v.array(
      v.object({
        id: v.picklist(pointIds),
        today: mass,
        capacityPerDay: v.nullable(mass),
        state: v.nullable(v.picklist(['running', 'idle', 'maintenance', 'offline'])),
        conditionerToday: v.nullable(mass),
      }),
    ),
    v.maxLength(pointIds.length),
  ),
  history: v.pipe(v.array(v.object({ date: day, wetWaste: mass, parks: mass, others: mass })), v.maxLength(400)),
}) satisfies v.GenericSchema<unknown, Snapshot>;
const fileSchema = v.object({ version: v.literal(1), source: v.string(), snapshot: snapshotSchema });

/** Names an API together with the mapping, so that one API's figures are never shown as another's. Holds neither in clear. */
export const sourceKey = ({ url, mapping }: FeedSettings): string =>
  createHash('sha256').update(`${url}\n${mapping}`).digest('hex').slice(0, 32);

export interface LastGood {
  load(source: string, check: (snapshot: Snapshot) => string | null): Snapshot | null;
  /** Resolves when it is on disk or the disk has refused; never rejects. */
  save(source: string, snapshot: Snapshot): Promise<void>;
}

/** `dir`/feed-last-good.json: the last snapshot that passed every check. A damaged file is set aside and counts as none. */
export const openLastGood = ({ dir, log, nowMs, fs = nodeFs }: { dir: string; log: Log; nowMs: () => number; fs?: Fs }): LastGood => {
  const file = path.join(dir, 'feed-last-good.json');
  sweepTemps(fs, file);
  let queue: Promise<void> = Promise.resolve();
  let isRefused = false;
  const write = async (data: string) => {
    try {
      await writeAtomic(fs, file, data);
      isRefused = false;
    } catch (error) {
      if (!isRefused) log.warn(`feed: last good snapshot stays in memory (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      isRefused = true;
    }
  };
  return {
    load: (source, check) => {
      try {
        const bytes = readBounded(fs, file, maxBytes);
        if (bytes === null) return null;
        const held = v.parse(fileSchema, parseBoundedJson(bytes));
        if (held.source !== source) return null;
        const problem = check(held.snapshot);
        if (problem) log.warn(`feed: held snapshot not used: ${problem}`);
        return problem ? null : held.snapshot;
      } catch {
        log.warn('feed: held snapshot cannot be read and is set aside');
        setAside(fs, file, nowMs());
        return null;
      }
    },
    save: (source, snapshot) => (queue = queue.then(() => write(JSON.stringify({ version: 1, source, snapshot })))),
  };
};
