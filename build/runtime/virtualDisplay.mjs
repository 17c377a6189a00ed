// A virtual X display of our own on a free number, for tests and screenshots.
import { spawn } from 'node:child_process';

const startMs = 20_000;

/** Starts Xvfb. Returns its display, e.g. ":3", and how to stop it. width, height: px. */
export async function startVirtualDisplay({ width, height }) {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => server.kill();
  process.once('exit', stop);
  const number = await firstLine(server);
  server.stderr.resume(); // a full pipe would stop the server
  return {
    display: `:${number}`,
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}

function firstLine(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    const timer = setTimeout(() => reject(new Error(`Xvfb gave no display within ${startMs / 1000} s`)), startMs);
    const settle = (action) => (value) => {
      clearTimeout(timer);
      action(value);
    };
    const fail = settle(reject);
    const done = settle(resolve);
    server.stdio[3].on('data', (text) => {
      said += text;
      if (said.includes('\n')) done(said.trim());
    });
    server.stderr.on('data', (text) => (complaint += text));
    server.on('error', (error) => fail(new Error(`Xvfb could not be started: ${error.message}`)));
    server.on('exit', () => fail(new Error(`Xvfb ended at once: ${complaint.trim().split('\n').at(-1)}`)));
  });
}
