// What turns in a line: toothed rollers and screws.
import { palette } from '../palette';
import { prism, type Flat } from '../shape/cut';
import { addQuad, addVertex, merged, shaded, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { laid } from '../shape/turn';
import { tones } from '../tones';

export interface RollerSize {
  readonly core: number;
  readonly tooth: number;
  readonly length: number;
}

/** A toothed roller along z: discs with hooked teeth, each disc turned a little further. */
export const roller = ({ core, tooth, length }: RollerSize): Mesh => {
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
export const helix = (length: number, turns: number, flight: number, core: (t: number) => number, color: Rgb): Mesh => {
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
