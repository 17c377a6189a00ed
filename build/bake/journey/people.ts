// People as wooden figures, 2.6 high, facing +z. Their coats are white and tinted when placed.
import { palette } from '../palette';
import { box } from '../shape/box';
import { emptyMesh, merged, mixed, placed, rgb, shaded, untinted, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { laid } from '../shape/turn';

type Pose = 'stand' | 'hold' | 'sit';
type Head = 'short' | 'long' | 'bun' | 'cook' | 'cap';

const hair = { short: rgb('#5D566B'), long: rgb('#6A5560'), bun: rgb('#77706F'), cook: rgb('#5D566B'), cap: rgb('#5D566B') } as const;
const trousers = rgb('#6F6A82');

/** A round body with smooth normals: a fraction of a blob's vertices. */
const ball = (r: number, [x, y, z]: Vec3, color: Rgb, squash = 1, segments = 14): Mesh => {
  const rings = Math.ceil(segments / 2);
  const profile = Array.from({ length: rings + 1 }, (_, i): readonly [number, number] => {
    const a = (i / rings - 0.5) * Math.PI;
    return [Math.max(0.001, Math.cos(a) * r), Math.sin(a) * r * squash];
  });
  const mesh = lathe({ profile, color, segments, chamfer: 0 });
  const normal = mesh.position.map((_, i) => {
    const at = i - (i % 3);
    const [px, py, pz] = [mesh.position[at]!, mesh.position[at + 1]! / squash, mesh.position[at + 2]!];
    return [px, py, pz][i % 3]! / (Math.hypot(px, py, pz) || 1);
  });
  return placed(untinted({ ...mesh, normal }), { x, y, z });
};

const headOf = (kind: Head): Mesh => {
  const at: Vec3 = [0, 2.16, 0];
  const parts = [
    ball(0.33, at, palette.skin, 1, 18),
    ball(0.35, [0, 2.25, -0.07], mixed(hair[kind], palette.white, 0.06), 0.9, 18),
    ...[-0.12, 0.12].map((x) => untinted(laid(post(0.036, 0.03, [0, 0, 0], palette.slate, 8), [x, 2.14, 0.305], [0, 0, 1]))),
  ];
  if (kind === 'long') parts.push(ball(0.31, [0, 2.02, -0.2], hair.long, 1.25));
  if (kind === 'bun') parts.push(ball(0.16, [0, 2.52, -0.2], mixed(hair.bun, palette.white, 0.12), 1, 10));
  if (kind === 'cook')
    parts.push(
      untinted(
        lathe({
          profile: [
            [0.3, 2.3],
            [0.33, 2.36],
            [0.42, 2.62],
            [0.3, 2.74],
            [0, 2.76],
          ],
          color: palette.white,
          segments: 14,
          chamfer: 0.03,
        }),
      ),
    );
  if (kind === 'cap') {
    parts.push(
      untinted(
        lathe({
          profile: [
            [0.37, 2.26],
            [0.35, 2.42],
            [0.2, 2.56],
            [0, 2.58],
          ],
          color: palette.sun,
          segments: 14,
          chamfer: 0.03,
        }),
      ),
    );
    parts.push(
      untinted(
        box({ size: [0.42, 0.05, 0.24], at: [0, 2.25, 0.36], color: shaded(palette.sun, 0.92), chamfer: 0.02, cell: 9, underside: true }),
      ),
    );
  }
  return merged(parts);
};

const arm = (shoulder: Vec3, elbow: Vec3, hand: Vec3): Mesh[] => [
  tube([shoulder, elbow, hand], (t) => 0.135 - 0.035 * t, palette.white, 7),
  ball(0.125, hand, shaded(palette.skin, 0.95), 1, 8),
];

const arms: Record<Pose, readonly (readonly [Vec3, Vec3, Vec3])[]> = {
  stand: [-1, 1].map(
    (s) =>
      [
        [s * 0.34, 1.66, 0],
        [s * 0.5, 1.3, 0.06],
        [s * 0.47, 0.98, 0.2],
      ] as const,
  ),
  hold: [-1, 1].map(
    (s) =>
      [
        [s * 0.36, 1.62, 0.04],
        [s * 0.46, 1.32, 0.3],
        [s * 0.3, 1.26, 0.68],
      ] as const,
  ),
  sit: [-1, 1].map(
    (s) =>
      [
        [s * 0.36, 1.62, 0.04],
        [s * 0.46, 1.28, 0.26],
        [s * 0.26, 1.16, 0.62],
      ] as const,
  ),
};

const legs = (pose: Pose): Mesh[] =>
  [-0.17, 0.17].flatMap((x) => {
    const foot: Vec3 = pose === 'sit' ? [x, 0.06, 0.62] : [x, 0.06, 0.03];
    const knee: Vec3[] = pose === 'sit' ? [[x * 0.9, 0.74, 0.1], [x, 0.74, 0.5], [x, 0.62, 0.62], foot] : [[x, 0.9, 0], foot];
    return [
      untinted(tube(knee, 0.155, trousers, 7)),
      untinted(box({ size: [0.26, 0.16, 0.44], at: [foot[0], 0, foot[2] + 0.08], color: palette.slate, chamfer: 0.06, cell: 9 })),
    ];
  });

export const figure = (pose: Pose, head: Head, vest = false): Mesh =>
  merged([
    ...legs(pose),
    lathe({
      profile: [
        [0.3, 0.74],
        [0.45, 0.86],
        [0.43, 1.3],
        [0.34, 1.7],
        [0.14, 1.86],
        [0, 1.88],
      ],
      color: palette.white,
      segments: 16,
      chamfer: 0.05,
    }),
    untinted(post(0.13, 0.2, [0, 1.78, 0], shaded(palette.skin, 0.9), 8)),
    ...arms[pose].flatMap(([a, b, c]) => arm(a, b, c)),
    headOf(head),
    vest
      ? untinted(
          lathe({
            profile: [
              [0.445, 1.12],
              [0.452, 1.14],
              [0.44, 1.26],
              [0.425, 1.28],
            ],
            color: palette.marking,
            segments: 16,
            chamfer: 0,
          }),
        )
      : emptyMesh(),
  ]);
