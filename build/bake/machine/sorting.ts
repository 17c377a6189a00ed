// Bay one: the inclined belt, the magnet with what it has caught, the drum of what does not belong.
import { seededRandom } from '../../../renderer/lib/random';
import { belt, drumOfRest, fineBelt, hall, magnet } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { append, merged, mixed, placed, rgb, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe, post, tube } from '../shape/round';
import { prism, slope, type Flat } from '../shape/cut';
import { laid } from '../shape/turn';
import { tones } from '../tones';

export interface BeltShape {
  readonly from: Flat;
  readonly to: Flat;
  readonly z: number;
  readonly width: number;
  readonly roller: number;
}

/** The standing part of a belt: its band, rails at both sides, end rollers, legs to `foot`. */
const beltFrame = ({ from, to, z, width, roller }: BeltShape, legs: readonly number[], foot: number): Mesh => {
  const at = (t: number): Flat => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  const [front, back] = [z + width / 2, z - width / 2];
  const rail = (zz: number, thick: number): Mesh =>
    prism({
      outline: slope([from[0], from[1] + 0.06], [to[0], to[1] + 0.06], roller * 1.5),
      back: zz - thick,
      front: zz,
      color: palette.teal,
      withBack: true,
      cell: 0.35,
    });
  const end = ([x, y]: Flat): Mesh =>
    laid(post(roller, width + 0.16, [0, 0, 0], tones.steelDeep, 18), [x, y - roller * 0.55, back - 0.08], [0, 0, 1]);
  return merged([
    prism({ outline: slope(from, to, roller * 1.1), back, front: front - 0.02, color: tones.rubber, withBack: true, cell: 0.28 }),
    rail(front + 0.1, 0.1),
    rail(back, 0.1),
    end(from),
    end(to),
    ...legs.flatMap((t) => {
      const [x, y] = at(t);
      return [front + 0.02, back - 0.06].map((zz) => brick([0.12, y - foot - roller, 0.1], [x, foot, zz], palette.slateLight));
    }),
  ]);
};

/** A cleat that rides on a belt, half a width along z about the origin. */
export const cleat = (): Mesh => box({ size: [0.07, 0.09, 1], color: tones.rubberLight, chamfer: 0.02, cell: 2 });

const horseshoe = (): Mesh => {
  const steps = 14;
  const arm = (r: number): Flat[] =>
    Array.from({ length: steps + 1 }, (_, i): Flat => {
      const a = (i / steps) * Math.PI;
      return [Math.cos(a) * r, Math.sin(a) * r];
    });
  const [inner, outer] = [0.26, 0.52];
  const bow: Flat[] = [...arm(outer), [-outer, -0.22], [-inner, -0.22], ...arm(inner).toReversed(), [inner, -0.22], [outer, -0.22]];
  return merged([
    prism({ outline: bow, back: -0.3, front: 0.3, color: tones.magnet, withBack: true, cell: 0.3 }),
    ...[-1, 1].map((s) =>
      prism({
        outline: [
          [Math.min(s * inner, s * outer), -0.42],
          [Math.max(s * inner, s * outer), -0.42],
          [Math.max(s * inner, s * outer), -0.22],
          [Math.min(s * inner, s * outer), -0.22],
        ],
        back: -0.3,
        front: 0.3,
        color: tones.steel,
        withBack: true,
      }),
    ),
  ]);
};

const can = (at: readonly [number, number, number], tilt: readonly [number, number, number], color: Rgb): Mesh =>
  laid(
    lathe({
      profile: [
        [0.075, 0],
        [0.085, 0.03],
        [0.085, 0.22],
        [0.07, 0.25],
        [0, 0.25],
      ],
      color,
      segments: 12,
      chamfer: 0.01,
    }),
    at,
    tilt,
  );

const caught = (): Mesh[] => [
  can([-0.46, -0.58, 0.12], [0.3, 1, 0.2], tones.steel),
  can([0.3, -0.6, 0.05], [-0.5, 1, 0], rgb('#8FB6C9')),
  tube(
    [
      [0.5, -0.42, 0.25],
      [0.52, -0.75, 0.25],
    ],
    0.03,
    tones.steelDeep,
    6,
  ),
  tube(
    [
      [-0.3, -0.42, 0.28],
      [-0.22, -0.7, 0.3],
    ],
    0.028,
    tones.steelDeep,
    6,
  ),
];

const litter: readonly Rgb[] = ['#CFE6EE', '#F3F1F6', '#A9CBE0', '#E9D6EF', '#DDE3E8', '#F7C9C0'].map(rgb);

/** The drum, full of plastic, tins and tableware. */
const restDrum = (): Mesh => {
  const { radius: r, height: h } = drumOfRest;
  const random = seededRandom(23);
  const mesh = lathe({
    profile: [
      [r * 0.94, 0],
      [r, 0.08],
      [r, h * 0.33],
      [r * 1.04, h * 0.36],
      [r, h * 0.39],
      [r, h * 0.66],
      [r * 1.04, h * 0.69],
      [r, h * 0.72],
      [r, h - 0.06],
      [r * 1.05, h],
      [r * 0.9, h],
      [r * 0.88, h - 0.18],
      [0, h - 0.18],
    ],
    color: palette.slateLight,
    segments: 28,
    chamfer: 0.02,
  });
  for (let i = 0; i < 26; i++) {
    const a = random() * Math.PI * 2;
    const rr = Math.sqrt(random()) * r * 0.7;
    const color = litter[i % litter.length]!;
    const shape =
      i % 4 === 0
        ? can([0, 0, 0], [random() - 0.5, 1, random() - 0.5], color)
        : blob({
            radius: [0.17, 0.11, 0.15],
            at: [0, 0, 0],
            low: mixed(color, palette.slate, 0.25),
            high: color,
            detail: 0,
            bump: 0.35,
            random: seededRandom(60 + i),
          });
    append(mesh, shape, { x: Math.cos(a) * rr, y: h - 0.12 + random() * 0.22 * (1 - rr / r), z: Math.sin(a) * rr, yaw: random() * 6 });
  }
  return mesh;
};

const hung = (x: number): Mesh[] => [
  box({
    size: [0.12, hall.ceiling - magnet.top + 0.1, 0.12],
    at: [x, magnet.top - 0.1, -0.15],
    color: palette.slateLight,
    chamfer: 0.03,
    cell: 0.5,
  }),
  box({ size: [0.7, 0.14, 0.7], at: [x, hall.ceiling - 0.14, -0.15], color: palette.teal, chamfer: 0.04, cell: 0.4 }),
];

export const sorting = (): Mesh =>
  merged([
    beltFrame(belt, [0.16, 0.62, 0.93], hall.floor),
    ...hung(magnet.x),
    placed(merged([horseshoe(), ...caught()]), { x: magnet.x, y: magnet.tip + 0.42, z: belt.z }),
    placed(restDrum(), { x: drumOfRest.x, y: hall.floor, z: drumOfRest.z }),
    beltFrame(fineBelt, [0.12, 0.9], hall.floor),
  ]);
