// What stands: the hall, the machines in it, and the glass of the tank.
import { BoxGeometry, Group, Mesh, MeshBasicMaterial } from 'three';
import type { SharedUniforms } from '../../../stage/district/materials';
import { tank } from '../model/layout';
import type { MachineModel } from './loadMachine';
import { focusClay, type FocusUniforms } from './materials';
import type { Piece } from './piece';

export const createStill = (model: MachineModel, shared: SharedUniforms, focus: FocusUniforms, bakedSun: boolean): Piece => {
  const material = focusClay(shared, focus, bakedSun ? { bakedSun: 'vertex' } : {});
  const group = new Group();
  for (const name of ['room', 'intoDrum', 'outOfDrum']) {
    const mesh = new Mesh(model.geometry(name), material);
    // roof, end walls and partitions would lay the section in the dark
    mesh.castShadow = name !== 'room';
    mesh.receiveShadow = true;
    mesh.matrixAutoUpdate = false;
    mesh.frustumCulled = false;
    group.add(mesh);
  }
  const glass = new MeshBasicMaterial({ color: '#D8F0F0', transparent: true, opacity: 0.13, depthWrite: false });
  const pane = new BoxGeometry(tank.right - tank.left, tank.top - tank.bottom, 0.04);
  const window = new Mesh(pane, glass);
  window.position.set((tank.left + tank.right) / 2, (tank.top + tank.bottom) / 2, tank.front - 0.02);
  window.renderOrder = 2;
  group.add(window);
  return {
    object: group,
    dispose: () => {
      material.dispose();
      glass.dispose();
      pane.dispose();
    },
  };
};
