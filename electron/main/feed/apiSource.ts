import type { LoopFacts } from '../../shared/content';
import { toHallIso } from '../../shared/hallTime';
import type { FeedSettings } from '../../shared/settings';
import type { Snapshot } from '../../shared/snapshot';
import type { Log } from '../log/log';
import { loggableUrl } from '../settings/feedUrl';
import type { AnswerRecord } from './answers';
import { compileMapping, type Mapping } from './mapping';
import { startPolling, type Try } from './poll';
import { readAnswer } from './readAnswer';
import { requestJson, type Answer, type Fetch, type Timers } from './request';

/** of one question */
export const apiLimits = { deadlineMs: 10_000, maxBytes: 1024 * 1024 } as const;

export interface ApiSourceOptions {
  settings: FeedSettings;
  facts: LoopFacts;
  /** app time, ms */
  clock: () => number;
  random: () => number;
  timers: Timers;
  fetch: Fetch;
  log: Log;
  /** the snapshot that counts now: what a new one is compared with */
  held: () => Snapshot | null;
  onSnapshot: (snapshot: Snapshot) => void;
  onAnswer: (record: AnswerRecord) => void;
  /** ms; 10 s outside tests */
  deadlineMs?: number;
}

type Outcome = Omit<AnswerRecord, 'at'> & { retryAfterMs: number | null };

const compile = (text: string): Mapping | { problem: string } => {
  try {
    return compileMapping(text);
  } catch (error) {
    return { problem: (error as Error).message };
  }
};

/** Asks the API for as long as it is not stopped; every failure ends here, in the log and in `onAnswer`. Returns its stop. */
export const startApiSource = (options: ApiSourceOptions): (() => void) => {
  const { settings, clock, log } = options;
  const mapping = compile(settings.mapping);
  let etag: string | null = null;
  let lastWhy: string | null = null;
  let isStopped = false;

  const judge = async (answer: Answer, run: Mapping): Promise<Outcome> => {
    const { status } = answer;
    if (answer.kind === 'unchanged') return { outcome: 'unchanged', status, bytes: null, why: null, retryAfterMs: null };
    if (answer.kind === 'failed') return { outcome: 'failed', status, bytes: null, why: answer.why, retryAfterMs: answer.retryAfterMs };
    const context = { nowMs: clock(), facts: options.facts, last: options.held() };
    const result = await readAnswer(answer.json, run, context);
    if ('problem' in result) return { outcome: 'rejected', status, bytes: answer.bytes, why: result.problem, retryAfterMs: null };
    if (!isStopped) {
      etag = answer.etag;
      options.onSnapshot(result.snapshot);
    }
    return { outcome: 'accepted', status, bytes: answer.bytes, why: null, retryAfterMs: null };
  };

  const ask = async (): Promise<Outcome> => {
    if ('problem' in mapping) return { outcome: 'failed', status: null, bytes: null, why: mapping.problem, retryAfterMs: null };
    // without a snapshot that counts there is nothing that "not modified" could stand for
    const condition = options.held() ? etag : null;
    const { url, headers } = settings;
    const limits = { ...apiLimits, ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }) };
    return judge(await requestJson({ url, headers, etag: condition, fetch: options.fetch, timers: options.timers, ...limits }), mapping);
  };

  const report = ({ retryAfterMs: _wish, ...record }: Outcome): void => {
    if (isStopped) return;
    options.onAnswer({ at: toHallIso(clock()), ...record });
    if (record.why !== null && record.why !== lastWhy) log.warn(`feed: ${loggableUrl(settings.url)} ${record.outcome}: ${record.why}`);
    if (record.why === null && lastWhy !== null) log.info(`feed: ${loggableUrl(settings.url)} answers again`);
    lastWhy = record.why;
  };

  const attempt = async (): Promise<Try> => {
    try {
      const outcome = await ask();
      report(outcome);
      return outcome.why === null ? { ok: true } : { ok: false, retryAfterMs: outcome.retryAfterMs };
    } catch (error) {
      log.error(`feed: ${error instanceof Error ? error.message : 'failed'}`);
      return { ok: false, retryAfterMs: null };
    }
  };
  const stop = startPolling({ attempt, intervalMs: settings.intervalSeconds * 1000, timers: options.timers, random: options.random });
  return () => {
    isStopped = true;
    stop();
  };
};
