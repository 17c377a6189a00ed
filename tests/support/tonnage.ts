// The kiosk on a tonnage API whose figure a test changes while somebody looks on.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../electron/main/settings/settingsSchema';
import type { Launch } from './app';
import { faultMapping, startFaultServer, type FaultServer } from './faultServer';
import { userDataWith } from './settingsFile';
import { visitorAt, type Visitor } from './visitor';

export interface Tonnage {
  readonly visitor: Visitor;
  readonly server: FaultServer;
  /** from the next request on, the API says so many kg for the whole district */
  weigh(kg: number): void;
}

/** Starts at a Monday's 14:20 with `kg` collected so far; asked every 5 s. Close the server in the end. */
export const onTonnage = async (launch: Launch, kg: number, flags: readonly string[]): Promise<Tonnage> => {
  const clock = '2026-11-23T14:20:00+08:00';
  const shift = Date.parse(clock) - Date.now();
  let total = kg;
  const server = await startFaultServer({ nowMs: () => Date.now() + shift, totalKg: () => total });
  const userData = userDataWith({ feed: { ...defaultSettings.feed, intervalSeconds: 5 } });
  const mapping = path.join(userData, 'mapping.jsonata');
  writeFileSync(mapping, faultMapping);
  const kiosk = await launch({
    userData,
    flags: [`--feed-url=${server.url}`, `--feed-mapping=${mapping}`, `--clock=${clock}`, '--lang=zh-CN', '--idle-seconds=3600', ...flags],
  });
  return { visitor: await visitorAt(kiosk), server, weigh: (next) => void (total = next) };
};
