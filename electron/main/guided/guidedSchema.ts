import * as v from 'valibot';
import {
  classNames,
  fewestTeams,
  mostTeams,
  votingWays,
  type FeedbackRecord,
  type GuidedState,
  type NotesView,
  type Tally,
} from '../../shared/guided';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const whole = (most: number) => v.pipe(v.number(), v.finite(), v.integer(), v.minValue(0), v.maxValue(most));
const ms = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(86_400_000));
const record = <T>(value: v.GenericSchema<T>) => v.record(id, value);
const language = v.picklist(['zh-CN', 'en'] as const);
const text = v.pipe(v.string(), v.maxLength(400));

const tally = v.strictObject({ way: v.picklist(votingWays), counts: record(whole(500)) }) satisfies v.GenericSchema<Tally>;
const council = v.strictObject({
  phase: v.picklist(['question', 'views', 'vote', 'result', 'discuss', 'second', 'change']),
  heard: whole(10),
  way: v.picklist(votingWays),
  first: v.nullable(tally),
  second: v.nullable(tally),
  isOpen: v.boolean(),
});

/** What may be kept of a group: strict, so that nothing else gets onto the disk. */
export const guidedSchema: v.GenericSchema<unknown, GuidedState> = v.strictObject({
  script: id,
  language,
  teams: v.pipe(whole(mostTeams), v.minValue(fewestTeams)),
  className: v.picklist(classNames),
  pupils: whole(100),
  at: whole(60),
  stepMs: ms,
  usedMs: ms,
  totalMs: ms,
  plan: record(whole(20_000)),
  points: record(record(whole(1000))),
  answers: record(record(id)),
  votes: record(record(whole(500))),
  councils: record(council),
  turns: record(v.pipe(v.array(id), v.maxLength(mostTeams))),
  seen: v.pipe(v.array(id), v.maxLength(60)),
});

export const notesSchema: v.GenericSchema<unknown, NotesView> = v.strictObject({
  language,
  title: text,
  step: text,
  talk: v.pipe(v.array(text), v.maxLength(6)),
  takeAway: text,
  next: text,
  stepLeft: text,
  wholeLeft: text,
  isLate: v.boolean(),
  labels: v.strictObject({ step: text, whole: text, talk: text, takeAway: text, next: text }),
});

export const feedbackSchema: v.GenericSchema<unknown, FeedbackRecord> = v.strictObject({
  script: id,
  question: id,
  good: whole(500),
  fair: whole(500),
  poor: whole(500),
});
