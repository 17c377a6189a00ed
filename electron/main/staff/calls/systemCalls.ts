import * as v from 'valibot';
import type { SystemCalls } from '../../../shared/staff/systemCalls';
import { settingsEntries } from '../../settings/settingsSchema';
import type { HandlersOf, SchemasOf, StaffParts } from '../staffParts';

export const systemSchemas: SchemasOf<SystemCalls> = {
  setVolume: v.strictTuple([settingsEntries.volume]),
  setBrightness: v.strictTuple([settingsEntries.brightness]),
  restart: v.strictTuple([]),
  leaveKiosk: v.strictTuple([]),
};

/** The answer reaches the page before the app goes. */
const soonMs = 300;

/** Volume, brightness, restart and the way out. */
export const createSystemCalls = ({ services, restart, quit }: StaffParts): HandlersOf<SystemCalls> => ({
  setVolume: async (_, volume) => {
    await services.updateSettings({ volume });
  },
  setBrightness: async (_, brightness) => {
    await services.updateSettings({ brightness });
  },
  restart: () => void setTimeout(restart, soonMs),
  leaveKiosk: () => void setTimeout(quit, soonMs),
});
