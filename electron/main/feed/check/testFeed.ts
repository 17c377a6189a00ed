import * as v from 'valibot';
import type { LoopFacts } from '../../../shared/content';
import type { FeedTest } from '../../../shared/staff/feedCalls';
import { apiLimits } from '../apiSource';
import { mappedSchema, toSnapshot } from '../mappedSnapshot';
import { compileMapping } from '../mapping';
import { readMapped } from '../readAnswer';
import { requestJson, type Fetch, type Timers } from '../request';
import { checkFields } from './checkFields';
import { outlineOf, showRaw, veiled } from './outline';
import { troubleOf } from './troubles';

interface Question {
  url: string;
  headers: Record<string, string>;
  intervalSeconds: number;
  mapping: string;
}

interface Options {
  fetch: Fetch;
  timers: Timers;
  /** monotonic ms */
  now(): number;
  /** app time, ms */
  clock(): number;
  facts: LoopFacts;
  /** texts that may not be shown, should the API send them back */
  secrets: readonly string[];
  deadlineMs?: number;
}

type Parts = Pick<FeedTest, 'trouble' | 'detail' | 'checks' | 'snapshot'>;
const stopped = (why: string): Parts => ({ trouble: troubleOf(why), detail: why, checks: [], snapshot: null });

/** The mapping and every check, on an answer that is there. */
const judge = async (json: unknown, { mapping, intervalSeconds }: Question, { facts, clock }: Options): Promise<Parts> => {
  const context = { nowMs: clock(), facts, last: null };
  try {
    const mapped = await compileMapping(mapping)(json);
    const read = readMapped(mapped, context);
    if (mapped === undefined || mapped === null) return stopped('problem' in read ? read.problem : 'mapping: gives nothing');
    const shape = v.safeParse(mappedSchema, mapped);
    const snapshot = shape.success ? toSnapshot(shape.output) : null;
    const checks = checkFields(mapped, snapshot, { ...context, intervalSeconds });
    const problem = 'problem' in read ? read.problem : null;
    return {
      trouble: problem === null ? null : (checks.find(({ level }) => level === 'bad')?.trouble ?? troubleOf(problem)),
      detail: problem,
      checks,
      snapshot,
    };
  } catch (error) {
    return stopped((error as Error).message);
  }
};

/** One question to an API by the feed's own client and checks, with everything staff can learn from it. Never throws; nothing is kept. */
export const testFeed = async (question: Question, options: Options): Promise<FeedTest> => {
  let body = new Uint8Array();
  const began = options.now();
  const { url, headers } = question;
  const onBody = (bytes: Uint8Array): void => void (body = new Uint8Array(bytes));
  const limits = { ...apiLimits, ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }) };
  const answer = await requestJson({ url, headers, etag: null, fetch: options.fetch, timers: options.timers, onBody, ...limits });
  const base = {
    status: answer.status,
    bytes: body.byteLength > 0 ? body.byteLength : null,
    ms: Math.round(options.now() - began),
    withToken: Object.keys(headers).length > 0,
    ...showRaw(body, options.secrets),
  };
  if (answer.kind !== 'json') return { ...base, leaves: [], lists: [], ...stopped(answer.kind === 'failed' ? answer.why : 'HTTP 304') };
  const json = veiled(answer.json, options.secrets);
  return { ...base, ...outlineOf(json), ...(await judge(json, question, options)) };
};
