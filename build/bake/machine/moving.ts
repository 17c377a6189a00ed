// What moves, each about its own axis in the origin, so that the scene only has to turn and place it.
import { seededRandom } from '../../../renderer/lib/random';
import { auger, drum, press, rollers } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { addQuad, addVertex, emptyMesh, merged, placed, rgb, shaded, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { blob, lathe, post, tube } from '../shape/round';
import { prism, type Flat } from '../shape/cut';
import { laid, turned } from '../shape/turn';
import { tones } from '../tones';

/** A toothed roller along z: discs with hooked teeth, each disc turned a little further. */
export const roller = (): Mesh => {
  const { core, tooth, length } = rollers;
  const discs = 7;
  const teeth = 9;
  const disc = (i: number): Mesh => {
    const outline = Array.from({ length: teeth }, (_, k): Flat[] => {
      const a = ((k + (i % 2) * 0.5) / teeth) * Math.PI * 2;
      const p = (r: number, da: number): Flat => [Math.cos(a + da) * r, Math.sin(a + da) * r];
      return [p(core, 0), p(tooth, 0.3), p(tooth, 0.42), p(core + 0.02, 0.46)];
    }).flat();
    const from = -length / 2 + (i * length) / discs;
    return prism({
      outline,
      back: from,
      front: from + (length / discs) * 0.72,
      color: i % 2 ? tones.steel : tones.steelDeep,
      withBack: true,
      cell: 0.3,
    });
  };
  return merged([
    ...Array.from({ length: discs }, (_, i) => disc(i)),
    laid(post(core * 0.78, length, [0, 0, 0], palette.slateLight, 24), [0, 0, -length / 2], [0, 0, 1]),
    laid(
      lathe({
        profile: [
          [0.2, 0],
          [0.2, 0.05],
          [0.07, 0.09],
          [0, 0.09],
        ],
        color: palette.sun,
        segments: 6,
        chamfer: 0,
      }),
      [0, 0, length / 2 - 0.06],
      [0, 0, 1],
    ),
  ]);
};

/** A screw along x from 0 to `length`: core and one flight. */
const helix = (length: number, turns: number, flight: number, core: (t: number) => number, color: Rgb): Mesh => {
  const mesh = tube(
    Array.from({ length: 13 }, (_, i): Vec3 => [(length * i) / 12, 0, 0]),
    core,
    tones.steelDeep,
    16,
  );
  const steps = Math.round(turns * 26);
  const thickness = 0.05;
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const a = t * turns * Math.PI * 2;
    const dir: Vec3 = [0, Math.sin(a), Math.cos(a)];
    const lean = length / (turns * Math.PI * 2 * flight);
    const at = (r: number, side: number): Vec3 => [t * length + side * thickness, dir[1] * r, dir[2] * r];
    const n = (side: number): Vec3 => unit([side, -dir[2] * lean * side, dir[1] * lean * side]);
    const inner = core(t) * 0.9;
    return [
      addVertex(mesh, at(inner, -1), n(-1), shaded(color, 0.85)),
      addVertex(mesh, at(flight, -0.6), n(-1), color),
      addVertex(mesh, at(flight, -0.6), dir, color),
      addVertex(mesh, at(flight, 0.6), dir, color),
      addVertex(mesh, at(flight, 0.6), n(1), color),
      addVertex(mesh, at(inner, 1), n(1), shaded(color, 0.85)),
    ] as const;
  });
  for (let i = 1; i < rows.length; i++)
    for (const k of [0, 2, 4] as const) addQuad(mesh, rows[i - 1]![k], rows[i]![k], rows[i]![k + 1]!, rows[i - 1]![k + 1]!);
  return mesh;
};

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

/** The thermometer's needle, pointing along +y. */
export const needle = (): Mesh =>
  merged([
    prism({
      outline: [
        [-0.035, -0.08],
        [0.035, -0.08],
        [0.012, 0.3],
        [-0.012, 0.3],
      ],
      back: 0.11,
      front: 0.14,
      color: palette.slate,
      cell: 9,
    }),
    laid(post(0.06, 0.05, [0, 0, 0], palette.slate, 12), [0, 0, 0.11], [0, 0, 1]),
  ]);

/** A lump about half a unit across, white: tinted when drawn. */
export const chunk = (): Mesh =>
  blob({ radius: [0.5, 0.4, 0.46], at: [0, 0, 0], low: [0.72, 0.7, 0.7], high: [1, 1, 1], detail: 0, bump: 0.22, random: seededRandom(3) });

export const drop = (): Mesh =>
  lathe({
    profile: [
      [0.001, -0.5],
      [0.42, -0.15],
      [0.46, 0.08],
      [0.3, 0.4],
      [0, 0.95],
    ],
    color: [1, 1, 1],
    segments: 8,
    chamfer: 0.08,
  });

export const steamPuff = (): Mesh =>
  blob({ radius: [0.5, 0.5, 0.5], at: [0, 0, 0], low: [0.86, 0.86, 0.9], high: [1, 1, 1], detail: 2, bump: 0.03, random: seededRandom(5) });

/** The three things that do not belong in: a big bone, a plastic bag, a battery; each about a unit long. */
export const bone = (): Mesh => {
  const white = rgb('#FBF1DE');
  const knob = (x: number, y: number): Mesh =>
    blob({
      radius: [0.17, 0.17, 0.17],
      at: [x, y, 0],
      low: shaded(white, 0.84),
      high: white,
      detail: 2,
      bump: 0.01,
      random: seededRandom(2),
    });
  return merged([
    tube(
      Array.from({ length: 9 }, (_, i): Vec3 => [-0.48 + i * 0.12, 0, 0]),
      (t) => 0.1 + 0.07 * (2 * t - 1) ** 2,
      white,
      14,
    ),
    knob(-0.5, 0.12),
    knob(-0.5, -0.12),
    knob(0.5, 0.12),
    knob(0.5, -0.12),
  ]);
};

export const plasticBag = (): Mesh => {
  const film = rgb('#DDF0F7');
  const body = blob({
    radius: [0.42, 0.42, 0.3],
    at: [0, -0.08, 0],
    low: shaded(film, 0.78),
    high: film,
    detail: 2,
    bump: 0.09,
    random: seededRandom(8),
  });
  const handle = (x: number): Mesh =>
    tube(
      [
        [x - 0.1, 0.24, 0],
        [x - 0.13, 0.5, 0],
        [x, 0.62, 0],
        [x + 0.13, 0.5, 0],
        [x + 0.1, 0.24, 0],
      ],
      0.05,
      film,
      8,
    );
  return merged([body, handle(-0.2), handle(0.2)]);
};

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

export const battery = (): Mesh => {
  const body = lathe({
    profile: [
      [0.24, -0.5],
      [0.24, 0.14],
      [0.245, 0.15],
      [0.245, 0.16],
    ],
    color: rgb('#4A5A86'),
    segments: 24,
    chamfer: 0.02,
  });
  const cap = lathe({
    profile: [
      [0.24, 0.16],
      [0.24, 0.42],
      [0.1, 0.42],
      [0.1, 0.52],
      [0, 0.52],
    ],
    color: palette.sun,
    segments: 24,
    chamfer: 0.02,
  });
  const base = lathe({
    profile: [
      [0.24, -0.52],
      [0.24, -0.5],
    ],
    color: tones.steelDeep,
    segments: 24,
    chamfer: 0,
  });
  const plus = [brick([0.04, 0.16, 0.02], [0, -0.24, 0.24], palette.white), brick([0.16, 0.04, 0.02], [0, -0.18, 0.24], palette.white)];
  return turned(merged([body, cap, base, ...plus]), 'z', -Math.PI / 2);
};
