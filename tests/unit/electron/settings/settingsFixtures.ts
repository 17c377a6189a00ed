import * as nodeFs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fs } from '../../../../electron/main/settings/atomicFile';
import { openSettings } from '../../../../electron/main/settings/settings';
import { defaultSettings } from '../../../../electron/main/settings/settingsSchema';
import type { Settings } from '../../../../electron/shared/settings';

const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const freshDir = (): string => mkdtempSync(path.join(tmpdir(), 'hongmei-settings-'));
export const put = (dir: string, name: string, data: string | Uint8Array): void => writeFileSync(path.join(dir, name), data);
export const text = (dir: string, name: string): string => readFileSync(path.join(dir, name), 'utf8');
export const names = (dir: string): string[] => readdirSync(dir).sort();
export const open = (dir: string, fs?: Fs) => openSettings({ dir, log: silentLog, wait: () => Promise.resolve(), ...(fs ? { fs } : {}) });
export const sample: Settings = { ...defaultSettings, screenName: '一号屏', volume: 0.3, exhibits: ['sorting-line', 'hongmei-today'] };
export const asText = (settings: unknown): string => JSON.stringify(settings);

/** The real file system with some of its promises replaced. */
export const fsWith = (promises: Partial<typeof nodeFs.promises>): Fs => ({ ...nodeFs, promises: { ...nodeFs.promises, ...promises } });
export const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
