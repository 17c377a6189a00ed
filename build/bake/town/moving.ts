// Things that move: collection truck, cars, people, boat, bird, steam puff. Each looks along +x with its foot at y = 0.
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall } from '../shape/faces';
import { addTriangle, addVertex, emptyMesh, merged, placed, shaded, untinted, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe } from '../shape/round';

const wheel = (x: number, z: number, r: number): Mesh => {
  const part = lathe({
    profile: [
      [r, 0],
      [r, 0.12],
      [r * 0.5, 0.14],
      [0, 0.14],
    ],
    color: palette.binResidual,
    segments: 10,
    chamfer: 0.015,
  });
  const out = emptyMesh();
  const side = Math.sign(z);
  for (let i = 0; i < part.position.length; i += 3) {
    const [px, py, pz] = [part.position[i]!, part.position[i + 1]!, part.position[i + 2]!];
    const [nx, ny, nz] = [part.normal[i]!, part.normal[i + 1]!, part.normal[i + 2]!];
    const rim = py > 0.13;
    addVertex(
      out,
      [px + x, pz + r, z + side * (py - 0.07)],
      [nx, nz, side * ny],
      rim && Math.hypot(px, pz) < r * 0.6 ? palette.steelDark : palette.binResidual,
    );
  }
  for (let i = 0; i < part.index.length; i += 3) addTriangle(out, part.index[i]!, part.index[i + 1]!, part.index[i + 2]!);
  return out;
};

/** A food-waste collection truck: white cab, cream body with a brown band, orange tail. 2.1 long. */
export const truck = (): Mesh =>
  merged([
    brick([2, 0.1, 0.5], [0, 0.16, 0], palette.slate),
    box({ size: [0.56, 0.62, 0.74], at: [0.74, 0.2, 0], color: palette.white, chamfer: 0.09, cell: 9 }),
    onWall({ at: [1.02, 0.2, 0], facing: Math.PI / 2 }, 0, 0.27, 0.58, 0.24, [palette.glassLow, palette.glassHigh], 0, 0.02),
    ...[0, Math.PI].map((facing) =>
      onWall({ at: [0.8, 0.2, facing ? -0.37 : 0.37], facing }, 0, 0.27, 0.3, 0.23, [palette.glassLow, palette.glassHigh], 0, 0.02),
    ),
    ...[-0.24, 0.24].map((z) => onWall({ at: [1.02, 0.2, z], facing: Math.PI / 2 }, 0, 0.07, 0.12, 0.09, palette.lit, 60, 0.025)),
    box({ size: [1.2, 0.72, 0.82], at: [-0.22, 0.24, 0], color: palette.cream, chamfer: 0.13, cell: 9 }),
    box({ size: [1.22, 0.15, 0.85], at: [-0.22, 0.42, 0], color: palette.binFood, chamfer: 0.02, cell: 9 }),
    ...[0, Math.PI].map((facing) => onWall({ at: [-0.22, 0.6, facing ? -0.41 : 0.41], facing }, 0, 0.03, 0.2, 0.2, palette.ring, 0, 0.02)),
    box({ size: [0.3, 0.66, 0.84], at: [-0.95, 0.24, 0], color: palette.orange, chamfer: 0.09, cell: 9 }),
    ...[-0.7, 0.3].flatMap((x) => [wheel(x, 0.36, 0.17), wheel(x, -0.36, 0.17)]),
    wheel(0.72, 0.36, 0.17),
    wheel(0.72, -0.36, 0.17),
  ]);

/** A small car; its body is white and tinted when drawn. */
export const car = (): Mesh =>
  merged([
    box({ size: [0.98, 0.2, 0.46], at: [0, 0.1, 0], color: palette.white, chamfer: 0.07, cell: 9 }),
    untinted(box({ size: [0.52, 0.17, 0.4], at: [-0.05, 0.29, 0], color: palette.glassHigh, chamfer: 0.06, cell: 9 })),
    box({ size: [0.44, 0.03, 0.36], at: [-0.05, 0.455, 0], color: palette.white, chamfer: 0.01, cell: 9 }),
    ...[-0.28, 0.3].flatMap((x) => [wheel(x, 0.2, 0.1), wheel(x, -0.2, 0.1)].map(untinted)),
  ]);

/** A wooden figure .5 high, facing +x; its coat is white and tinted when drawn. */
export const person = (): Mesh => {
  const round = (radius: number, y: number, low: Rgb, high: Rgb): Mesh =>
    untinted(blob({ radius: [radius, radius, radius], at: [0, y, 0], low, high, detail: 1, bump: 0, random: seededRandom(1) }));
  return merged([
    lathe({
      profile: [
        [0.075, 0.03],
        [0.105, 0.17],
        [0.085, 0.3],
        [0.02, 0.345],
      ],
      color: palette.white,
      segments: 9,
      chamfer: 0.02,
    }),
    untinted(
      lathe({
        profile: [
          [0.062, 0],
          [0.07, 0.07],
        ],
        color: palette.slate,
        segments: 7,
        chamfer: 0,
      }),
    ),
    round(0.078, 0.4, shaded(palette.skin, 0.88), palette.skin),
    placed(round(0.08, 0.425, palette.slate, palette.slateLight), { x: -0.016 }),
  ]);
};

export const boat = (): Mesh =>
  merged([
    box({ size: [1.3, 0.2, 0.5], color: palette.wood, top: palette.peachLight, chamfer: 0.08, cell: 9 }),
    box({ size: [0.6, 0.22, 0.38], at: [-0.12, 0.2, 0], color: palette.cream, chamfer: 0.05, cell: 9 }),
    box({ size: [0.72, 0.05, 0.46], at: [-0.12, 0.42, 0], color: palette.terracotta, chamfer: 0.02, cell: 9, underside: true }),
  ]);

/** A bird with spread wings; the wings' ends beat in the vertex shader (distance from the axis). */
export const bird = (): Mesh => {
  const mesh = emptyMesh();
  const wing = (s: number): void => {
    const color: Rgb = palette.white;
    const ids = [
      [0.09, 0, 0],
      [-0.1, 0, 0],
      [-0.07, 0.02, s * 0.34],
      [0.03, 0.02, s * 0.3],
    ].map((p) => addVertex(mesh, p as [number, number, number], [0, 1, 0], color));
    mesh.index.push(
      ...(s > 0 ? [ids[0]!, ids[1]!, ids[2]!, ids[0]!, ids[2]!, ids[3]!] : [ids[0]!, ids[2]!, ids[1]!, ids[0]!, ids[3]!, ids[2]!]),
    );
  };
  wing(1);
  wing(-1);
  return merged([mesh, placed(box({ size: [0.26, 0.06, 0.06], color: palette.offWhite, chamfer: 0.02, cell: 9 }), { y: -0.03 })]);
};

export const puff = (): Mesh =>
  blob({ radius: [0.2, 0.2, 0.2], at: [0, 0, 0], low: [0.8, 0.8, 0.86], high: [1, 1, 1], detail: 1, bump: 0.06, random: seededRandom(5) });
