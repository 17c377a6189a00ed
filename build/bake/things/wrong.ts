// Things that do not belong among food waste.
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { brick } from '../shape/box';
import { merged, rgb, shaded, type Mesh, type Vec3 } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { turned } from '../shape/turn';
import { tones } from '../tones';

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
