// The file of the journey's sets (assets/models/journey.bin): as the other models', with the things that stand in more than one place listed once.
import * as v from 'valibot';
import { meshSchema, parseModel, type ModelFile } from '../../../stage/model/format';
import { stopIds } from '../model/stops';

export const journeyMagic = 0x314a4d48; // "HMJ1"
export const journeyVersion = 1;
/** Numbers of a placement: x, y, z, scale, yaw, tint r g b, shade r g b (linear), share of the sun. */
export const placementNumbers = 12;

const setSchema = v.object({
  /** Per mesh name, its placements in turn. */
  placed: v.record(v.string(), v.array(v.number())),
});
const headerSchema = v.object({
  version: v.literal(journeyVersion),
  /** SHA-256 over the sources this file was baked from. */
  sources: v.string(),
  meshes: v.record(v.string(), meshSchema),
  sets: v.object(v.entriesFromList(stopIds, setSchema)),
});
export type JourneyHeader = v.InferOutput<typeof headerSchema>;
export type JourneyFile = ModelFile<JourneyHeader>;

export const parseJourney = (file: ArrayBuffer): JourneyFile => parseModel(file, 'journey.bin', journeyMagic, headerSchema);
