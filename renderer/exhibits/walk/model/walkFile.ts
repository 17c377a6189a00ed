// The files of the walked places (assets/models/walk-*.bin): as the district's, with their own magic and header.
import * as v from 'valibot';
import { meshSchema, parseModel, type ModelFile } from '../../../stage/model/format';

export const walkMagic = 0x31574d48; // "HMW1"
export const walkVersion = 1;
/** The ground whose light is kept as pixels: m from edge to edge, and pixels along an edge. */
export const groundArea = { size: 36, texels: 112 } as const;

const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const headerSchema = v.object({
  version: v.literal(walkVersion),
  /** SHA-256 over the sources this file was baked from. */
  sources: v.string(),
  meshes: v.record(v.string(), meshSchema),
  /** Offsets of the ground's shade (RGB) and of what of it the morning sun reaches (one channel). */
  ground: v.optional(v.object({ shadeAt: at, sunAt: at })),
});
export type WalkHeader = v.InferOutput<typeof headerSchema>;

export type WalkFile = ModelFile<WalkHeader>;

/** Reads a file. Throws with the reason when it is not one of ours. */
export const parseWalk = (file: ArrayBuffer): WalkFile => {
  const parsed = parseModel(file, 'walk', walkMagic, headerSchema);
  const { ground } = parsed.header;
  const last = ground ? Math.max(ground.shadeAt + groundArea.texels ** 2 * 3, ground.sunAt + groundArea.texels ** 2) : 0;
  if (last > parsed.body.byteLength) throw new Error('walk: cut short');
  return parsed;
};
