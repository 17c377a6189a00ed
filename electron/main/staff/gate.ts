import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { includesRole } from '../../shared/staff/roles';
import { staffNeeds, type Refusal, type StaffAnswer, type StaffCallName } from '../../shared/staff/staffContract';
import type { Access } from '../access/access';
import type { Sessions } from '../access/sessions';
import { callBudget } from '../ipc/callBudget';
import { isOurFrame } from '../ipc/sender';
import { describeError, type Log } from '../log/log';
import { InputError, type Caller, type StaffHandlers, type StaffSchemas } from './staffParts';

interface Gate {
  window(): BrowserWindow | null;
  /** the page load that is on now */
  page(): string;
  access: Pick<Access, 'hasPins'>;
  sessions: Sessions;
  log: Log;
  /** monotonic ms */
  now(): number;
}

type Run = (caller: Caller, ...args: unknown[]) => unknown;

/** Calls that come by themselves: no line in the log for them. */
const quiet = new Set<StaffCallName>(['touch', 'unlock', 'getHealth']);

const refusal = (kind: Refusal['kind'], message: string, field: string | null = null): StaffAnswer<never> => ({
  ok: false,
  refusal: { kind, field, message },
});

/** The gate of the staff's calls: sender, rate, session and role, arguments, a fresh PIN where it takes one, in this order; only then a handler runs. */
export const registerStaff = (handlers: StaffHandlers, schemas: StaffSchemas, gate: Gate): void => {
  for (const name of Object.keys(staffNeeds) as StaffCallName[]) {
    register(name, handlers[name] as Run, schemas[name], gate);
  }
};

/** Who may not, and why; or who calls. */
const callerOf = (name: StaffCallName, { sessions, access, page }: Gate): Caller | StaffAnswer<never> => {
  const needs = staffNeeds[name];
  const at = page();
  if (needs === 'open') return { page: at, role: null };
  if (needs === 'setup') return access.hasPins() ? refusal('no-session', 'the first setup is over') : { page: at, role: null };
  const session = sessions.of(at);
  if (!session) return refusal('no-session', 'no live session');
  return includesRole(session.role, needs === 'fresh' ? 'staff' : needs)
    ? { page: at, role: session.role }
    : refusal('wrong-role', `needs ${needs}`);
};

const register = (name: StaffCallName, run: Run, schema: v.GenericSchema<unknown, unknown[]>, gate: Gate): void => {
  const mayPass = callBudget({ perSecond: 20, burst: 60 });
  const { log } = gate;
  const answer = async (args: unknown[]): Promise<StaffAnswer<unknown>> => {
    if (!mayPass(gate.now())) return refusal('busy', 'too many calls');
    const caller = callerOf(name, gate);
    if ('ok' in caller) return caller;
    const parsed = v.safeParse(schema, args);
    if (!parsed.success) return refusal('bad-input', ...describe(parsed.issues[0]));
    if (staffNeeds[name] === 'fresh' && !gate.sessions.takeProof()) return refusal('needs-pin', 'the PIN again');
    // what and who, never with what: a PIN or a token may be among the arguments
    if (!quiet.has(name)) log.info(`staff: ${name} by ${caller.role ?? 'the wizard'}`);
    const done = gate.sessions.begin();
    try {
      return { ok: true, value: await run(caller, ...parsed.output) };
    } finally {
      done();
    }
  };
  ipcMain.handle(`staff:${name}`, async (event, ...args: unknown[]): Promise<StaffAnswer<unknown>> => {
    if (!isOurs(event, gate.window())) {
      log.warn(`staff: ${name} refused, not our page`);
      throw new Error(`${name}: refused sender`);
    }
    try {
      const answered = await answer(args);
      if (!answered.ok) log.warn(`staff: ${name} refused, ${answered.refusal.kind}`);
      return answered;
    } catch (error) {
      if (error instanceof InputError) return refusal('bad-input', error.message, error.field);
      log.error(`staff: ${name} failed: ${describeError(error)}`);
      return refusal('failed', error instanceof Error ? error.message : 'failed');
    }
  });
};

const isOurs = (event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean =>
  isOurFrame(event.senderFrame, window !== null && !window.isDestroyed() && event.sender === window.webContents);

/** Expectation, and the field without the argument's number: 0.feedUrl is feedUrl. Never the value. */
const describe = (issue: v.BaseIssue<unknown>): [string, string] => [
  (issue.expected ?? issue.message).slice(0, 200),
  (v.getDotPath(issue) ?? '').replace(/^\d+\.?/, '') || 'arguments',
];
