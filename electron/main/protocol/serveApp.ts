import { protocol } from 'electron';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Log } from '../log/log';
import { parseByteRange } from './byteRange';
import { fallbackPage, fallbackPolicy } from './fallbackPage';
import { commonHeaders, mimeType } from './headers';
import { resolveBundlePath } from './resolvePath';

export const appUrl = 'app://kiosk/index.html';
export const fallbackUrl = 'app://kiosk/back-in-a-moment';

/** Must run before the app is ready. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);

const notFound = (): Response => new Response('Not found', { status: 404, headers: { ...commonHeaders, 'Content-Type': 'text/plain' } });

// also the body when the app's own page is missing, so that no visitor reads an error
const answerFallback = (status: number): Response => {
  const headers = { ...commonHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': fallbackPolicy };
  return new Response(fallbackPage, { status, headers });
};

const answerFile = async (file: string, request: Request): Promise<Response> => {
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) return notFound();
  const headers = { ...commonHeaders, 'Content-Type': mimeType(file), 'Accept-Ranges': 'bytes' };
  const range = parseByteRange(request.headers.get('range'), info.size);
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${info.size}` } });
  const { start, end } = range ?? { start: 0, end: info.size - 1 };
  const sized = { ...headers, 'Content-Length': String(Math.max(0, end - start + 1)) };
  const body =
    request.method === 'HEAD' || info.size === 0 ? null : (Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream);
  if (!range) return new Response(body, { headers: sized });
  return new Response(body, { status: 206, headers: { ...sized, 'Content-Range': `bytes ${start}-${end}/${info.size}` } });
};

interface Served {
  bundleDir: string;
  /** file of a picture that an imported pack brought, or null */
  picture(id: string): string | null;
  log: Log;
}

/** The pack's own picture where it has one: only ids it holds lead anywhere. */
const packPicture = (url: string, picture: Served['picture']): string | null => {
  const id = /^app:\/\/kiosk\/pictures\/([a-z0-9-]{1,60})\.svg(?:\?.*)?$/.exec(url)?.[1];
  return id === undefined ? null : picture(id);
};

/** Serves the renderer's bundle under app://kiosk/, GET and HEAD only; everything else is 404 or 405 and logged. */
export const serveApp = ({ bundleDir, picture, log }: Served): void => {
  protocol.handle('app', async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: commonHeaders });
      if (request.url === fallbackUrl) return answerFallback(200);
      const file = packPicture(request.url, picture) ?? resolveBundlePath(bundleDir, request.url);
      const response = file ? await answerFile(file, request) : notFound();
      if (response.status === 404) log.warn(`app://: 404 for ${request.url.slice(0, 300)}`);
      return response.status === 404 && request.url === appUrl ? answerFallback(404) : response;
    } catch (error) {
      log.error(`app://: ${request.url.slice(0, 300)}: ${String(error)}`);
      return new Response(null, { status: 500, headers: commonHeaders });
    }
  });
};
