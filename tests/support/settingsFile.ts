import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../electron/main/settings/settingsSchema';
import type { Settings } from '../../electron/shared/settings';
import { freshUserData } from './app';

/** A fresh data folder whose settings file says this. */
export const userDataWith = (settings: Partial<Settings>): string => {
  const folder = freshUserData();
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, ...settings }));
  return folder;
};

/** Settings with a short round, so that a result is near. */
export const shortRound: Partial<Settings> = { exhibitOptions: { 'sorting-line': { items: 4 } } };
/** Settings with a round after which the transfer round is offered. */
export const longEnough: Partial<Settings> = { exhibitOptions: { 'sorting-line': { items: 8 } } };
