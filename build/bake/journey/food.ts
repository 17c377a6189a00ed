// Food and what is left of it.
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import {
  addQuad,
  addVertex,
  append,
  emptyMesh,
  merged,
  placed,
  rgb,
  shaded,
  unit,
  untinted,
  type Mesh,
  type Rgb,
  type Vec3,
} from '../shape/mesh';
import { blob, lathe, post, tube } from '../shape/round';
import { leaf } from '../things/leaves';
import { tones } from '../tones';

const round = (profile: readonly (readonly [number, number])[], color: Rgb, segments = 24): Mesh =>
  lathe({ profile, color, segments, chamfer: 0.015 });

/** A shallow plate about the origin, radius 1, with a ring in blue on its brim. */
export const dish = (): Mesh =>
  merged([
    round(
      [
        [0.45, 0],
        [0.6, 0],
        [0.98, 0.15],
        [1, 0.19],
        [0.95, 0.19],
        [0.62, 0.06],
        [0, 0.05],
      ],
      palette.white,
      40,
    ),
    lathe({
      profile: [
        [0.9, 0.18],
        [0.82, 0.15],
      ],
      color: palette.blue,
      segments: 40,
      chamfer: 0,
    }),
  ]);

/** A bowl, radius 1; its outside is tinted. */
export const bowl = (): Mesh =>
  merged([
    round(
      [
        [0.4, 0],
        [0.44, 0.08],
        [0.5, 0.1],
        [0.86, 0.42],
        [1, 0.78],
      ],
      palette.white,
    ),
    untinted(
      round(
        [
          [1, 0.78],
          [0.94, 0.78],
          [0.8, 0.45],
          [0.4, 0.16],
          [0, 0.14],
        ],
        palette.offWhite,
      ),
    ),
  ]);

/** The flat filling of a bowl or pan, radius 1; tinted. */
export const filling = (): Mesh =>
  round(
    [
      [0.98, -0.04],
      [0.7, 0.03],
      [0, 0.05],
    ],
    palette.white,
    16,
  );

/** Fish bone about a unit long, lying along x. */
export const fishBone = (): Mesh => {
  const white = rgb('#F6EEDD');
  const rib = (i: number, side: number): Mesh => {
    const x = -0.3 + i * 0.13;
    const reach = 0.24 - 0.025 * i;
    return tube(
      [
        [x, 0.03, 0],
        [x - 0.05, 0.06, side * reach * 0.6],
        [x - 0.13, 0.03, side * reach],
      ],
      0.02,
      white,
      5,
    );
  };
  const tail = [-1, 1].map((s) => placed(leaf([0, 0, 0], 0.26, s * 0.55, white), { x: 0.42, y: 0.02 }));
  return merged([
    tube(
      [
        [-0.42, 0.04, 0],
        [0, 0.05, 0.01],
        [0.44, 0.03, 0],
      ],
      0.032,
      white,
      6,
    ),
    ...Array.from({ length: 5 }, (_, i) => [rib(i, 1), rib(i, -1)]).flat(),
    ...tail,
    blob({
      radius: [0.17, 0.1, 0.14],
      at: [-0.5, 0.07, 0],
      low: shaded(white, 0.85),
      high: white,
      detail: 1,
      bump: 0.04,
      random: seededRandom(3),
    }),
    post(0.03, 0.02, [-0.54, 0.16, 0.03], palette.slate, 8),
  ]);
};

/** A curl of orange peel, about .8 across. */
export const peel = (): Mesh => {
  const mesh = emptyMesh();
  const [outside, inside] = [rgb('#F0A030'), rgb('#FFE9C4')];
  const steps = 22;
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const a = t * 5.4;
    const r = 0.2 + 0.16 * t;
    const w = 0.13 * Math.sin(Math.PI * (0.06 + 0.9 * t));
    const c: Vec3 = [Math.cos(a) * r, 0.14 + 0.06 * Math.sin(a * 1.4), Math.sin(a) * r];
    const out: Vec3 = unit([Math.cos(a), 0.5, Math.sin(a)]);
    const across: Vec3 = [-0.4 * Math.cos(a), 1, -0.4 * Math.sin(a)];
    const at = (s: number, lift: number): Vec3 => [
      c[0] + across[0] * s * w + out[0] * lift,
      c[1] + across[1] * s * w + out[1] * lift,
      c[2] + across[2] * s * w + out[2] * lift,
    ];
    const back: Vec3 = [-out[0], -out[1], -out[2]];
    return [
      addVertex(mesh, at(-1, 0.012), out, outside),
      addVertex(mesh, at(1, 0.012), out, shaded(outside, 1.08)),
      addVertex(mesh, at(-1, -0.012), back, inside),
      addVertex(mesh, at(1, -0.012), back, inside),
    ] as const;
  });
  for (let i = 1; i < rows.length; i++) {
    addQuad(mesh, rows[i - 1]![0], rows[i]![0], rows[i]![1], rows[i - 1]![1]);
    addQuad(mesh, rows[i - 1]![2], rows[i]![2], rows[i]![3], rows[i - 1]![3]);
  }
  return mesh;
};

/** A wilted leaf of greens, about .7 long, tinted. */
export const greens = (): Mesh =>
  merged([
    ...[0, 0.9, -0.8].map((a, i) => leaf([0, 0.02 * i, 0], 0.55 - 0.06 * i, a, [1, 1, 1])),
    tube(
      [
        [-0.28, 0.05, 0],
        [0, 0.03, 0],
        [0.2, 0.14, 0],
      ],
      0.05,
      [0.93, 1, 0.86],
      6,
    ),
  ]);

/** A spoonful of rice: grains about .3 across, white. */
export const rice = (): Mesh => {
  const mesh = emptyMesh();
  const random = seededRandom(21);
  for (let i = 0; i < 14; i++) {
    const [a, r, y] = [random() * 6.28, 0.15 * Math.sqrt(random()), 0.02 + random() * 0.12];
    const grain = blob({
      radius: [0.075, 0.035, 0.035],
      at: [0, 0, 0],
      low: [0.93, 0.9, 0.84],
      high: [1, 0.99, 0.95],
      detail: 0,
      bump: 0.02,
      random,
    });
    append(mesh, grain, { x: Math.cos(a) * r, y, z: Math.sin(a) * r, yaw: random() * 6 });
  }
  return mesh;
};

/** A steel spoon along x, 1 long: the wrong one. */
export const spoon = (): Mesh => {
  const steel = rgb('#DDE5EA');
  const head = lathe({
    profile: [
      [0.02, -0.05],
      [0.14, -0.025],
      [0.185, 0.035],
      [0.165, 0.04],
      [0.1, 0],
      [0, -0.02],
    ],
    color: steel,
    segments: 20,
    chamfer: 0,
  });
  return merged([
    {
      ...placed(head, { x: 0.36 }),
      position: placed(head, { x: 0.36 }).position.map((v, i) => (i % 3 === 0 ? 0.36 + (v - 0.36) * 1.35 : v)),
    },
    tube(
      [
        [0.14, 0.01, 0],
        [-0.1, 0.05, 0],
        [-0.35, 0.07, 0],
        [-0.6, 0.05, 0],
      ],
      (t) => 0.035 + 0.022 * t,
      tones.steelDeep,
      8,
    ),
  ]);
};
