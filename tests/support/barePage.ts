import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Kiosk } from './app';

/** A page in the same app without any of our guards: what a test of a refusal is held against. */
export interface BarePage {
  run<T>(expression: string): Promise<T>;
  url(): Promise<string>;
  close(): Promise<void>;
}

let count = 0;

export const openBarePage = async ({ app }: Kiosk, home: string): Promise<BarePage> => {
  count += 1;
  const id = await app.evaluate(
    async ({ BrowserWindow }, { partition, url }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition, sandbox: true } });
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) window.webContents.removeAllListeners(name);
      window.webContents.setWindowOpenHandler(() => ({ action: 'allow' }));
      await window.loadURL(url);
      return window.id;
    },
    { partition: `bare-${count}`, url: home },
  );
  return {
    run: (expression) =>
      app.evaluate(
        ({ BrowserWindow }, { id: of, code }) => BrowserWindow.fromId(of)?.webContents.executeJavaScript(code, true) as Promise<never>,
        {
          id,
          code: expression,
        },
      ),
    url: () => app.evaluate(({ BrowserWindow }, of) => BrowserWindow.fromId(of)?.webContents.getURL() ?? '', id),
    close: () => app.evaluate(({ BrowserWindow }, of) => BrowserWindow.fromId(of)?.destroy(), id),
  };
};

/** The world outside on loopback: a page to start from, an address to go to, and how often that was asked for. */
export const startOutside = async (): Promise<{ home: string; out: string; asked(): number; close(): void }> => {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/out')) asked += 1;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<meta charset=utf-8><h1>outside</h1>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { home: `${origin}/home`, out: `${origin}/out`, asked: () => asked, close: () => void server.close() };
};
