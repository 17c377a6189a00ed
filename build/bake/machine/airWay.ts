// On the roof: hood, duct, fan, and the biofilter cut open.
import { seededRandom } from '../../../renderer/lib/random';
import { fan, filter, hall, hood } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { append, emptyMesh, merged, mixed, shaded, type Mesh } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { prism, rectangle, type Flat } from '../shape/cut';
import { laid } from '../shape/turn';
import { tones } from '../tones';

const duct = (): Mesh => {
  const half: readonly Flat[] = [
    [hood.x - 1.25, hood.bottom],
    [hood.x + 1.25, hood.bottom],
    [hood.x + 0.3, hood.bottom + 1],
    [hood.x + 0.3, hall.ceiling],
    [hood.x - 0.3, hall.ceiling],
    [hood.x - 0.3, hood.bottom + 1],
  ];
  return merged([
    prism({ outline: half, back: -1.3, front: 0.15, color: tones.shell, cell: 0.35 }),
    prism({
      outline: rectangle(hood.x - 1.32, hood.bottom - 0.06, hood.x + 1.32, hood.bottom + 0.07),
      back: -1.36,
      front: 0.21,
      color: palette.teal,
      cell: 0.4,
    }),
    tube(
      [
        [hood.x, 6.1, -0.4],
        [hood.x, 6.6, -0.4],
        [hood.x + 0.05, 6.8, -0.4],
        [hood.x + 0.17, 6.92, -0.4],
        [hood.x + 0.38, hood.duct, -0.4],
        [fan.x - 0.4, fan.y, -0.4],
      ],
      0.3,
      tones.shell,
      20,
    ),
    ...[6.34, 6.58].map((y) =>
      laid(
        lathe({
          profile: [
            [0.35, 0],
            [0.35, 0.06],
            [0.3, 0.06],
          ],
          color: palette.teal,
          segments: 20,
          chamfer: 0,
        }),
        [hood.x, y - 0.24, -0.4],
        [0, 1, 0],
      ),
    ),
    // the fan's round housing, open to the front
    laid(
      lathe({
        profile: [
          [0.55, 0],
          [0.6, 0.05],
          [0.6, 0.62],
          [0.52, 0.62],
          [0.5, 0.1],
          [0, 0.1],
        ],
        color: palette.teal,
        segments: 32,
        chamfer: 0.02,
      }),
      [fan.x, fan.y, -0.75],
      [0, 0, 1],
    ),
    box({ size: [0.9, 0.35, 0.8], at: [fan.x, hall.ceiling + hall.roof, -0.45], color: palette.tealDark, chamfer: 0.05, cell: 0.3 }),
    tube(
      [
        [fan.x + 0.5, fan.y - 0.1, -0.45],
        [filter.left + 0.1, fan.y - 0.2, -0.45],
      ],
      0.26,
      tones.shell,
      18,
    ),
  ]);
};

/** Wood chips: little slabs lying every way. */
const chips = (): Mesh => {
  const random = seededRandom(77);
  const mesh = emptyMesh();
  const { left, right, back, front, bed, top } = filter;
  for (let i = 0; i < 210; i++) {
    const onTop = i < 110;
    const color = mixed(tones.bark, random() < 0.4 ? tones.barkDark : tones.sack, random() * 0.6);
    const chip = blob({
      radius: [0.15, 0.05, 0.09],
      at: [0, 0, 0],
      low: shaded(color, 0.8),
      high: color,
      detail: 0,
      bump: 0.25,
      random: seededRandom(400 + i),
    });
    append(mesh, chip, {
      x: left + 0.25 + random() * (right - left - 0.5),
      y: onTop ? top - 0.3 + random() * 0.1 : bed + 0.06 + random() * (top - bed - 0.4),
      z: onTop ? back + 0.2 + random() * (front - back - 0.35) : front - 0.1,
      yaw: random() * 6,
      scale: 0.9 + random() * 0.5,
    });
  }
  return mesh;
};

const sprigs = (): Mesh => {
  const random = seededRandom(78);
  const mesh = emptyMesh();
  for (let i = 0; i < 26; i++) {
    const color = random() < 0.5 ? tones.leaf : tones.leafLight;
    const tuft = blob({
      radius: [0.1, 0.16, 0.1],
      at: [0, 0.1, 0],
      low: shaded(color, 0.75),
      high: color,
      detail: 0,
      bump: 0.3,
      random: seededRandom(600 + i),
    });
    append(mesh, tuft, {
      x: filter.left + 0.4 + random() * (filter.right - filter.left - 0.8),
      y: filter.top - 0.24,
      z: filter.back + 0.3 + random() * 2,
      scale: 0.8 + random() * 0.9,
    });
  }
  return mesh;
};

const biofilter = (): Mesh => {
  const { left, right, back, front, bottom, bed, top } = filter;
  const t = 0.16;
  return merged([
    prism({ outline: rectangle(left, bottom, left + t, top), back, front, color: palette.teal, isCut: true, cell: 0.35 }),
    prism({ outline: rectangle(right - t, bottom, right, top), back, front, color: palette.teal, isCut: true, cell: 0.35 }),
    prism({ outline: rectangle(left, bottom, right, top), back: back - 0.12, front: back, color: palette.teal, withBack: true, cell: 0.4 }),
    prism({ outline: rectangle(left + t, bottom, right - t, bottom + 0.1), back, front, color: palette.tealDark, isCut: true, cell: 0.4 }),
    // slats over the plenum, gravel, chips
    ...Array.from({ length: 9 }, (_, i) =>
      brick([0.14, 0.08, front - back - 0.1], [left + 0.42 + i * 0.32, bed - 0.1, (front + back) / 2 - 0.05], tones.steelDeep),
    ),
    prism({ outline: rectangle(left + t, bed, right - t, bed + 0.14), back, front: front - 0.04, color: tones.gravel, cell: 0.4 }),
    prism({ outline: rectangle(left + t, bed + 0.14, right - t, top - 0.32), back, front: front - 0.07, color: tones.bark, cell: 0.35 }),
    chips(),
    sprigs(),
  ]);
};

export const airWay = (): Mesh => merged([duct(), biofilter()]);
