// What a stranger may try on the command line and in the environment of the shipped pack.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { freshUserData } from '../support/app';
import { freePort, isListenedOn, portsOf } from './listening';
import { untilMoving, untilShown } from './display';
import { expect, test } from './start';

/** A tonnage API that counts who asks. */
const startApi = async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(500).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tonnage`;
  return { url, asked: () => asked, close: () => void server.close() };
};

test('flags that would open or weaken it are refused by name, and no port is opened', async ({ display, start }) => {
  const api = await startApi();
  const [devtools, inspector] = [await freePort(), await freePort()];
  const flags = [
    `--remote-debugging-port=${devtools}`,
    `--inspect=${inspector}`,
    '--windowed',
    '--clock=2026-01-01T10:00:00+08:00',
    `--feed-url=${api.url}`,
    `--load-extension=${path.dirname(display.file)}`,
  ];
  const app = start({ flags });
  await untilShown(display, 30_000);
  await untilMoving(display, 10_000);
  for (const flag of flags) expect(app.log()).toContain(`[error] ${flag.split('=')[0] ?? ''} refused`);
  expect(portsOf(app.userData)).toEqual([]);
  expect([isListenedOn(devtools), isListenedOn(inspector)]).toEqual([false, false]);
  expect(api.asked()).toBe(0);
  await app.end();
  // control: the test pack takes the same flags, and then all of it is seen
  const control = start({ what: 'e2e', flags: [...flags, '--size=400x300'] });
  const open = [devtools, inspector].sort((a, b) => a - b);
  await expect.poll(() => portsOf(control.userData), { timeout: 30_000 }).toEqual(open);
  expect([isListenedOn(devtools), isListenedOn(inspector)]).toEqual([true, true]);
  await expect.poll(api.asked).toBeGreaterThan(0);
  await expect.poll(() => display.look().colours).toBeGreaterThan(200);
  expect(display.look().bareEdge).toBeGreaterThan(0);
  expect(control.log()).not.toContain('refused');
  api.close();
});

test('the environment runs no code of others', async ({ display, start }) => {
  const folder = freshUserData();
  const sung = path.join(folder, 'sung');
  const canary = path.join(folder, 'canary.cjs');
  writeFileSync(canary, `require('node:fs').writeFileSync(${JSON.stringify(sung)}, 'x')`);
  const heard = (): boolean => {
    const has = existsSync(sung);
    rmSync(sung, { force: true });
    return has;
  };
  const asNode = { ELECTRON_RUN_AS_NODE: '1' };
  const required = { NODE_OPTIONS: `--require=${canary}` };
  const app = start({ flags: [canary], env: { ...asNode, ...required } });
  await untilShown(display, 30_000);
  await untilMoving(display, 10_000);
  expect(heard()).toBe(false);
  await app.end();
  // control: either way alone makes an Electron with its usual fuses sing
  spawnSync(process.env['HONGMEI_ELECTRON'] ?? '', [canary], { env: { ...process.env, ...asNode }, timeout: 20_000 });
  expect(heard(), 'run as Node').toBe(true);
  const bare = start({ what: { bare: "require('electron').app.exit(0)" }, env: required });
  expect(await bare.ended).toBe(0);
  expect(heard(), 'NODE_OPTIONS').toBe(true);
  rmSync(folder, { recursive: true, force: true });
});

test('without its sandbox it does not run, or says that it is root', async ({ start }) => {
  const app = start({ flags: ['--no-sandbox'] });
  if (process.getuid?.() === 0)
    return expect.poll(app.log, { timeout: 30_000 }).toContain('the sandbox is off because the app runs as root');
  await expect.poll(app.hasEnded, { timeout: 20_000, message: 'it ends by itself' }).toBe(true);
  expect(await app.ended).toBe(78);
  expect(app.log()).toContain('[error] --no-sandbox refused');
});
