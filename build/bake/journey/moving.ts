// What moves along the way, each about its own origin, so that the scene only has to turn and place it.
import { ferment, green, press, product } from '../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { box } from '../shape/box';
import { shell } from '../shape/cut';
import { addQuad, addVertex, emptyMesh, merged, mixed, placed, unit, type Mesh, type Vec3 } from '../shape/mesh';
import { blob, lathe, post, tube } from '../shape/round';
import { laid, turned } from '../shape/turn';
import { needle } from '../things/dial';
import { drop, steamPuff } from '../things/small';
import { mound } from '../things/soil';
import { helix, roller } from '../things/turning';
import { battery, bone, plasticBag } from '../things/wrong';
import { tones } from '../tones';
import { fishBone, greens, peel, rice, spoon } from './food';
import { screenDrum } from './sets/product';
import { lorry, lorryWheel } from './truck';

const screw = (): Mesh => {
  const { from, to, flight, core } = press.cage;
  return helix(to - from - 0.1, 6, flight, (t) => core + 0.24 * t, tones.steel);
};

/** The wheel that is turned by hand: ring, spokes, a knob. Axis along z. */
const crank = (): Mesh => {
  const r = 0.72;
  const ring = Array.from({ length: 29 }, (_, i): Vec3 => [Math.cos((i / 28) * 6.2832) * r, Math.sin((i / 28) * 6.2832) * r, 0]);
  return merged([
    tube(ring, 0.075, palette.sun, 8),
    ...[0, 1, 2].map((i) => turned(placed(post(0.05, r, [0, 0, 0], palette.slateLight, 6), {}), 'z', i * 2.094)),
    laid(
      lathe({
        profile: [
          [0.16, 0],
          [0.16, 0.14],
          [0, 0.18],
        ],
        color: palette.slateLight,
        segments: 14,
        chamfer: 0.02,
      }),
      [0, 0, -0.06],
      [0, 0, 1],
    ),
    laid(
      lathe({
        profile: [
          [0.1, 0],
          [0.13, 0.24],
          [0.08, 0.34],
          [0, 0.36],
        ],
        color: palette.slate,
        segments: 12,
        chamfer: 0.02,
      }),
      [0, r, 0],
      [0, 0, 1],
    ),
    laid(post(0.06, 0.5, [0, 0, 0], palette.slateLight, 8), [0, 0, -0.5], [0, 0, 1]),
  ]);
};

/** Shaft with paddles, along x from the drum's left end. */
const shaft = (): Mesh => {
  const { from, to, inner } = ferment.drum;
  const blade = (i: number): Mesh =>
    placed(
      turned(
        merged([
          post(0.08, inner - 0.35, [0, 0, 0], tones.steelDeep, 8),
          placed(box({ size: [0.14, 0.5, 0.7], color: tones.steel, chamfer: 0.04, cell: 0.5, underside: true }), {
            y: inner - 0.65,
            yaw: 0.6,
          }),
        ]),
        'x',
        i * 1.95,
      ),
      { x: 0.5 + (i * (to - from - 1)) / 9 },
    );
  return merged([
    laid(post(0.19, to - from, [0, 0, 0], tones.steel, 16), [0, 0, 0], [1, 0, 0]),
    ...Array.from({ length: 10 }, (_, i) => blade(i)),
  ]);
};

/** The hatch's cover about the drum's axis, closed. */
const cover = (): Mesh => {
  const { inner, outer } = ferment.drum;
  const { from, to, arc } = ferment.hatch;
  const at = (x: number, a: number, r: number): Vec3 => [x, Math.sin(a) * r, Math.cos(a) * r];
  const grip = [-0.6, 0.6].map((dx) => at((from + to) / 2 + dx, arc[0] + 0.3, outer + 0.02));
  return merged([
    shell({
      from: from + 0.03,
      to: to - 0.03,
      y: 0,
      z: 0,
      inner: inner + 0.02,
      outer: outer + 0.05,
      arc: [arc[0] + 0.02, arc[1] - 0.02],
      inside: tones.steel,
      outside: palette.teal,
      steps: 12,
      cell: 0.6,
    }),
    tube(
      [grip[0]!, at((from + to) / 2 - 0.6, arc[0] + 0.28, outer + 0.32), at((from + to) / 2 + 0.6, arc[0] + 0.28, outer + 0.32), grip[1]!],
      0.075,
      palette.sun,
      8,
    ),
    ...[from + 0.5, to - 0.5].map((x) =>
      laid(
        lathe({
          profile: [
            [0.13, 0],
            [0.13, 0.5],
            [0, 0.5],
          ],
          color: tones.steelDeep,
          segments: 12,
          chamfer: 0.02,
        }),
        at(x - 0.25, arc[1], outer + 0.06),
        [1, 0, 0],
      ),
    ),
    // bolts along both edges: two discs over a grip would look like a face
    ...[-1.9, -1.1, 1.1, 1.9].flatMap((dx) =>
      [arc[0] + 0.14, arc[1] - 0.16].map((a) =>
        laid(
          lathe({
            profile: [
              [0.1, 0],
              [0.08, 0.06],
              [0, 0.07],
            ],
            color: palette.cream,
            segments: 8,
            chamfer: 0,
          }),
          at((from + to) / 2 + dx, a, outer + 0.04),
          [0, Math.sin(a), Math.cos(a)],
        ),
      ),
    ),
  ]);
};

/** The dark layer that is spread over the bed: rough, its edge sunk. */
const soilLayer = (): Mesh => {
  const { width, depth } = green.bed;
  const [w, d] = [width - 0.74, depth - 0.74];
  const random = seededRandom(15);
  const mesh = emptyMesh();
  const [nx, nz] = [34, 12];
  const grid = Array.from({ length: nx + 1 }, (_, i) =>
    Array.from({ length: nz + 1 }, (_, j) => {
      const rim = i === 0 || j === 0 || i === nx || j === nz;
      const y = rim ? -0.08 : 0.05 + 0.09 * random();
      return addVertex(
        mesh,
        [(i / nx - 0.5) * w, y, (j / nz - 0.5) * d],
        unit([(random() - 0.5) * 0.7, 1, (random() - 0.5) * 0.7]),
        mixed(tones.compost, tones.ferment, 0.2 + 0.4 * random()),
      );
    }),
  );
  for (let i = 1; i <= nx; i++)
    for (let j = 1; j <= nz; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  return mesh;
};

/** The young tree: its stem at full size, its crown a mesh of its own that unfolds. */
const stem = (): Mesh =>
  merged([
    tube(
      [
        [0, 0, 0],
        [0.05, 1.3, 0],
        [0, 2.7, 0.02],
      ],
      (t) => 0.11 - 0.05 * t,
      palette.trunk,
      8,
    ),
    tube(
      [
        [0.02, 1.9, 0],
        [0.35, 2.4, 0.1],
      ],
      0.045,
      palette.trunk,
      5,
    ),
  ]);
const crown = (): Mesh => {
  const lump = (r: number, x: number, y: number, z: number, light: number): Mesh =>
    blob({
      radius: [r, r * 0.92, r],
      at: [x, y, z],
      low: mixed(tones.leaf, [0.1, 0.22, 0.06], 0.35),
      high: mixed(tones.leaf, tones.leafLight, light),
      detail: 2,
      bump: 0.07,
      random: seededRandom(71 + Math.round(r * 100)),
    });
  return merged([
    lump(0.85, 0, 0.35, 0, 0.5),
    lump(0.55, 0.6, -0.05, 0.2, 0.8),
    lump(0.5, -0.58, 0, 0.1, 0.3),
    lump(0.42, 0.1, 0.95, 0, 1),
  ]);
};

/** Meshes by name; `selfShaded` get the shade they throw on themselves. */
export const moving = (): { readonly selfShaded: Record<string, Mesh>; readonly plain: Record<string, Mesh> } => ({
  selfShaded: {
    lorry: lorry(),
    lorryWheel: lorryWheel(),
    roller: roller(press.rollers),
    screw: screw(),
    crank: crank(),
    shaft: shaft(),
    cover: cover(),
    screenDrum: screenDrum(),
    crown: crown(),
    stem: stem(),
  },
  plain: {
    heap: mound(product.heap.radius, product.heap.height, seededRandom(91)),
    soil: soilLayer(),
    fishBone: fishBone(),
    peel: peel(),
    greens: greens(),
    rice: rice(),
    bag: plasticBag(),
    battery: battery(),
    spoon: spoon(),
    bone: bone(),
    needle: needle(),
    drop: drop(),
    puff: steamPuff(),
  },
});
