import * as v from 'valibot';
import type { ExhibitCalls } from '../../../shared/staff/exhibitCalls';
import { settingsEntries } from '../../settings/settingsSchema';
import type { HandlersOf, SchemasOf, StaffParts } from '../staffParts';

const { exhibits, pinned, exhibitOptions } = settingsEntries;

export const exhibitSchemas: SchemasOf<ExhibitCalls> = {
  getProgramme: v.strictTuple([]),
  switchExhibits: v.strictTuple([v.strictObject({ exhibits, pinned })]),
  publishProgramme: v.strictTuple([v.strictObject({ exhibits, pinned, exhibitOptions })]),
};

/** What home shows. The page holds a publication back until nobody is in the middle of a round. */
export const createExhibitCalls = ({ services }: StaffParts): HandlersOf<ExhibitCalls> => ({
  getProgramme: () => {
    const settings = services.fullSettings();
    return { exhibits: settings.exhibits, pinned: settings.pinned, exhibitOptions: settings.exhibitOptions };
  },
  switchExhibits: async (_, shown) => {
    await services.updateSettings(shown);
  },
  publishProgramme: async (_, programme) => {
    await services.updateSettings(programme);
  },
});
