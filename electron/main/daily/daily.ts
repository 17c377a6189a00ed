// The daily sheet: what the self-test found last, and the staff's notes about this machine, in one small file.
import * as nodeFs from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { checkIds, judge, mostNotes, type DailyNote, type DailySheet, type MachineFacts, type PageFacts } from '../../shared/daily';
import { readSmallFile } from '../lifecycle/smallFile';
import type { Services } from '../lifecycle/services';
import { describeError, type Log } from '../log/log';
import { sweepTemps, writeAtomic } from '../settings/atomicFile';

const ms = v.pipe(v.number(), v.integer(), v.minValue(0));
const noteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  atMs: ms,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
});
export const notesSchema: v.GenericSchema<unknown, DailyNote[]> = v.pipe(v.array(noteSchema), v.maxLength(mostNotes));

export const pageFactsSchema = v.strictObject({
  width: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  height: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  touchPoints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  sound: v.picklist(['plays', 'none', 'unknown']),
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  tier: v.picklist(['high', 'medium', 'low', '2d']),
  contextsLost: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, PageFacts>;

const fileSchema = v.object({
  version: v.literal(1),
  /** the latest moment this machine is known to have seen */
  seenMs: ms,
  sheet: v.nullable(
    v.object({
      atMs: ms,
      by: v.picklist(['opening', 'staff']),
      checks: v.array(
        v.object({
          id: v.picklist(checkIds),
          state: v.picklist(['good', 'note', 'mend']),
          why: v.string(),
          values: v.record(v.string(), v.union([v.string(), v.number()])),
        }),
      ),
    }),
  ),
  notes: notesSchema,
});
type Kept = v.InferOutput<typeof fileSchema>;

interface Options {
  dataDir: string;
  services: Pick<Services, 'feed' | 'journal' | 'packs' | 'settingsNotice'>;
  /** the app's time, ms since the epoch */
  clock(): number;
  log: Log;
}

export interface Daily {
  view(): Pick<Kept, 'sheet' | 'notes'>;
  check(page: PageFacts, by: DailySheet['by']): Promise<DailySheet>;
  saveNotes(notes: DailyNote[]): Promise<void>;
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'daily.json');
const readKept = (file: string): Kept => readSmallFile(file, fileSchema) ?? { version: 1, seenMs: 0, sheet: null, notes: [] };

/** Puts notes in the place of those that are kept, for a restore: before anything is opened. The sheet is this machine's own and stays. */
export const replaceNotes = async (dataDir: string, notes: DailyNote[]): Promise<void> => {
  const file = fileIn(dataDir);
  await writeAtomic(nodeFs, file, JSON.stringify({ ...readKept(file), notes } satisfies Kept));
};

/** Opens `dataDir`/daily.json; one that cannot be read begins anew. */
export const openDaily = ({ dataDir, services, clock, log }: Options): Daily => {
  const file = fileIn(dataDir);
  sweepTemps(nodeFs, file);
  let kept = readKept(file);
  const save = async (change: Partial<Kept>): Promise<void> => {
    kept = { ...kept, ...change };
    await writeAtomic(nodeFs, file, JSON.stringify(kept));
  };
  const feedNow = (): MachineFacts['feed'] => {
    try {
      return services.feed().state.kind;
    } catch {
      return 'missing';
    }
  };
  const machineFacts = async (): Promise<MachineFacts> => {
    const space = await statfs(dataDir).catch(() => null);
    const { notice, content } = services.packs().running();
    return {
      nowMs: clock(),
      seenMs: kept.seenMs,
      freeMegabytes: space === null ? null : (space.bavail * space.bsize) / 1024 / 1024,
      feed: feedNow(),
      keepsStatistics: services.journal.notice === null,
      keepsSettings: services.settingsNotice() === null,
      contentIsWell: notice === null,
      items: content.items.length,
    };
  };
  return {
    view: () => ({ sheet: kept.sheet, notes: kept.notes }),
    check: async (page, by) => {
      const machine = await machineFacts();
      const sheet: DailySheet = { atMs: machine.nowMs, by, checks: judge(page, machine) };
      const worst = sheet.checks.filter(({ state }) => state === 'mend').map(({ id, why }) => `${id} ${why}`);
      log.info(`daily: checked by ${by}: ${worst.length === 0 ? 'all well' : worst.join(', ')}`);
      // a clock that was put back must not be taken for the latest moment for ever: staff have now been told
      await save({ sheet, seenMs: machine.nowMs }).catch((error: unknown) => log.warn(`daily: not kept: ${describeError(error)}`));
      return sheet;
    },
    saveNotes: async (notes) => {
      await save({ notes: [...notes].sort((a, b) => b.atMs - a.atMs) });
    },
  };
};
