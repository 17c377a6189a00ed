import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { faultModes, type FaultMode, type GoodAnswer } from './faultModes';

export interface FaultServer {
  /** address that answers in the mode set last */
  url: string;
  /** address that always answers in this mode */
  urlOf(mode: FaultMode): string;
  set(mode: FaultMode): void;
  /** requests so far, how many are open, and how many were at once at most */
  requests(): { count: number; open: number; mostAtOnce: number; ifNoneMatch: (string | undefined)[] };
  /** connections open now */
  openSockets(): number;
  /** hits on the address a redirect pointed to: must stay 0 */
  decoyHits(): number;
  /** stops listening and drops every connection; `start` again on the same port */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** JSONata for the server's honest answer: the one that `npm run api` names, and the README's example. */
export const faultMapping = readFileSync(path.resolve('build/scripts/api-mapping.jsonata'), 'utf8');

const localTime = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** An honest answer for a moment: about two thirds of a usual day, less before noon. `totalKg` sets it otherwise. */
export const goodAnswer = (nowMs: number, totalKg?: number): GoodAnswer => {
  const hours = Number(localTime(nowMs).slice(11, 13));
  const total = totalKg ?? (hours < 9 ? 1200 : hours < 13 ? 9000 : 31_000);
  return {
    code: 0,
    message: 'ok',
    data: [
      {
        stat_time: localTime(nowMs),
        total_kg: total,
        park_kg: total * 0.8,
        other_kg: total * 0.2,
        points: ['JP', 'YJ', 'HY'].map((code, index) => ({ code, weight_kg: total * [0.12, 0.15, 0.05][index]!, status: 1, note: '正常' })),
        days: [1, 2, 3].map((back) => ({
          date: localTime(nowMs - back * 86_400_000).slice(0, 10),
          total_kg: 45_000 + back,
          park_kg: 36_000,
        })),
      },
    ],
  };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
const shut = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/**
 * A tonnage API on loopback that misbehaves on demand, for unit tests and end-to-end tests.
 * `nowMs`: the clock its figures follow; `totalKg`: its total, where the default does not fit.
 */
export const startFaultServer = async ({
  nowMs = Date.now,
  totalKg,
}: { nowMs?: () => number; totalKg?: () => number } = {}): Promise<FaultServer> => {
  let mode: FaultMode = 'good';
  let [count, now, mostAtOnce, decoys] = [0, 0, 0, 0];
  const ifNoneMatch: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const decoy = createServer((_request, response) => {
    decoys += 1;
    response.end('{}');
  });
  const decoyUrl = `http://127.0.0.1:${await listen(decoy, 0)}/decoy`;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    count += 1;
    now += 1;
    mostAtOnce = Math.max(mostAtOnce, now);
    ifNoneMatch.push(request.headers['if-none-match']);
    const stops: (() => void)[] = [];
    request.socket.once('error', () => undefined);
    response.once('close', () => {
      now -= 1;
      stops.forEach((stop) => stop());
    });
    const asked = (request.url ?? '/').slice(1);
    const chosen = asked in faultModes ? (asked as FaultMode) : mode;
    faultModes[chosen](request, response, {
      good: () => goodAnswer(nowMs(), totalKg?.()),
      decoyUrl,
      onOver: (stop) => void stops.push(stop),
    });
  };
  const make = (): Server =>
    createServer(answer).on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  let server = make();
  const port = await listen(server, 0);
  const down = async (): Promise<void> => {
    const closed = shut(server);
    sockets.forEach((socket) => socket.destroy());
    await closed;
  };
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    urlOf: (wanted) => `${url}${wanted}`,
    set: (wanted) => void (mode = wanted),
    requests: () => ({ count, open: now, mostAtOnce, ifNoneMatch: [...ifNoneMatch] }),
    openSockets: () => sockets.size,
    decoyHits: () => decoys,
    down,
    up: async () => {
      server = make();
      await listen(server, port);
    },
    close: async () => {
      await down();
      await shut(decoy);
    },
  };
};
