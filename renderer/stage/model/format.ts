// The file of the model (assets/models/district.bin): magic, header length, JSON header, then packed arrays, each on a multiple of four.
import * as v from 'valibot';

export const districtMagic = 0x31444d48; // "HMD1"
export const formatVersion = 1;
/** Positions are 16-bit integers in steps of this many units. */
export const positionStep = 1 / 1024;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const vec3 = v.tuple([v.number(), v.number(), v.number()]);
/** Coordinates of points in turn: x, z, x, z … */
const line = v.array(v.number());

export const meshSchema = v.object({
  vertices: count,
  indices: count,
  /** Indices are 32 bits wide. */
  wide: v.boolean(),
  /** Positions and (16-bit) indices are written as differences, component by component. */
  thin: v.optional(v.boolean()),
  /** Offsets in the body: positions (4 x int16: x, y, z, unused), normals (4 x int8: x, y, z, sun), colours (4 x uint8: sRGB, glow), indices. */
  positionAt: count,
  normalAt: count,
  colorAt: count,
  indexAt: count,
});
const textureSchema = v.object({ width: count, height: count, at: count });
/** Box of a site, and its outermost points (x, y, z in turn). */
const siteSchema = v.object({ min: vec3, max: vec3, outline: line });

export const headerSchema = v.object({
  version: v.literal(formatVersion),
  /** SHA-256 over the sources this file was baked from. */
  sources: v.string(),
  slab: v.object({ width: v.number(), depth: v.number(), corner: v.number(), thickness: v.number() }),
  meshes: v.record(v.string(), meshSchema),
  /** Ground shade (RGB) and what of the ground the morning sun reaches (one channel). */
  groundShade: textureSchema,
  groundSun: textureSchema,
  /** Direction to the sun for which `groundSun` and the meshes' sun channel were baked. */
  sunDirection: vec3,
  /** Per kind, eight numbers a tree: x, y, z, scale, yaw, linear r, g, b. */
  trees: v.record(v.string(), v.array(v.number())),
  truckLane: line,
  carLane: line,
  boatWay: line,
  branches: v.array(v.object({ id: v.string(), points: line })),
  footpaths: v.array(v.object({ y: v.number(), points: line })),
  /** x, y, z, yaw of each. */
  standing: v.array(v.number()),
  /** Street lamps: x, z of the light below each head. */
  lamps: line,
  /** Opening of each point's hopper. */
  hoppers: v.record(v.string(), vec3),
  ring: vec3,
  sites: v.record(v.string(), siteSchema),
});
export type DistrictHeader = v.InferOutput<typeof headerSchema>;
export type MeshEntry = v.InferOutput<typeof meshSchema>;

/** A model file taken apart: its header, and everything behind the header. */
export interface ModelFile<Header> {
  readonly header: Header;
  readonly body: ArrayBuffer;
}
export type DistrictFile = ModelFile<DistrictHeader>;

interface Meshes {
  readonly meshes: Readonly<Record<string, MeshEntry>>;
}

/** Reads a model file of the given magic and header. Throws with the reason when it is not one of ours. */
export const parseModel = <Header extends Meshes>(
  file: ArrayBuffer,
  name: string,
  magic: number,
  schema: v.GenericSchema<unknown, Header>,
): ModelFile<Header> => {
  const view = new DataView(file);
  if (file.byteLength < 8 || view.getUint32(0, true) !== magic) throw new Error(`${name}: not a model file`);
  const bodyAt = 8 + view.getUint32(4, true);
  if (bodyAt > file.byteLength) throw new Error(`${name}: cut short`);
  const header = v.parse(schema, JSON.parse(new TextDecoder().decode(new Uint8Array(file, 8, bodyAt - 8))));
  const body = file.slice(bodyAt);
  const last = Math.max(...Object.values(header.meshes).map((mesh) => mesh.indexAt + mesh.indices * (mesh.wide ? 4 : 2)));
  if (last > body.byteLength) throw new Error(`${name}: cut short`);
  return { header, body };
};

export const parseDistrict = (file: ArrayBuffer): DistrictFile => parseModel(file, 'district.bin', districtMagic, headerSchema);
