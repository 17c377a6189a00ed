// Bays five and six: elevator, screen, the crate of what is too coarse, the heap.
import { seededRandom } from '../../../renderer/lib/random';
import { auger, crate, hall, heap, screen } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { merged, placed, type Mesh, type Vec3 } from '../shape/mesh';
import { lathe, post } from '../shape/round';
import { prism, shell, slope } from '../shape/cut';
import { laid, turned } from '../shape/turn';
import { tones } from '../tones';
import { lumps, mound } from '../things/soil';

const tilt = Math.atan2(auger.to[1] - auger.from[1], auger.to[0] - auger.from[0]);
const length = Math.hypot(auger.to[0] - auger.from[0], auger.to[1] - auger.from[1]);

const elevator = (): Mesh => {
  const trough = shell({
    from: -0.25,
    to: length + 0.1,
    y: 0,
    z: 0,
    inner: auger.radius + 0.05,
    outer: auger.radius + 0.14,
    arc: [Math.PI * 0.42, Math.PI * 1.58],
    inside: tones.steel,
    outside: palette.teal,
  });
  return merged([
    placed(turned(trough, 'z', tilt), { x: auger.from[0], y: auger.from[1], z: auger.z }),
    laid(
      lathe({
        profile: [
          [0.4, 0],
          [0.44, 0.05],
          [0.4, 0.34],
          [0.26, 0.42],
          [0, 0.42],
        ],
        color: palette.tealDark,
        segments: 20,
        chamfer: 0.03,
      }),
      [auger.to[0] + 0.03, auger.to[1] + 0.1, auger.z],
      [auger.to[0] - auger.from[0], auger.to[1] - auger.from[1], 0],
    ),
    box({ size: [0.9, 0.5, 0.9], at: [auger.from[0] - 0.05, hall.floor, auger.z], color: palette.slateLight, chamfer: 0.06, cell: 0.35 }),
  ]);
};

const screenFrame = (): Mesh => {
  const [fx, fy] = screen.from;
  const [tx, ty] = screen.to;
  const back = screen.z - screen.width / 2;
  const front = screen.z + screen.width / 2;
  return merged([
    ...[fx + 0.12, tx - 0.12].flatMap((x, i) =>
      [back - 0.16, front + 0.1].map((z) => brick([0.12, (i ? ty : fy) - 0.35 - hall.floor, 0.12], [x, hall.floor, z], palette.slateLight)),
    ),
    // springs under the deck
    ...[fx + 0.12, tx - 0.12].flatMap((x, i) =>
      [back - 0.16, front + 0.1].map((z) =>
        lathe({
          profile: [
            [0.1, 0],
            [0.1, 0.06],
            [0.07, 0.07],
            [0.1, 0.13],
            [0.07, 0.15],
            [0.1, 0.21],
            [0, 0.22],
          ],
          color: palette.sun,
          segments: 12,
          chamfer: 0,
          at: [x, (i ? ty : fy) - 0.38, z],
        }),
      ),
    ),
    // funnel under the deck
    prism({
      outline: slope([fx + 0.1, fy - 0.75], [fx + 0.35, 2.35], 0.07),
      back,
      front: front - 0.1,
      color: tones.steel,
      isCut: true,
      cell: 0.3,
    }),
    prism({
      outline: slope([tx - 0.25, 2.35], [tx, ty - 0.35], 0.07),
      back,
      front: front - 0.1,
      color: tones.steel,
      isCut: true,
      cell: 0.3,
    }),
  ]);
};

/** The deck that shakes: frame and bars, in its place. */
export const screenDeck = (): Mesh => {
  const [fx, fy] = screen.from;
  const [tx, ty] = screen.to;
  const [back, front] = [screen.z - screen.width / 2, screen.z + screen.width / 2];
  const at = (t: number): readonly [number, number] => [fx + (tx - fx) * t, fy + (ty - fy) * t];
  return merged([
    prism({
      outline: slope([fx, fy + 0.2], [tx, ty + 0.2], 0.36),
      back: back - 0.1,
      front: back,
      color: palette.teal,
      withBack: true,
      cell: 0.35,
    }),
    prism({
      outline: slope([fx, fy + 0.03], [tx, ty + 0.03], 0.2),
      back: front,
      front: front + 0.08,
      color: palette.teal,
      withBack: true,
      cell: 0.35,
    }),
    ...Array.from({ length: 15 }, (_, i) => {
      const [x, y] = at((i + 0.5) / 15);
      return laid(post(0.028, front - back, [0, 0, 0], tones.steelDeep, 6), [x, y - 0.06, back], [0, 0, 1]);
    }),
    ...[0.25, 0.5, 0.75].map((t) =>
      prism({
        outline: slope([fx, fy - 0.1], [tx, ty - 0.1], 0.05),
        back: back + (front - back) * t - 0.02,
        front: back + (front - back) * t + 0.02,
        color: tones.steel,
        cell: 1,
      }),
    ),
  ]);
};

const crateOfCoarse = (): Mesh => {
  const random = seededRandom(91);
  const { x, z, width: w, height: h } = crate;
  const wall = (size: Vec3, at: Vec3): Mesh => box({ size, at, color: palette.wood, chamfer: 0.02, cell: 0.4 });
  return merged([
    wall([w, h, 0.07], [x, hall.floor, z - 0.3]),
    wall([w, h * 0.85, 0.07], [x, hall.floor, z + 0.3]),
    wall([0.07, h, 0.6], [x - w / 2, hall.floor, z]),
    wall([0.07, h, 0.6], [x + w / 2, hall.floor, z]),
    lumps(
      34,
      random,
      [tones.bark, tones.barkDark, tones.sack],
      () => [x + (random() - 0.5) * (w - 0.25), hall.floor + h - 0.12 + random() * 0.14, z + (random() - 0.5) * 0.4],
      1.2,
    ),
  ]);
};

export const refining = (): Mesh =>
  merged([
    elevator(),
    screenFrame(),
    crateOfCoarse(),
    placed(mound(heap.radius, heap.height, seededRandom(93)), { x: heap.x, y: hall.floor, z: heap.z }),
  ]);
