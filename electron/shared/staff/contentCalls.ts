import type { GuidedScript } from '../guided';
import type { PackDifference, PackProblem, ScriptProblem } from '../packs';
import type { Needs } from './needs';

export type PackPlace = 'stick' | 'folder';

export interface PackState {
  /** when the pack in use was imported, ISO 8601; null: what came with the app */
  importedAt: string | null;
  canGoBack: boolean;
  /** a pack that could not be used, or null */
  notice: string | null;
  hasStick: boolean;
  /** the folder of the machine that packs may lie in */
  folder: string;
  /** entries by kind */
  counts: Record<string, number>;
}

/** A folder with a spreadsheet in it. */
export interface PackFound {
  ref: string;
  place: PackPlace;
  name: string;
  /** ISO 8601, when the spreadsheet was changed */
  changedAt: string;
}

export type PackCheck = { problems: PackProblem[] } | { token: string; differences: PackDifference[] };

export interface ScriptsView {
  scripts: GuidedScript[];
  /** those that came with the app, as they came */
  shipped: GuidedScript[];
}

export interface ContentCalls {
  getPackState(): PackState;
  findPacks(): PackFound[];
  /** resolves to the name of the new folder */
  exportPack(place: PackPlace): string;
  /** copies and checks; nothing changes yet. `exhibits`: ids a script may show, which the page knows */
  preparePack(ref: string, exhibits: string[]): PackCheck;
  publishPack(token: string): void;
  goBackPack(): boolean;
  getScripts(): ScriptsView;
  /** checks as an import does, and publishes as a pack of its own; nothing is published where a problem is told */
  publishScripts(scripts: GuidedScript[], exhibits: string[]): ScriptProblem[];
}

export const contentNeeds = {
  getPackState: 'staff',
  findPacks: 'staff',
  exportPack: 'staff',
  preparePack: 'staff',
  publishPack: 'staff',
  goBackPack: 'staff',
  getScripts: 'staff',
  publishScripts: 'staff',
} as const satisfies Record<keyof ContentCalls, Needs>;
