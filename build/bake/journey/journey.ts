// Puts the sets of the journey together: rooms and what stands in them with their baked light, things placed by list, what moves.
import { journeyMagic, journeyVersion, type JourneyHeader } from '../../../renderer/exhibits/journey/scene/journeyFile';
import { stopIds, type StopId } from '../../../renderer/exhibits/journey/model/stops';
import { packFile, type Body } from '../pack';
import { lit, makeShader, type Lit, type Shader } from '../shade';
import { append, emptyMesh, rgb, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { hashOfSources } from '../sourceHash';
import type { Baked } from '../writeModel';
import { moving } from './moving';
import { props, type PropName } from './props';
import type { Placed, SetModel } from './set';
import { arriveSet } from './sets/arrive';
import { collectSet } from './sets/collect';
import { fermentSet } from './sets/ferment';
import { greenSet } from './sets/green';
import { plateSet } from './sets/plate';
import { pressSet } from './sets/press';
import { productSet } from './sets/product';
import { sortSet } from './sets/sort';

const sets: Readonly<Record<StopId, () => SetModel>> = {
  plate: plateSet,
  sort: sortSet,
  collect: collectSet,
  arrive: arriveSet,
  press: pressSet,
  ferment: fermentSet,
  product: productSet,
  green: greenSet,
};

/** Warm and neutral: a violet shade makes a white room look dirty. */
const tint = rgb('#A08C7C');
/** Where the sun stands at the hour the still light is baked for. */
const towardsSun: Vec3 = unit([-10, 17, 12]);
const white: Rgb = [1, 1, 1];
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const selfShaded = (mesh: Mesh): Lit =>
  lit(mesh, makeShader([mesh], { rays: 20, seed: 3, withFloor: false, reach: 0.9, lift: 0.02, tint, towardsSun }));

type Props = Readonly<Record<PropName, Mesh>>;

const standing = (list: readonly Placed[], all: Props): Mesh => {
  const out = emptyMesh();
  for (const { prop, at, yaw = 0, scale = 1 } of list) append(out, all[prop], { x: at[0], y: at[1], z: at[2], yaw, scale });
  return out;
};

const heightOf = (mesh: Mesh): number => {
  let top = 0;
  for (let i = 1; i < mesh.position.length; i += 3) top = Math.max(top, mesh.position[i]!);
  return top;
};

/** The light a thing gets where it stands, measured over its top, where nothing of itself is in the way. */
const placements = (list: readonly Placed[], all: Props, light: Shader): Record<string, number[]> => {
  const out: Record<string, number[]> = {};
  for (const { prop, at, yaw = 0, scale = 1, tint: own = white } of list) {
    const over: Vec3 = [at[0], at[1] + heightOf(all[prop]) * scale * 1.02, at[2]];
    const shade = light.sky(over, [0, 1, 0]).map((value) => 0.3 + 0.7 * value);
    (out[prop] ??= []).push(...[...at, scale, yaw, ...own, ...shade, light.sun(over, [0, 1, 0])].map(rounded));
  }
  return out;
};

interface BakedSet {
  readonly meshes: Readonly<Record<string, Lit>>;
  readonly placed: Record<string, number[]>;
}

const bakeSet = ({ room, works, placed }: SetModel, all: Props): BakedSet => {
  const things = standing(placed, all);
  const options = { rays: 26, seed: 7, withFloor: false, reach: 2, lift: 0.04, tint, towardsSun } as const;
  const within = makeShader([room, works, things], options);
  // rooms let the sun in everywhere: with roof and walls they would lie in the dark
  const open = makeShader([works, things], options);
  const light: Shader = { sky: within.sky, sun: open.sun };
  const bare = makeShader([room, works], options);
  return {
    meshes: { room: lit(room, light), works: lit(works, light) },
    placed: placements(placed, all, { sky: bare.sky, sun: open.sun }),
  };
};

export const bakeJourney = (): Baked => {
  const all: Props = props();
  const { selfShaded: shaded, plain } = moving();
  const baked = stopIds.map((id) => ({ id, set: bakeSet(sets[id](), all) }));
  const meshes: Record<string, Lit> = {
    ...Object.fromEntries(baked.flatMap(({ id, set }) => Object.entries(set.meshes).map(([name, mesh]) => [`${id} ${name}`, mesh]))),
    ...Object.fromEntries(Object.entries({ ...all, ...shaded }).map(([name, mesh]) => [name, selfShaded(mesh)])),
    ...Object.fromEntries(Object.entries(plain).map(([name, mesh]) => [name, lit(mesh)])),
  };
  const header: (body: Body) => JourneyHeader = ({ entry }) => ({
    version: journeyVersion,
    sources: hashOfSources('journey'),
    meshes: Object.fromEntries(Object.entries(meshes).map(([name, mesh]) => [name, entry(mesh)])),
    sets: Object.fromEntries(baked.map(({ id, set }) => [id, { placed: set.placed }])) as JourneyHeader['sets'],
  });
  const bytes = packFile(journeyMagic, header, true);
  return { bytes, triangles: Object.fromEntries(Object.entries(meshes).map(([name, { mesh }]) => [name, mesh.index.length / 3])) };
};
