import * as v from 'valibot';
import { boardNames } from '../../shared/boardNames';
import type { Heartbeat, KioskCalls, LearningRecord, LogEntry, PlayRecord, ResumePoint, VisitRecord } from '../../shared/contract';
import { pageFactsSchema } from '../daily/daily';
import { feedbackSchema, guidedSchema, notesSchema } from '../guided/guidedSchema';
import type { Language, Tier } from '../../shared/settings';

export const maxStateBytes = 64 * 1024;
const dayMs = 86_400_000;

const idText = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/));
const language = v.picklist(['zh-CN', 'en'] satisfies Language[]);
const tier = v.picklist(['high', 'medium', 'low', '2d'] satisfies Tier[]);
const count = (most: number) => v.pipe(v.number(), v.finite(), v.integer(), v.minValue(0), v.maxValue(most));
const duration = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(dayMs));
const ids = (most: number) => v.pipe(v.array(idText), v.maxLength(most));

/** JSON of at most `maxStateBytes`; comes back as a plain copy, without prototypes or functions. */
const smallJson = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      const text = JSON.stringify(dataset.value ?? null);
      if (text.length <= maxStateBytes) return JSON.parse(text) as unknown;
    } catch {
      // cyclic, a BigInt or too deep: the same to us as too large
    }
    addIssue({ message: `not JSON of at most ${maxStateBytes} characters` });
    return NEVER;
  }),
);

const play = v.object({
  exhibit: idText,
  outcome: v.picklist(['finished', 'left']),
  language,
  durationMs: duration,
  level: v.nullable(count(1000)),
  right: count(100_000),
  asked: count(100_000),
  missed: ids(500),
  answered: ids(500),
  leftAt: v.nullable(idText),
}) satisfies v.GenericSchema<unknown, PlayRecord>;

const visit = v.object({
  language,
  durationMs: duration,
  exhibits: ids(200),
  ended: v.picklist(['left', 'idle']),
}) satisfies v.GenericSchema<unknown, VisitRecord>;

const learning = v.pipe(
  v.object({ asked: v.pipe(count(100), v.minValue(1)), before: count(100), after: count(100) }),
  v.check(({ asked, before, after }) => before <= asked && after <= asked, 'at most as many right as asked'),
) satisfies v.GenericSchema<unknown, LearningRecord>;

const boardEntry = v.object({
  exhibit: idText,
  name: v.picklist(boardNames),
  score: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000)),
});

const resume = v.object({ exhibit: idText, step: v.nullable(idText), state: smallJson, language }) satisfies v.GenericSchema<
  unknown,
  ResumePoint
>;

const beat = v.object({
  frames: count(Number.MAX_SAFE_INTEGER),
  medianFrameMs: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  tier,
  contextsLost: count(1_000_000),
}) satisfies v.GenericSchema<unknown, Heartbeat>;

const logEntry = v.object({
  level: v.picklist(['info', 'warn', 'error']),
  message: v.pipe(v.string(), v.maxLength(4000)),
}) satisfies v.GenericSchema<unknown, LogEntry>;

const nothing = v.strictTuple([]);

/** Arguments of every call, as the page may send them. */
export const callSchemas = {
  getStart: nothing,
  getContent: nothing,
  getFeed: nothing,
  recordPlay: v.strictTuple([play]),
  recordVisit: v.strictTuple([visit]),
  recordLearning: v.strictTuple([learning]),
  recordBoard: v.strictTuple([boardEntry]),
  getBoard: v.strictTuple([idText]),
  getMostMissed: nothing,
  recordLookup: v.strictTuple([idText]),
  getLookups: nothing,
  saveResume: v.strictTuple([v.nullable(resume)]),
  saveGuided: v.strictTuple([v.nullable(guidedSchema)]),
  showNotes: v.strictTuple([v.nullable(notesSchema)]),
  putReport: v.strictTuple([v.picklist(['stick', 'printer'])]),
  getReportTargets: nothing,
  recordFeedback: v.strictTuple([feedbackSchema]),
  checkOpening: v.strictTuple([pageFactsSchema]),
  beat: v.strictTuple([beat]),
  writeLog: v.strictTuple([logEntry]),
} satisfies { [K in keyof KioskCalls]: v.GenericSchema<unknown, Parameters<KioskCalls[K]>> };
