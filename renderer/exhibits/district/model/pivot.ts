// Turning and zooming about what lies in the middle of the free part of the picture, so that it stays there beside the card. Pure geometry.
import { fieldOfView, type Margins, type Pose } from '../../../stage/camera/fit';
import type { Offset } from './orbit';

type Vec = [number, number, number];

/** Height above the ground of what is turned about, units: about the middle of a house. */
const pivotHeight = 0.8;

const axes = (azimuth: number, elevation: number, right: Vec, up: Vec, back: Vec): void => {
  const [sa, ca, se, ce] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  right[0] = ca;
  right[1] = 0;
  right[2] = -sa;
  up[0] = -sa * se;
  up[1] = ce;
  up[2] = -ca * se;
  back[0] = sa * ce;
  back[1] = se;
  back[2] = ca * ce;
};

const [right, up, back]: [Vec, Vec, Vec] = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];

/** Lays a turn and a zoom over `pose`, in place. `margins`: shares of the picture that cards cover; `aspect`: its width over its height. */
export function turnAbout(pose: Pose, { azimuth, elevation, zoom }: Offset, margins: Margins | null, aspect: number): void {
  const half = Math.tan(fieldOfView / 2);
  const x = margins ? margins.left - margins.right : 0;
  const y = margins ? margins.bottom - margins.top : 0;
  axes(pose.azimuth, pose.elevation, right, up, back);
  // from the lens along the ray through the middle of the free part, down to the pivot's height
  const [alongRight, alongUp] = [x * half * aspect, y * half];
  const fall = alongRight * right[1] + alongUp * up[1] - back[1];
  const reach = (pivotHeight - pose.target[1] - pose.distance * back[1]) / fall;
  // the pivot from the target, in the picture's own directions: right, up, towards the lens
  const [a, b, c] = [reach * alongRight, reach * alongUp, pose.distance - reach];
  for (let k = 0; k < 3; k++) pose.target[k]! += a * right[k]! + b * up[k]! + c * back[k]!;
  pose.azimuth += azimuth;
  pose.elevation += elevation;
  pose.distance *= zoom;
  axes(pose.azimuth, pose.elevation, right, up, back);
  for (let k = 0; k < 3; k++) pose.target[k]! -= zoom * (a * right[k]! + b * up[k]! + c * back[k]!);
}
