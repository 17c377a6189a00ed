// What the scripts share: running programs, and ending with a last line that says what is wrong.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../runtime/places.mjs';

/** Words that run a tool of node_modules with this Node, e.g. tool('vite', 'bin/vite.js'). */
export const tool = (name, file) => [process.execPath, path.join(projectRoot, 'node_modules', name, file)];

/**
 * Runs a program to its end. show: its output goes to the terminal, otherwise it is returned.
 * @returns {Promise<{ code: number, output: string, seconds: number }>} code 127 where it could not be started
 */
export function run(words, { show = false, env = process.env, cwd = projectRoot } = {}) {
  const started = performance.now();
  // Vite's note about a loader of a later version is not for whoever reads our output
  const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }) };
  return new Promise((resolve) => {
    const child = spawn(words[0], words.slice(1), {
      cwd,
      env: { ...env, ...quiet },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const stopForwarding = forwardSignals(child);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const end = (code) => {
      stopForwarding();
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Passes Ctrl+C and the like on to a child, so that we end after it. Returns the undo. */
function forwardSignals(child) {
  const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => [name, () => child.kill(name)]);
  for (const [name, listener] of listeners) process.on(name, listener);
  return () => listeners.forEach(([name, listener]) => process.off(name, listener));
}

/** Runs a script's main function; what it throws becomes the last line, and exit code 1. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (process.env.HONGMEI_DEBUG) console.error(error.stack);
    console.error(error.message);
    process.exitCode = 1;
  }
}
