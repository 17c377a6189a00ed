import type { StaffCalls, StaffCallName } from '../../shared/staff/staffContract';
import type { Role } from '../../shared/staff/roles';
import type { GenericSchema } from 'valibot';
import type { Access } from '../access/access';
import type { Sessions } from '../access/sessions';
import type { Daily } from '../daily/daily';
import type { Flags } from '../flags/flags';
import type { Services } from '../lifecycle/services';
import type { Watch } from '../lifecycle/watchWindow';
import type { Log } from '../log/log';

/** What the staff's calls work with. */
export interface StaffParts {
  access: Access;
  sessions: Sessions;
  services: Services;
  daily: Daily;
  flags: Flags;
  /** settings, journal and content packs */
  dataDir: string;
  /** the bundles */
  outDir: string;
  log: Log;
  /** the window's watch, once there is one */
  watch(): Watch | null;
  /** app seconds per second: how much longer an idle of main is than the page's */
  rate: number;
  /** the app's time, ms since the epoch */
  clock(): number;
  restart(): void;
  quit(): void;
}

/** Who calls. */
export interface Caller {
  /** the page load, as sessions know it */
  page: string;
  /** null for `unlock` and the wizard */
  role: Role | null;
}

type Run<F> = F extends (...args: infer A) => infer R ? (caller: Caller, ...args: A) => R | Promise<R> : never;

/** What answers the calls of one section. */
export type HandlersOf<C> = { [K in keyof C]: Run<C[K]> };
/** Arguments of the calls of one section, as the page may send them. */
export type SchemasOf<C> = { [K in keyof C]: C[K] extends (...args: infer A) => unknown ? GenericSchema<unknown, A> : never };

export type StaffHandlers = HandlersOf<Pick<StaffCalls, StaffCallName>>;
export type StaffSchemas = SchemasOf<Pick<StaffCalls, StaffCallName>>;

/** Thrown by a handler whose input has the right shape and still cannot be taken. */
export class InputError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}
