import { parseBoundedJson } from '../settings/boundedJson';
import { feedUrlProblem } from '../settings/feedUrl';
import { readCapped } from './readCapped';

export interface Timers {
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Answer =
  | { kind: 'json'; json: unknown; etag: string | null; status: number; bytes: number }
  | { kind: 'unchanged'; status: number }
  | { kind: 'failed'; why: string; status: number | null; retryAfterMs: number | null };

export interface RequestOptions {
  url: string;
  headers: Record<string, string>;
  /** of the answer held now; null asks without condition */
  etag: string | null;
  fetch: Fetch;
  timers: Timers;
  /** ms for everything: connecting, headers and the last byte of the body */
  deadlineMs: number;
  /** of the body after decompression */
  maxBytes: number;
  /** hears of the body of a whole answer, whatever is in it */
  onBody?: (bytes: Uint8Array) => void;
}

const failed = (why: string, response?: Response): Answer => {
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  return { kind: 'failed', why, status: response?.status ?? null, retryAfterMs: seconds > 0 ? seconds * 1000 : null };
};

const describe = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  if (typeof cause?.code === 'string') return `connection failed (${cause.code})`;
  return error instanceof TypeError ? 'connection failed' : error instanceof Error ? error.message : 'failed';
};

const read = async (response: Response, { maxBytes, onBody }: RequestOptions): Promise<Answer> => {
  const { status } = response;
  if (status === 304) return { kind: 'unchanged', status };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed('redirect refused', response);
  if (status !== 200) return failed(`HTTP ${status}`, response);
  const bytes = await readCapped(response, maxBytes);
  onBody?.(bytes);
  const etag = response.headers.get('etag');
  return { kind: 'json', json: parseBoundedJson(bytes), etag: etag && etag.length <= 200 ? etag : null, status, bytes: bytes.length };
};

const ask = async (options: RequestOptions, signal: AbortSignal): Promise<Answer> => {
  const problem = feedUrlProblem(options.url);
  if (problem) return failed(`address: ${problem}`);
  // one question a minute: a kept connection is dead by then, and the next question would die with it
  const headers = {
    accept: 'application/json',
    connection: 'close',
    ...options.headers,
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
  };
  const response = await options.fetch(options.url, { headers, signal, redirect: 'manual', credentials: 'omit' });
  try {
    const answer = await read(response, options);
    return answer.kind === 'unchanged' && options.etag === null ? failed('HTTP 304 to a question without condition', response) : answer;
  } finally {
    // a body nobody reads would keep its socket open
    if (!response.bodyUsed) void response.body?.cancel().catch(() => undefined);
  }
};

/** One GET of the API. Never throws; whatever happens there is an answer before the deadline, and nothing of the connection is left. */
export const requestJson = async (options: RequestOptions): Promise<Answer> => {
  const abort = new AbortController();
  let timer: unknown;
  const late = new Promise<Answer>((resolve) => {
    timer = options.timers.setTimeout(() => {
      resolve(failed(`no whole answer within ${options.deadlineMs / 1000} s`));
      abort.abort();
    }, options.deadlineMs);
  });
  try {
    return await Promise.race([ask(options, abort.signal).catch((error: unknown) => failed(describe(error))), late]);
  } finally {
    options.timers.clearTimeout(timer);
    abort.abort();
  }
};
