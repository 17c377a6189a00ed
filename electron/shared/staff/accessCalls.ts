import type { Language } from '../settings';
import type { Needs } from './needs';
import type { Role } from './roles';

/** The session as its page may know it. ms */
export interface SessionView {
  role: Role;
  leftMs: number;
  /** how long a session lives without touch */
  idleMs: number;
}

/** ready: nothing waits; waiting: not looked at, come back in `waitMs`; no-pins: nobody has set any yet. */
export type UnlockAnswer =
  { kind: 'open'; session: SessionView } | { kind: 'wrong' | 'waiting'; waitMs: number } | { kind: 'ready' } | { kind: 'no-pins' };

/** proved: one dangerous call may follow within a minute. */
export type ProveAnswer = { kind: 'proved' } | { kind: 'wrong' | 'waiting'; waitMs: number };

/** What the first-run wizard comes to. */
export interface Setup {
  language: Language;
  screenName: string;
  staffPin: string;
  /** null: no guide's PIN */
  guidePin: string | null;
  /** null: sample figures for now */
  feedUrl: string | null;
}

export interface AccessCalls {
  /** null asks only how long to wait */
  unlock(pin: string | null): UnlockAnswer;
  /** somebody has touched the panel */
  touch(): SessionView;
  leave(): void;
  /** the staff's PIN once more, before a call that needs it fresh */
  prove(pin: string): ProveAnswer;
  finishSetup(setup: Setup): void;
  /** what is left out stays; true: a guide's PIN was removed and can be put back for a moment */
  setPins(pins: { staff?: string | undefined; guide?: string | null | undefined }): boolean;
  /** the undo of a removal that the PIN was asked for seconds ago; false: too late */
  restoreGuidePin(): boolean;
}

export const accessNeeds = {
  unlock: 'open',
  touch: 'guide',
  leave: 'guide',
  prove: 'staff',
  finishSetup: 'setup',
  setPins: 'fresh',
  restoreGuidePin: 'staff',
} as const satisfies Record<keyof AccessCalls, Needs>;
