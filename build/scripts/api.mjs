// npm run api: a small tonnage API on loopback, for trying and testing the kiosk's real path.
//   --port=8787   --csv=FILE   --clock=ISO (the server's time starts there, as the kiosk's own flag does)
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerAt, loadReadings } from './apiReadings.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const fail = (line) => {
  console.error(`api: ${line}`);
  process.exit(1);
};

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        csv: { type: 'string', default: path.join(root, 'assets', 'content', 'sample-readings.csv') },
        clock: { type: 'string' },
      },
    });
    const startMs = values.clock === undefined ? Date.now() : Date.parse(values.clock);
    if (!Number.isFinite(startMs)) fail(`--clock=${values.clock} is not an ISO 8601 time, e.g. 2026-11-04T14:20:00+08:00`);
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) fail(`--port=${values.port} is not a port`);
    return { port: Number(values.port), csv: values.csv, startMs };
  } catch (error) {
    return fail(error.message);
  }
};
const load = (file) => {
  try {
    return loadReadings(file);
  } catch (error) {
    return fail(error.message);
  }
};

const { port, csv, startMs } = readOptions();
const readings = load(csv);
const startedMs = Date.now();

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' || pathname !== '/tonnage') {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":404,"message":"not found"}');
    return;
  }
  const body = JSON.stringify(answerAt(readings, startMs + Date.now() - startedMs));
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', etag }).end(body);
});
server.on('error', (error) =>
  fail(error.code === 'EADDRINUSE' ? `port ${port} is taken; try npm run api -- --port=${port + 1}` : error.message),
);
server.listen(port, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/tonnage`;
  const mapping = path.relative(process.cwd(), path.join(here, 'api-mapping.jsonata'));
  console.log(`api: ${path.relative(process.cwd(), csv)} at ${url}`);
  console.log(`api: npm start -- --feed-url=${url} --feed-mapping=${mapping}`);
});
