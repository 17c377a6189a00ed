import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { callNames, type KioskCalls } from '../../shared/contract';
import type { Log } from '../log/log';
import { callBudget } from './callBudget';
import { callSchemas } from './schemas';
import { isOurFrame } from './sender';

/** What answers each call, after its arguments are parsed. */
export type Handlers = { [K in keyof KioskCalls]: (...args: Parameters<KioskCalls[K]>) => ReturnType<KioskCalls[K]> };

export interface Gate {
  window(): BrowserWindow | null;
  log: Log;
  /** monotonic ms */
  now(): number;
}

const isOurs = (event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean =>
  isOurFrame(event.senderFrame, window !== null && !window.isDestroyed() && event.sender === window.webContents);

/** The typed gate, the only use of ipcMain: sender, rate and arguments are checked before a handler runs. */
export const registerIpc = (handlers: Handlers, gate: Gate): void => {
  for (const name of Object.keys(callNames) as (keyof KioskCalls)[]) register(name, handlers[name], gate);
};

// the same table, seen call by call: lets the compiler follow one K through schema and handler
const schemas: { [K in keyof KioskCalls]: v.GenericSchema<unknown, Parameters<KioskCalls[K]>> } = callSchemas;

const register = <K extends keyof KioskCalls>(name: K, run: Handlers[K], gate: Gate): void => {
  const mayPass = callBudget({ perSecond: 50, burst: 200 });
  const refuse = (reason: string): never => {
    gate.log.warn(`ipc ${name}: ${reason}`);
    throw new Error(`${name}: ${reason}`);
  };
  ipcMain.handle(callNames[name], (event, ...args: unknown[]) => {
    if (!isOurs(event, gate.window())) return refuse('refused sender');
    if (!mayPass(gate.now())) return refuse('too many calls');
    const parsed = v.safeParse(schemas[name], args);
    if (!parsed.success) return refuse(describeIssue(parsed.issues[0]));
    return run(...parsed.output);
  });
};

// Path and expectation only: what the page sent may be large or somebody's words.
const describeIssue = (issue: v.BaseIssue<unknown>): string =>
  `bad argument at ${v.getDotPath(issue) ?? 'arguments'}: expected ${issue.expected ?? issue.message}`.slice(0, 300);
