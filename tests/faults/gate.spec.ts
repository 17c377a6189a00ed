// What the page may ask of the main process, and what it may load.
import { expect, test } from '../support/app';

const call = (code: string): string =>
  `Promise.resolve().then(() => ${code}).then((value) => ['ok', typeof value], (error) => ['refused', error.message])`;

test('calls with wrong arguments are refused, nothing changes, and the gate stays open @pack', async ({ kiosk }) => {
  const bad = [
    'kiosk.saveResume()',
    'kiosk.saveResume({})',
    `kiosk.saveResume({ exhibit: '<b>', step: null, state: null, language: 'en' })`,
    'kiosk.beat(null)',
    'kiosk.beat({ frames: NaN, medianFrameMs: 1, tier: "low", contextsLost: 0 })',
    `kiosk.writeLog({ level: 'info', message: 'x'.repeat(1e7) })`,
    `kiosk.recordPlay(JSON.parse('{"__proto__":{"exhibit":"x"}}'))`,
    'kiosk.recordVisit([])',
    `kiosk.saveResume({ exhibit: 'x', step: null, language: 'en', state: Array.from({ length: 900 }).reduce((deep) => [deep], 'x'.repeat(70000)) })`,
  ];
  for (const code of bad) expect(await kiosk.inPage(call(code), 5000), code).toEqual(['refused', expect.stringContaining('bad argument')]);
  expect(await kiosk.inPage(call('kiosk.on("constructor", () => 0)'))).toEqual(['refused', expect.stringContaining('unknown event')]);
  expect((await kiosk.inPage<{ resume: unknown }>('kiosk.getStart()')).resume).toBeNull();
  expect(await kiosk.inPage(call(`kiosk.saveResume({ exhibit: 'x', step: null, state: null, language: 'en' })`))).toEqual([
    'ok',
    'undefined',
  ]);
});

test('a flood of calls is cut off, and main goes on', async ({ kiosk }) => {
  const refused = await kiosk.inPage<number>(
    `Promise.allSettled(Array.from({ length: 1000 }, () => kiosk.getFeed())).then((all) => all.filter(({ status }) => status === 'rejected').length)`,
    20_000,
  );
  expect(refused).toBeGreaterThan(500);
  await expect.poll(() => kiosk.inPage(call('kiosk.getFeed()'))).toEqual(['ok', 'object']);
});

test('only the main frame of the one window may call', async ({ kiosk }) => {
  expect(await kiosk.inPage(call('kiosk.getStart()'))).toEqual(['ok', 'object']);
  // a frame of the page gets no bridge at all
  const frame = `(() => { const frame = document.createElement('iframe'); document.body.append(frame); return typeof frame.contentWindow.kiosk; })()`;
  expect(await kiosk.inPage(frame)).toBe('undefined');
  // another window with the very same preload and page, and one with a foreign page
  for (const url of ['app://kiosk/back-in-a-moment', 'data:text/html,x']) {
    const answer = await kiosk.app.evaluate(
      async ({ BrowserWindow, app }, { url: address, code }) => {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
        });
        await other.loadURL(address);
        const result = (await other.webContents.executeJavaScript(code)) as unknown;
        other.destroy();
        return result;
      },
      { url, code: call('kiosk.getStart()') },
    );
    expect(answer, url).toEqual(['refused', expect.stringContaining('refused sender')]);
  }
});

test('no path leads out of the bundle', async ({ kiosk }) => {
  const ask = (path: string) =>
    kiosk.inPage<[number | string, string]>(
      `fetch(${JSON.stringify(path)}).then(async (answer) => [answer.status, (await answer.text()).slice(0, 200)], (error) => [error.name, ''])`,
    );
  expect((await ask('app://kiosk/index.html'))[0]).toBe(200);
  const traversals = [
    'app://kiosk/../../../../etc/passwd',
    'app://kiosk/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    'app://kiosk/..%2f..%2f..%2f..%2fetc/passwd',
    'app://kiosk/..\\\\..\\\\..\\\\etc\\\\passwd',
    'app://kiosk/%5c..%5c..%5cetc%5cpasswd',
    'app://kiosk/%252e%252e/%252e%252e/etc/passwd',
    'app://kiosk/index.html%00.png',
    'app://kiosk//etc/passwd',
    'app://kiosk/../main/main.cjs',
    'app://kiosk/..%2fmain%2fmain.cjs',
    'app://kiosk/package.json',
  ];
  for (const path of traversals) {
    const [status, body] = await ask(path);
    expect(status, path).toBe(404);
    expect(body, path).toBe('Not found');
  }
  expect((await ask('app://elsewhere/index.html'))[0]).toBe('TypeError');
  expect((await ask('file:///etc/passwd'))[0]).toBe('TypeError');
});

test('the policy stops inline code, eval and everything from elsewhere', async ({ kiosk }) => {
  const result = await kiosk.inPage<{ ran: boolean; evaluated: boolean; stopped: string[] }>(
    `new Promise((done) => {
      const stopped = [];
      addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.inlineRan = true');
      document.body.append(button);
      button.click();
      new Image().src = 'https://example.org/x.png';
      fetch('https://example.org/').catch(() => 0);
      try { new WebSocket('wss://example.org/'); } catch {}
      const remote = document.createElement('script');
      remote.src = 'https://example.org/x.js';
      document.head.append(remote);
      setTimeout(() => done({ ran: !!window.inlineRan, evaluated: false, stopped: [...new Set(stopped)].sort() }), 300);
    })`,
    5000,
  );
  expect(result.ran).toBe(false);
  expect(result.stopped).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
  // executeJavaScript itself stands above the policy, so eval is tried by the page's own code
  expect(
    await kiosk.inPage(
      `new Promise((done) => { const worker = new Worker(URL.createObjectURL(new Blob(['try { eval("1"); postMessage("ran") } catch (error) { postMessage(error.name) }']))); worker.onmessage = ({ data }) => done(data); })`,
    ),
  ).toBe('EvalError');
});

test('the app itself asks for nothing that its policy refuses', async ({ launch }) => {
  const kiosk = await launch({ ready: false });
  const refusals: string[] = [];
  kiosk.page.on('console', (message) => /Content Security Policy|Refused to/.test(message.text()) && refusals.push(message.text()));
  await kiosk.page.reload().catch(() => undefined);
  await expect.poll(async () => Number((await kiosk.state().catch(() => ({ frames: '0' })))['frames'])).toBeGreaterThan(0);
  expect(refusals).toEqual([]);
});
