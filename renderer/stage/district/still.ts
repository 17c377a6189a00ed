// What does not move: buildings, ground, water; and the trees, which only sway.
import { Color, Group, InstancedMesh, Mesh, type MeshLambertMaterial } from 'three';
import type { District } from '../model/loadDistrict';
import { setInstance } from './instances';
import { clay, type SharedUniforms } from './materials';
import type { Part } from './part';

const treeNumbers = 8;

/** Buildings, ground and canal. `bakedSun`: shadows come from the model file, not from a shadow map. */
export const createStill = (district: District, shared: SharedUniforms, bakedSun: boolean): Part => {
  const materials: MeshLambertMaterial[] = [
    clay(shared, bakedSun ? { bakedSun: 'vertex' } : {}),
    clay(shared, { map: district.groundShade, ...(bakedSun ? { bakedSun: district.groundSun } : {}) }),
    clay(shared, { ripple: true }),
  ];
  const group = new Group();
  ['buildings', 'ground', 'water'].forEach((name, i) => {
    const mesh = new Mesh(district.geometry(name), materials[i]);
    mesh.castShadow = name === 'buildings';
    mesh.receiveShadow = true;
    mesh.matrixAutoUpdate = false;
    // what stands is drawn first, what it hides last: saves shading on machines without a GPU
    mesh.renderOrder = name === 'buildings' ? 0 : 5;
    mesh.frustumCulled = false;
    group.add(mesh);
  });
  return { object: group, dispose: () => materials.forEach((material) => material.dispose()) };
};

/** One instanced mesh per kind of tree. */
export const createTrees = (district: District, shared: SharedUniforms): Part => {
  const material = clay(shared, { sway: 0.022 });
  const group = new Group();
  const color = new Color();
  const meshes: InstancedMesh[] = [];
  for (const [kind, list] of Object.entries(district.header.trees)) {
    const mesh = new InstancedMesh(district.geometry(kind), material, list.length / treeNumbers);
    for (let i = 0; i < mesh.count; i++) {
      const [x, y, z, scale, yaw, r, g, b] = list.slice(i * treeNumbers, (i + 1) * treeNumbers) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      setInstance(mesh, i, x, y, z, yaw, scale);
      mesh.setColorAt(i, color.setRGB(r, g, b));
    }
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    mesh.frustumCulled = false;
    meshes.push(mesh);
  }
  group.add(...meshes);
  return {
    object: group,
    dispose: () => {
      material.dispose();
      for (const mesh of meshes) mesh.dispose();
    },
  };
};
