// The treatment hall that three stops share: near-white walls, cut faces, pipes under the roof.
import { half, room } from '../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../palette';
import { box } from '../shape/box';
import { merged, mixed, rgb, type Mesh } from '../shape/mesh';
import { tube } from '../shape/round';
import { tones } from '../tones';
import { slabPiece, tiles } from './ground';
import { pendant, shellOf, wallWindow } from './rooms';

interface HallLook {
  readonly left?: boolean;
  readonly right?: boolean;
  /** Windows: x and width. */
  readonly windows?: readonly (readonly [number, number])[];
  readonly lamps?: readonly number[];
}

export const hall = ({ left = false, right = false, windows = [], lamps = [] }: HallLook): Mesh =>
  merged([
    slabPiece(0),
    tiles([-half, room.back, half, room.front], 0.75, [tones.floor, mixed(tones.floor, tones.tile, 0.55)]),
    shellOf({ wall: tones.wall, dado: tones.wallLow, rail: mixed(tones.wallLow, palette.teal, 0.4), roof: tones.shell, left, right }),
    ...windows.map(([x, w]) => wallWindow(x, 3.4, w, 1.9)),
    ...lamps.map((x) => pendant(x, 5.3, -1.9, rgb('#5F8FB0'), 0.42)),
    tube(
      [
        [-half, 5.75, room.back + 0.3],
        [half, 5.75, room.back + 0.3],
      ],
      0.12,
      tones.steelDeep,
      10,
    ),
    tube(
      [
        [-half, 5.38, room.back + 0.3],
        [half, 5.38, room.back + 0.3],
      ],
      0.09,
      rgb('#8CC7D6'),
      8,
    ),
    ...[-7.5, -3.75, 0, 3.75, 7.5].map((x) =>
      box({ size: [0.12, 0.75, 0.24], at: [x, 5.2, room.back + 0.12], color: palette.slateLight, chamfer: 0.02, cell: 9 }),
    ),
  ]);
