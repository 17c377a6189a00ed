// Fetching a model file once, and the geometries of its meshes.
import type { BufferGeometry } from 'three';
import { noted } from '../../lib/settled';
import type { MeshEntry, ModelFile } from './format';
import { buildGeometry } from './geometry';

/** A getter that fetches and builds a model once. A failed try is forgotten, so that the next may succeed. */
export const fetchedOnce = <Model>(name: string, url: string, build: (file: ArrayBuffer) => Model): (() => Promise<Model>) => {
  let loading: Promise<Model> | null = null;
  return () => {
    loading ??= noted(
      fetch(url)
        .then((answer) => {
          if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
          return answer.arrayBuffer();
        })
        .then(build)
        .catch((error: unknown) => {
          loading = null;
          throw error;
        }),
    );
    return loading;
  };
};

/** The meshes of a model by name. What the graphics card holds is given back by `free`; the arrays stay for the next time. */
export interface Geometries {
  readonly geometry: (name: string) => BufferGeometry;
  readonly free: () => void;
}

export const buildGeometries = (
  name: string,
  { header, body }: ModelFile<{ readonly meshes: Readonly<Record<string, MeshEntry>> }>,
): Geometries => {
  const geometries = new Map(Object.entries(header.meshes).map(([mesh, entry]) => [mesh, buildGeometry(body, entry)]));
  return {
    geometry(mesh) {
      const geometry = geometries.get(mesh);
      if (!geometry) throw new Error(`${name} has no mesh ${mesh}`);
      return geometry;
    },
    free() {
      for (const geometry of geometries.values()) geometry.dispose();
    },
  };
};
