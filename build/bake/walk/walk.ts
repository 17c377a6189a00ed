// Puts the walked places together: what is shared by all in one file, and a file for each place with its baked light.
import { pieceKinds, type PieceKind, type Place, type PlaceId, type Solid } from '../../../renderer/exhibits/walk/model/place';
import { groundArea, walkMagic, walkVersion, type WalkHeader } from '../../../renderer/exhibits/walk/model/walkFile';
import { palette } from '../palette';
import { packFile } from '../pack';
import { lit, makeShader, type Lit, type Shader, type ShaderOptions } from '../shade';
import { box } from '../shape/box';
import { flat, panel } from '../shape/faces';
import { merged, placed, rgb, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe } from '../shape/round';
import { hashOfSources } from '../sourceHash';
import type { Baked } from '../writeModel';
import { backdrop } from './backdrop';
import { binRow, kiosk, shelter, truck } from './equipment';
import * as facades from './facades';
import * as furniture from './furniture';
import * as greenery from './greenery';
import * as people from './people';
import { centreInlay, centreSet } from './sets/centre';
import { huayueSet } from './sets/huayue';
import { jabilSet } from './sets/jabil';
import { yuejieSet } from './sets/yuejie';
import { groundTones, tones } from './tones';

const shapes: Record<PieceKind, () => Mesh> = {
  tree: greenery.tree,
  tall: greenery.tall,
  bush: greenery.bush,
  pot: greenery.pot,
  stander: people.stander,
  carrier: people.carrier,
  sitter: people.sitter,
  table: furniture.table,
  cafe: furniture.cafe,
  bench: furniture.bench,
  lamp: furniture.lamp,
  bike: furniture.bike,
};

const { toneOf } = facades;
type Build = (w: number, d: number, solid: Solid, seed: number) => Mesh;
const none = (): Mesh => merged([]);
const builds: Record<Solid['style'], Build> = {
  wall: (w, d, { h, tone }) => facades.wall(w, d, h, toneOf(tone, palette.offWhite)),
  glazed: (w, d, { h }) => facades.glazed(w, d, h),
  facade: (w, d, { h, tone }, seed) => facades.facade(w, d, h, toneOf(tone, palette.offWhite), seed),
  tower: (w, d, { h, tone }, seed) => facades.tower(w, d, h, toneOf(tone, palette.peach), seed),
  brick: (w, d, { h, tone }, seed) => facades.brickHall(w, d, h, toneOf(tone, palette.brick), seed),
  sawtooth: (w, d, { h }, seed) => facades.sawtoothHall(w, d, h, seed),
  hedge: (w, d, { h }, seed) => greenery.hedge(w, d, h, seed),
  planter: (w, d, { h }, seed) => greenery.planter(w, d, h, seed),
  counter: (w, d, { h }) =>
    merged([
      box({ size: [w, h, d], color: palette.blue, top: palette.steel, chamfer: 0.04, cell: 0.6 }),
      box({ size: [w + 0.04, 0.4, d + 0.04], at: [0, 0.36, 0], color: palette.cream, chamfer: 0.02, cell: 0.8 }),
    ]),
  plinth: (w, d, { h }) => box({ size: [w - 0.4, h, d - 0.4], color: palette.cream, chamfer: 0.06, cell: 0.5 }),
  kiosk: (w, d, { h }) => kiosk(w - 0.4, d - 0.4, h),
  bins: (w) => binRow(w),
  shelter: (w, d, { h }) => shelter(w, d, h),
  column: (w, _, { h }) =>
    lathe({
      profile: [
        [w * 0.62, 0],
        [w * 0.62, 0.12],
        [w / 2, 0.2],
        [w / 2, h],
      ],
      color: palette.white,
      segments: 24,
      chamfer: 0.03,
    }),
  container: (w, d, { h, tone }) => facades.container(w, d, h, toneOf(tone, palette.blue)),
  truck: (w, d, { h }) => truck(w, d, h),
  desk: (w, d, { h }) => box({ size: [w, h, d], color: palette.ring, chamfer: 0.08, cell: 0.5 }),
  rail: (w, d, { h }) => facades.rail(w, d, h),
  block: none,
};

const built = (solid: Solid, seed: number): Mesh => {
  const { style, x, z, w, d, facing = 0 } = solid;
  const isAcross = facing % 2 === 1;
  return placed(builds[style](isAcross ? d : w, isAcross ? w : d, solid, seed), { x, z, yaw: (facing * Math.PI) / 2 });
};

const levels: Record<Place['base'], number> = {
  paving: 0.01,
  plaza: 0.01,
  floor: 0.02,
  road: 0.004,
  lawn: 0.014,
  deck: 0.03,
  path: 0.024,
  soil: 0.03,
};
const jointed: Partial<Record<Place['base'], number>> = { paving: 1.2, plaza: 1.5, floor: 1.2, deck: 0.3, path: 0.9 };

/** Ground laid in rectangles, with the joints of its slabs. */
const grounds = ({ base, grounds: laid }: Place): Mesh => {
  const wide = 62;
  const parts = [
    flat(
      [
        [-wide, wide],
        [wide, wide],
        [wide, -wide],
        [-wide, -wide],
      ].map(([x, z]) => [x! / 2, z! / 2] as const),
      0,
      groundTones[base],
    ),
  ];
  laid.forEach(({ kind, x0, z0, x1, z1 }, i) => {
    const y = levels[kind] + i * 0.0012;
    parts.push(
      flat(
        [
          [x0, z1],
          [x1, z1],
          [x1, z0],
          [x0, z0],
        ],
        y,
        groundTones[kind],
      ),
    );
    const step = jointed[kind];
    if (!step) return;
    const tone: Rgb = kind === 'deck' ? tones.woodDark : tones.joint;
    const line = (a: number, b: number, c: number, d: number): Mesh =>
      flat(
        [
          [a, d],
          [c, d],
          [c, b],
          [a, b],
        ],
        y + 0.004,
        tone,
      );
    for (let z = z0 + step; z < z1 - 0.1; z += step) parts.push(line(x0, z - 0.018, x1, z + 0.018));
    if (kind !== 'deck') for (let x = x0 + step; x < x1 - 0.1; x += step) parts.push(line(x - 0.018, z0, x + 0.018, z1));
  });
  return merged(parts);
};

/** shell: ceilings. lights: roofs that let the light through. Neither throws a shadow. */
const sets: Record<PlaceId, () => { still: Mesh; shell?: Mesh; lights?: Mesh }> = {
  centre: centreSet,
  jabil: jabilSet,
  yuejie: yuejieSet,
  huayue: huayueSet,
};

/** Ground light as pixels, row by row from the back. */
const pixels = (shader: Shader, kind: 'sky' | 'sun'): Uint8Array => {
  const { size, texels } = groundArea;
  const channels = kind === 'sky' ? 3 : 1;
  const out = new Uint8Array(texels * texels * channels);
  for (let j = 0; j < texels; j++) {
    for (let i = 0; i < texels; i++) {
      const at: Vec3 = [((i + 0.5) / texels - 0.5) * size, 0.05, ((j + 0.5) / texels - 0.5) * size];
      const values = kind === 'sky' ? shader.sky(at, [0, 1, 0]).map((c) => Math.min(1, c) ** (1 / 2.2)) : [shader.sun(at, [0, 1, 0])];
      values.forEach((value, k) => (out[(j * texels + i) * channels + k] = Math.round(value * 255)));
    }
  }
  return out;
};

const options = { withFloor: false, lift: 0.07, tint: palette.shade } as const satisfies Partial<ShaderOptions>;
const floorOf = (tone: Rgb): Mesh =>
  panel(
    [
      [-31, 0, 31],
      [31, 0, 31],
      [31, 0, -31],
      [-31, 0, -31],
    ],
    tone,
    99,
  );

const packed = (meshes: Record<string, Lit>, ground?: { shade: Uint8Array; sun: Uint8Array }): Baked => ({
  bytes: packFile(walkMagic, ({ add, entry }): WalkHeader => ({
    version: walkVersion,
    sources: hashOfSources('walk'),
    meshes: Object.fromEntries(Object.entries(meshes).map(([name, each]) => [name, entry(each)])),
    ...(ground && { ground: { shadeAt: add(ground.shade), sunAt: add(ground.sun) } }),
  })),
  triangles: Object.fromEntries(Object.entries(meshes).map(([name, { mesh }]) => [name, mesh.index.length / 3])),
});

/** The town behind all places. */
export const bakeTown = (): Baked => {
  const town = backdrop();
  return packed({ town: lit(town, makeShader([town], { ...options, rays: 12, reach: 2, lift: 0.04 })) });
};

/** The pieces all places share. */
export const bakeKit = (): Baked => {
  const floor = floorOf(groundTones.paving);
  const pieces = pieceKinds.map((kind) => {
    const mesh = shapes[kind]();
    return [kind, lit(mesh, makeShader([mesh, floor], { ...options, rays: 28, seed: 5, reach: 1.1, lift: 0.02 }))] as const;
  });
  return packed(Object.fromEntries(pieces));
};

/** One place: its ground, what stands, and (indoors) the shell that throws no shadow. */
export const bakePlace = (place: Place): Baked => {
  const set = sets[place.id]();
  const still = merged([...place.solids.map((solid, i) => built(solid, i + 3)), set.still]);
  const shell = set.shell ?? none();
  const loose = merged(place.pieces.map(({ kind, x, z, yaw = 0, scale = 1, y = 0 }) => placed(shapes[kind](), { x, y, z, yaw, scale })));
  const floor = floorOf(groundTones[place.grounds[0]!.kind]);
  const all = makeShader([still, shell, loose, floor], {
    ...options,
    ...(set.shell && { tint: rgb('#A08C7C') }),
    rays: 28,
    seed: 11,
    reach: set.shell ? 1.7 : 2.6,
  });
  // indoors the roof lets the sun in: the hall would lie in the dark
  const open = makeShader([still, loose], { ...options, rays: 1, seed: 12 });
  const light: Shader = { sky: all.sky, sun: open.sun };
  const ground = place.id === 'centre' ? merged([grounds(place), centreInlay()]) : grounds(place);
  const meshes: Record<string, Lit> = { ground: lit(ground), still: lit(still, light) };
  if (set.shell ?? set.lights) meshes['shell'] = lit(merged([shell, set.lights ?? none()]));
  return packed(meshes, { shade: pixels(all, 'sky'), sun: pixels(open, 'sun') });
};
