// What moves, each about its own axis in the origin, so that the scene only has to turn and place it.
import { seededRandom } from '../../../renderer/lib/random';
import { auger, drum, press } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box } from '../shape/box';
import { addQuad, addVertex, emptyMesh, merged, placed, rgb, shaded, unit, type Mesh } from '../shape/mesh';
import { lathe, post } from '../shape/round';
import { laid, turned } from '../shape/turn';
import { tones } from '../tones';
import { helix } from '../things/turning';

/** The press screw: its core swells, so that the room for the material shrinks. */
export const pressScrew = (): Mesh => helix(press.to - press.from - 0.05, 6.5, press.flight, (t) => press.core + 0.16 * t, tones.steel);

export const augerScrew = (): Mesh =>
  helix(Math.hypot(auger.to[0] - auger.from[0], auger.to[1] - auger.from[1]), 8, auger.radius, () => 0.09, tones.steel);

/** The shaft of the drum with its paddles, along x from 0. */
export const shaft = (): Mesh => {
  const length = drum.to - drum.from;
  const blade = (i: number): Mesh => {
    const x = 0.35 + (i * (length - 0.7)) / 7;
    const arm = merged([
      post(0.05, drum.paddle - 0.1, [0, 0, 0], tones.steelDeep, 8),
      placed(box({ size: [0.1, 0.3, 0.42], color: tones.steel, chamfer: 0.03, cell: 0.3, underside: true }), {
        y: drum.paddle - 0.28,
        yaw: 0.6,
      }),
    ]);
    return placed(turned(arm, 'x', i * 1.95), { x });
  };
  return merged([
    laid(post(0.13, length + 0.2, [0, 0, 0], tones.steel, 20), [-0.1, 0, 0], [1, 0, 0]),
    ...Array.from({ length: 8 }, (_, i) => blade(i)),
  ]);
};

/** The fan's wheel, its axis along z. */
export const fanWheel = (): Mesh =>
  merged([
    laid(
      lathe({
        profile: [
          [0.14, 0],
          [0.14, 0.24],
          [0.06, 0.32],
          [0, 0.32],
        ],
        color: palette.orange,
        segments: 18,
        chamfer: 0.02,
      }),
      [0, 0, -0.1],
      [0, 0, 1],
    ),
    ...Array.from({ length: 7 }, (_, i) =>
      turned(
        placed(box({ size: [0.09, 0.36, 0.3], color: tones.steel, chamfer: 0.02, cell: 1, underside: true }), { y: 0.1, yaw: 0.7 }),
        'z',
        (i / 7) * Math.PI * 2,
      ),
    ),
  ]);

/** Film wound round the screw: a rough sleeve along x, about the screw's radius. */
export const wrap = (): Mesh => {
  const film = rgb('#CFE9F4');
  const mesh = emptyMesh();
  const random = seededRandom(12);
  const rows = Array.from({ length: 15 }, (_, i) =>
    Array.from({ length: 25 }, (_, k) => {
      const a = ((k % 24) / 24) * Math.PI * 2;
      const r = press.flight * (0.9 + 0.16 * Math.sin(i * 1.3 + k * 0.9) * Math.sin(k * 0.5 + 1) + 0.05 * (k === 24 ? 0 : random()));
      return addVertex(
        mesh,
        [(i / 14 - 0.5) * 1.2, Math.sin(a) * r, Math.cos(a) * r],
        unit([0.4 * Math.sin(i * 2.1 + k), Math.sin(a), Math.cos(a)]),
        shaded(film, 0.82 + 0.18 * Math.sin(i * 1.7 + k * 1.1)),
      );
    }),
  );
  for (const row of rows) row[24] = row[0]!;
  for (let i = 1; i < rows.length; i++)
    for (let k = 1; k < 25; k++) addQuad(mesh, rows[i - 1]![k - 1]!, rows[i]![k - 1]!, rows[i]![k]!, rows[i - 1]![k]!);
  return mesh;
};
