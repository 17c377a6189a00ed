// The plots of the four sites, with their paths, and the whole ground.
import { level, roundedRect, sites } from '../layout';
import { palette } from '../palette';
import { flat, plate, type Point } from '../shape/faces';
import { merged, type Mesh } from '../shape/mesh';
import { crossings, roads, walks } from './roads';
import { grass, slabBody } from './slab';

const circle = (cx: number, cz: number, r: number, steps = 48): Point[] =>
  Array.from({ length: steps }, (_, i): Point => [
    cx + Math.cos((i / steps) * 2 * Math.PI) * r,
    cz - Math.sin((i / steps) * 2 * Math.PI) * r,
  ]);

const plots = (): Mesh[] => {
  const { plot } = level;
  const c = sites.centre;
  return [
    plate(roundedRect(-12.75, -7.5, -0.85, 7.5, 1.6), 0, plot - 0.008, palette.courtGrass, palette.kerb),
    plate(roundedRect(2.85, -7.5, 13.3, 7.5, 1.6), 0, plot - 0.008, palette.courtGrass, palette.kerb),
    flat(roundedRect(-12.5, -7.3, -1.15, -0.95, 1.3), plot + 0.002, palette.plot),
    flat(circle(c.x, c.z, 4.45), plot + 0.014, palette.plotWarm),
    flat(
      [
        [c.x + 0.5, c.z + 4.2],
        [c.x + 2.6, c.z + 3.3],
        [c.x + 4.2, 7.9],
        [c.x + 1.6, 7.9],
      ],
      plot + 0.008,
      palette.plotWarm,
    ),
    flat(
      [
        [c.x - 0.45, 0.5],
        [c.x + 0.8, 0.5],
        [c.x + 0.8, -1.2],
        [c.x - 0.45, -1.2],
      ],
      plot + 0.008,
      palette.plotWarm,
    ),
    flat(roundedRect(3.1, 0.95, 13.0, 7.22, 1.2), plot + 0.002, palette.plotCool),
    flat(roundedRect(3.1, -7.3, 13.05, -0.42, 1.2), plot + 0.002, palette.plotWarm),
    flat(
      [
        [2.9, 0.62],
        [13.3, 0.62],
        [13.3, 0.1],
        [2.9, 0.1],
      ],
      plot + 0.01,
      palette.plotWarm,
    ),
  ];
};

/** Everything flat, coloured by vertex. */
export const ground = (): Mesh => merged([slabBody(), ...grass(), ...roads(), ...walks(), ...crossings(), ...plots()]);
