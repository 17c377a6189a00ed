import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  pid: number;
  /** --type= of a Chromium child; null for the main process */
  type: string | null;
  commandLine: string;
}

const commandLineOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** Every process started with this data folder, children and relaunched ones included. Linux only. */
export const processesOf = (userData: string): RunningProcess[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({ pid: Number(name), commandLine: commandLineOf(name) }))
    .filter(({ commandLine }) => commandLine.includes(`--user-data-dir=${userData}`))
    .map(({ pid, commandLine }) => ({ pid, commandLine, type: /--type=([\w-]+)/.exec(commandLine)?.[1] ?? null }));

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
};

/** Ends every process of a data folder, until none is left. */
export const endProcessesOf = async (userData: string): Promise<void> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const left = processesOf(userData);
    if (left.length === 0) return;
    for (const { pid } of left) kill(pid);
    await new Promise((done) => setTimeout(done, 100));
  }
};
