// The app's recovery may start the app anew (app.relaunch), and the new process is no child of ours.
// It has the same command line, by which we wait for it and end it; a data folder belongs to one running app only.
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const lookMs = 500;

/** Waits until no process with this command line is left. Signals that would end us go to it. Linux only; elsewhere it returns at once. */
export async function waitForRelaunched(words) {
  if (process.platform !== 'linux') return;
  let found = processesOf(words);
  const forward = (signal) => found.forEach((pid) => endQuietly(pid, signal));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  while (found.length > 0) {
    await pause(lookMs);
    found = processesOf(words);
  }
}

// Chromium rewrites its command line: other order, blanks between the words. While the old process ends, a helper holds the new one's words.
const helperWords = ['--type=relauncher', '---', '--no-sandbox'];
const wordsOf = (commandLine) => new Set(commandLine.split(/[\0 ]/).filter((word) => word !== '' && !helperWords.includes(word)));

/** True where a process's command line (as in /proc) has just these words. */
export function isSameCommand(commandLine, words) {
  const found = wordsOf(commandLine);
  const wanted = wordsOf(words.join(' '));
  return found.size === wanted.size && [...found].every((word) => wanted.has(word));
}

function processesOf(words) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return isSameCommand(readFileSync(`/proc/${pid}/cmdline`, 'utf8'), words);
    } catch {
      return false; // ended meanwhile
    }
  });
}

function endQuietly(pid, signal) {
  try {
    process.kill(Number(pid), signal);
  } catch {
    // ended by itself
  }
}
