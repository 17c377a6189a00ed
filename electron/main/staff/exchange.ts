import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { PackPlace } from '../../shared/staff/contentCalls';
import { findStick } from '../guided/stick';
import { InputError, type StaffParts } from './staffParts';

/** The folder of the machine that stands for a stick where there is none. */
export const exchangeFolder = (dataDir: string): string => path.join(dataDir, 'exchange');

/** Where staff bring things from and take them to. Throws for a stick that is not there. */
export const placeFolder = async ({ flags, dataDir }: Pick<StaffParts, 'flags' | 'dataDir'>, place: PackPlace): Promise<string> => {
  if (place === 'folder') {
    await mkdir(exchangeFolder(dataDir), { recursive: true });
    return exchangeFolder(dataDir);
  }
  const stick = findStick(flags.removableDir);
  if (stick === null) throw new InputError('place', 'no stick');
  return stick;
};
