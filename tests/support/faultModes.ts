import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a mode may use: the good answer of this moment, an address nobody may be led to, and a way to stop what it started. */
export interface FaultContext {
  /** the honest answer in kg, `{code, message, data: [{…}]}` */
  good: () => GoodAnswer;
  decoyUrl: string;
  /** called when the connection is over */
  onOver: (stop: () => void) => void;
}
export interface GoodAnswer {
  code: number;
  message: string;
  data: [GoodRow];
}
export interface GoodRow {
  stat_time: string;
  total_kg: number;
  park_kg: number;
  other_kg?: number;
  points: { code: string; weight_kg: number; status: number; note: string }[];
  days: { date: string; total_kg: number; park_kg: number }[];
}
type Mode = (request: IncomingMessage, response: ServerResponse, context: FaultContext) => void;

const json = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};
const status =
  (code: number, headers: Record<string, string> = {}): Mode =>
  (_request, response) => {
    response.writeHead(code, headers);
    response.end('<h1>上游错误</h1>');
  };
const text =
  (body: string | Buffer, headers: Record<string, string> = {}): Mode =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
/** The honest answer with its row changed. */
const changed =
  (change: (row: GoodRow) => object): Mode =>
  (_request, response, { good }) => {
    const answer = good();
    json(response, { ...answer, data: [{ ...answer.data[0], ...change(answer.data[0]) }] });
  };
const shiftDays = (row: GoodRow, days: number): string => {
  const ms = Date.parse(`${row.stat_time.replace(' ', 'T')}Z`) + days * 86_400_000;
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
};
const scale = (row: GoodRow, factor: number) => ({
  total_kg: row.total_kg * factor,
  park_kg: row.park_kg * factor,
  ...(row.other_kg === undefined ? {} : { other_kg: row.other_kg * factor }),
  points: row.points.map((point) => ({ ...point, weight_kg: point.weight_kg * factor })),
});
const redirect =
  (code: number, where: (context: FaultContext) => string): Mode =>
  (_request, response, context) => {
    response.writeHead(code, { location: where(context) });
    response.end();
  };

const slowly: Mode = (_request, response, { good, onOver }) => {
  const body = JSON.stringify(good());
  response.writeHead(200, { 'content-type': 'application/json' });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body[sent] ?? ' ');
    sent += 1;
  }, 1000);
  response.write(' ');
  onOver(() => clearInterval(timer));
};

const megabyte = Buffer.alloc(1024 * 1024, 0x20);
const fiftyMegabytes: Mode = (_request, response, { onOver }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  let left = 50;
  let isOver = false;
  onOver(() => (isOver = true));
  const push = (): void => {
    while (!isOver && left > 0) {
      left -= 1;
      if (!response.write(megabyte)) return void response.once('drain', push);
    }
    if (!isOver) response.end();
  };
  push();
};
// 64 MiB of blanks pressed to about 64 kB
const bombMember = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));

const halfThenReset: Mode = (_request, response, { good }) => {
  const body = JSON.stringify(good());
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, 100), () => response.socket?.resetAndDestroy());
};

const withEtag: Mode = (request, response, { good }) => {
  const etag = '"fixed"';
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag });
    response.end();
  } else json(response, good(), { etag });
};

/** Everything an API can do to us, by name. `good`, `etag` and `no-parts` are the honest ones. */
export const faultModes = {
  good: changed(() => ({})),
  etag: withEtag,
  'no-parts': changed(() => ({ points: undefined, days: undefined, other_kg: undefined })),
  'always-304': status(304),
  'slow-headers': () => undefined,
  'slow-body': slowly,
  reset: halfThenReset,
  'reset-at-once': (request) => void request.socket.resetAndDestroy(),
  '404': status(404),
  '429': status(429, { 'retry-after': '90' }),
  '500': status(500),
  '503': status(503),
  '204': status(204),
  empty: text(''),
  html: text('<!doctype html><title>登录</title><script>alert(1)</script>', { 'content-type': 'text/html' }),
  truncated: (_request, response, { good }) => void response.end(JSON.stringify(good()).slice(0, -30)),
  '50mb': fiftyMegabytes,
  'gzip-bomb': text(bombMember, { 'content-encoding': 'gzip' }),
  'not-gzip': text('plain', { 'content-encoding': 'gzip' }),
  gbk: text(Buffer.from([0x7b, 0x22, 0xba, 0xe7, 0x22, 0x3a, 0x31, 0x7d])),
  deep: text('['.repeat(100_000) + ']'.repeat(100_000)),
  'long-length': text('{"code":0}', { 'content-length': '5000' }),
  'short-length': (request) => void request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{"code":0,"data":[]}'),
  'not-http': (request) => void request.socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  'redirect-decoy': redirect(302, ({ decoyUrl }) => decoyUrl),
  'redirect-file': redirect(301, () => 'file:///etc/passwd'),
  'redirect-loop': redirect(307, () => '/redirect-loop'),
  'null-body': text('null'),
  'other-shape': text('{"code":500,"message":"<img src=x onerror=alert(1)>","data":[]}'),
  'wrong-unit': changed((row) => scale(row, 1000)),
  'wrong-unit-small': changed((row) => scale(row, 0.001)),
  negative: changed(() => ({ total_kg: -5, park_kg: -4, other_kg: -1 })),
  'text-number': changed((row) => ({ total_kg: String(row.total_kg) })),
  'null-number': changed(() => ({ total_kg: null })),
  'huge-number': (_request, response, { good }) =>
    void response.end(JSON.stringify(good()).replace(/"total_kg":[\d.]+/, '"total_kg":1e999')),
  'parts-over-whole': changed((row) => ({ park_kg: row.total_kg * 1.5 + 1000 })),
  falling: changed((row) => scale(row, 0.5)),
  yesterday: changed((row) => ({ stat_time: shiftDays(row, -1) })),
  tomorrow: changed((row) => ({ stat_time: shiftDays(row, 1) })),
  'not-a-time': changed(() => ({ stat_time: '<b>now</b>' })),
  markup: changed((row) => ({
    points: row.points.map((point) => ({ ...point, note: '<img src=x onerror=alert(1)>\u202e', status: '<script>' })),
  })),
} satisfies Record<string, Mode>;

export type FaultMode = keyof typeof faultModes;
