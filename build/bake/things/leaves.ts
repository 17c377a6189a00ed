// Leaves with two sides.
import { addQuad, addVertex, emptyMesh, shaded, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';

/** One leaf from `at` outwards. */
export const leaf = (at: Vec3, reach: number, angle: number, color: Rgb): Mesh => {
  const mesh = emptyMesh();
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const spine = Array.from({ length: 7 }, (_, i) => {
    const t = i / 6;
    const w = Math.sin(Math.PI * (0.08 + t * 0.92)) * 0.36 * reach;
    const y = 0.55 * reach * Math.sin(t * 2.1);
    return [-1, 0, 1].map((side) => {
      const [px, pz] = [c * t * reach - s * side * w * 0.5, s * t * reach + c * side * w * 0.5];
      return addVertex(
        mesh,
        [at[0] + px, at[1] + y - (side === 0 ? 0.03 : 0), at[2] + pz],
        unit([-c * 0.3 - s * side * 0.2, 1, -s * 0.3 + c * side * 0.2]),
        shaded(color, side === 0 ? 0.85 : 1),
      );
    });
  });
  for (let i = 1; i < spine.length; i++)
    for (let k = 1; k < 3; k++) {
      const [a, b, d, e] = [spine[i - 1]![k - 1]!, spine[i]![k - 1]!, spine[i]![k]!, spine[i - 1]![k]!];
      addQuad(mesh, a, b, d, e);
      // the underside
      mesh.index.push(a, d, b, a, e, d);
    }
  return mesh;
};
