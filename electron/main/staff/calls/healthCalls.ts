import { existsSync, lstatSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { toHallIso } from '../../../shared/hallTime';
import { logLevels, type HealthCalls } from '../../../shared/staff/healthCalls';
import { makeBundle } from '../../health/bundle';
import { openHealth } from '../../health/readHealth';
import type { Hidden } from '../../health/redact';
import { readLog } from '../../log/readLog';
import { placeFolder } from '../exchange';
import { writeWhole } from '../writeWhole';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

export const healthSchemas: SchemasOf<HealthCalls> = {
  getHealth: v.strictTuple([]),
  readLog: v.strictTuple([v.picklist(logLevels)]),
  exportBundle: v.strictTuple([v.picklist(['stick', 'folder'])]),
};

const accountName = (): string => {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
};

/** How the machine is, and what technicians are to be sent. */
export const createHealthCalls = ({ services, flags, dataDir, clock, watch }: StaffParts): HandlersOf<HealthCalls> => {
  const readHealth = openHealth({ services, dataDir, watch });
  const logDir = path.join(dataDir, 'logs');
  const hiddenNow = (): Hidden[] => {
    const { headers } = services.fullSettings().feed;
    const secrets = [services.token.get()?.value ?? '', ...Object.values(headers)].map((text) => ({ text, as: '•••' }));
    const name = accountName();
    const account = name.length >= 4 ? [{ text: name, as: '<account>' }] : [];
    return [
      ...secrets,
      { text: dataDir, as: '<data>' },
      { text: os.homedir(), as: '<home>' },
      { text: os.hostname(), as: '<machine>' },
      ...account,
    ];
  };
  return {
    getHealth: () => readHealth(),
    readLog: (_, level) => readLog(logDir, level),
    exportBundle: async (_, place) => {
      const at = toHallIso(clock());
      const health = await readHealth();
      const bytes = await makeBundle({ health, settings: services.fullSettings(), logDir, hidden: hiddenNow(), at });
      const name = `hongmei-support-${at.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}.zip`;
      const file = path.join(await placeFolder({ flags, dataDir }, place), name);
      if (existsSync(file) && lstatSync(file).isSymbolicLink()) throw new InputError('place', 'a link is in the way');
      await writeWhole(file, bytes);
      return name;
    },
  };
};
