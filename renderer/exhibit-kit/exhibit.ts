import type { ComponentType } from 'react';
import type { GenericSchema } from 'valibot';
import type { Language } from '../../electron/shared/settings';
import type { PlayRecord } from '../../electron/shared/contract';

export interface Step {
  readonly id: string;
  readonly titleKey: string;
}

export interface Team {
  readonly id: string;
  readonly nameKey: string;
  readonly colour: string;
}

export interface StartContext {
  /** demo: the exhibit plays itself in the attract loop */
  readonly mode: 'visit' | 'guided' | 'demo';
  readonly teams?: readonly Team[];
  readonly seed: number;
}

/** What a round came to; without anything about the person. */
export type Outcome = Pick<PlayRecord, 'level' | 'right' | 'asked' | 'missed'> & {
  /** what each team came to, in the order of `teams`, where the exhibit has a form for teams */
  readonly teams?: readonly TeamOutcome[];
};

export type TeamOutcome = Pick<PlayRecord, 'right' | 'asked'>;

/** P: parameters a guide or staff may set, S: what to restore after a crash (plain JSON). */
export interface ExhibitModule<P = unknown, S = unknown> {
  /** lives in the one Canvas; absent in a 2D exhibit */
  readonly Scene?: ComponentType;
  /** DOM; fills its parent, holds a control for everything that can be done in 3D */
  readonly Panel: ComponentType;
  /** shown after `finish()`; absent where there is nothing to win or learn at the end */
  readonly Result?: ComponentType;
  /** every field optional: parse({}) gives the defaults */
  readonly parameters: GenericSchema<unknown, P>;
  /** keys of `parameters` that staff set in the panel; words: `options.<key>.name`, `.help`, and `.values.<value>` or `.value` */
  readonly options?: readonly string[];
  readonly steps: readonly Step[];
  /** true: plays with `teams` by itself, side by side or in turn; others are played by one team after the other */
  readonly hasTeams?: boolean;
  start(parameters: P, context: StartContext): void;
  /** goes to one of `steps` (a guide's script, `--open=ID:STEP`); an id that is none of them changes nothing */
  openStep?(id: string): void;
  /** the step the visitor is at: what a crash that took the state along comes back to */
  stepNow?(): string | null;
  save(): S;
  /** state comes from save(), but through a file: check it, and start anew where it does not fit */
  restore(state: S): void;
  reset(): void;
  warm?(): Promise<void>;
  /** id of the step the visitor is at, where the exhibit knows: tells staff where rounds are left */
  step?(): string | null;
  outcome(): Outcome;
}

export type WordsOf = Readonly<Record<string, unknown>>;

/** What one does there: walk and understand the loop, or try something out. */
export type ExhibitKind = 'loop' | 'play';

export interface ExhibitManifest<Id extends string = string> {
  readonly id: Id;
  readonly titleKey: `${NoInfer<Id>}:${string}`;
  readonly subtitleKey: `${NoInfer<Id>}:${string}`;
  /** how long it takes, e.g. 约 1 分钟 */
  readonly timeKey: `${NoInfer<Id>}:${string}`;
  /** picture of the card on home: fills its parent, no text */
  readonly Picture: ComponentType;
  /** 6 % tint behind the picture */
  readonly ground: string;
  /** s without touch before the warning, where the usual is too short */
  readonly idleSeconds?: number;
  /** true: can play itself in the attract loop */
  readonly demo?: boolean;
  /** false: no card on home, something else leads there */
  readonly onHome?: boolean;
  /** row of home it stands in, where there are more than six; default: play */
  readonly kind?: ExhibitKind;
  readonly words: Readonly<Record<Language, WordsOf>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters and state are the exhibit's own business
  readonly load: () => Promise<ExhibitModule<any, any>>;
}

/** Checks a manifest: a title copied from a neighbour does not compile. */
export const defineExhibit = <const Id extends string>(manifest: ExhibitManifest<Id>): ExhibitManifest<Id> => manifest;
