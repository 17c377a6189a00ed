// Turning meshes round the axes in the plane of the cut, which the district's placements do not need.
import { cross, dot, emptyMesh, unit, vertexCount, type Mesh, type Vec3 } from './mesh';

const mapped = (mesh: Mesh, point: (p: Vec3) => Vec3, normal: (n: Vec3) => Vec3): Mesh => {
  const out: Mesh = { ...emptyMesh(), color: [...mesh.color], glow: [...mesh.glow], index: [...mesh.index] };
  for (let i = 0; i < vertexCount(mesh); i++) {
    out.position.push(...point([mesh.position[i * 3]!, mesh.position[i * 3 + 1]!, mesh.position[i * 3 + 2]!]));
    out.normal.push(...normal([mesh.normal[i * 3]!, mesh.normal[i * 3 + 1]!, mesh.normal[i * 3 + 2]!]));
  }
  return out;
};

/** Turned by `angle` (radians) round an axis through the origin. */
export const turned = (mesh: Mesh, axis: 'x' | 'z', angle: number): Mesh => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turn = ([x, y, z]: Vec3): Vec3 => (axis === 'x' ? [x, y * c - z * s, y * s + z * c] : [x * c - y * s, x * s + y * c, z]);
  return mapped(mesh, turn, turn);
};

/** Something modelled standing on y = 0 (a post, a turned body), laid so that it points along `direction` from `at`. */
export const laid = (mesh: Mesh, at: Vec3, direction: Vec3): Mesh => {
  const up = unit(direction);
  const helper: Vec3 = Math.abs(dot(up, [0, 0, 1])) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const side = unit(cross(up, helper));
  const other = cross(side, up);
  const turn = ([x, y, z]: Vec3): Vec3 => [
    side[0] * x + up[0] * y + other[0] * z,
    side[1] * x + up[1] * y + other[1] * z,
    side[2] * x + up[2] * y + other[2] * z,
  ];
  return mapped(
    mesh,
    (p) => {
      const [x, y, z] = turn(p);
      return [x + at[0], y + at[1], z + at[2]];
    },
    turn,
  );
};
