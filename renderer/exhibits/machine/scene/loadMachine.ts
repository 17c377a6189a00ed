// From the model file to geometries. What the graphics card holds is given back by `free`; the arrays stay for the next time.
import type { BufferGeometry } from 'three';
import fileUrl from '../../../../assets/models/machine.bin?url';
import { buildGeometry } from '../../../stage/model/geometry';
import { parseMachine, type MachineFile } from '../model/machineFile';

export interface MachineModel {
  geometry(name: string): BufferGeometry;
  free(): void;
}

const buildMachine = ({ header, body }: MachineFile): MachineModel => {
  const geometries = new Map(Object.entries(header.meshes).map(([name, entry]) => [name, buildGeometry(body, entry)]));
  return {
    geometry(name) {
      const geometry = geometries.get(name);
      if (!geometry) throw new Error(`machine.bin has no mesh ${name}`);
      return geometry;
    },
    free() {
      for (const geometry of geometries.values()) geometry.dispose();
    },
  };
};

let loading: Promise<MachineModel> | null = null;

/** The model, fetched and read once. A failed try is forgotten, so that the next may succeed. */
export const loadMachine = (): Promise<MachineModel> => {
  loading ??= fetch(fileUrl)
    .then((answer) => {
      if (!answer.ok) throw new Error(`machine.bin: ${answer.status}`);
      return answer.arrayBuffer();
    })
    .then((file) => buildMachine(parseMachine(file)))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
};
