// Puts the district together: what stands, what moves, its baked light and the data the stage needs to bring it to life.
import { hopperOffset, kiosks, level, slab } from './layout';
import { pack, type Extras, type Pixels } from './pack';
import { groundPixels, lit, makeShader, sunDirection, type Lit, type Shader } from './shade';
import type { Point } from './shape/faces';
import { append, dot, emptyMesh, merged, placed, vertexCount, type Mesh, type Vec3 } from './shape/mesh';
import { centre, recyclingRing, ringAt } from './sites/centre';
import { huayue } from './sites/huayue';
import { jabil } from './sites/jabil';
import { kiosk } from './sites/kiosk';
import { yuejie } from './sites/yuejie';
import { hashOfSources } from './sourceHash';
import { town } from './town/filler';
import { ground } from './town/ground';
import { bird, boat, car, person, puff, truck } from './town/moving';
import { water } from './town/slab';
import { boatWay, branches, carLane, footpaths, lampHeads, standing, street, truckLane } from './town/street';
import { crowns, plantTrees, treeKinds, trunks, type Tree } from './town/trees';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const line = (points: readonly Point[]): number[] => points.flat().map(rounded);

const siteMeshes = (): Record<string, Mesh> => {
  const machine = (id: keyof typeof kiosks): Mesh => placed(kiosk(), { ...kiosks[id], y: level.plot });
  return {
    centre: centre(),
    jabil: merged([jabil(), machine('jabil')]),
    yuejie: merged([yuejie(), machine('yuejie')]),
    huayue: merged([huayue(), machine('huayue')]),
  };
};

const directions: readonly Vec3[] = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z): Vec3 => [x, y, z])));

/** A site's box, and its outermost points in 26 directions: what the camera frames. */
const extent = (mesh: Mesh): Extras['sites'][string] => {
  const points = Array.from(
    { length: vertexCount(mesh) },
    (_, i) => [0, 1, 2].map((k) => rounded(mesh.position[i * 3 + k]!)) as [number, number, number],
  );
  const outermost = (d: Vec3): [number, number, number] => points.reduce((best, p) => (dot(p, d) > dot(best, d) ? p : best));
  const [min, max] = [Math.min, Math.max].map(
    (pick) => [0, 1, 2].map((k) => points.reduce((best, p) => pick(best, p[k]!), points[0]![k]!)) as [number, number, number],
  );
  return { min: min!, max: max!, outline: directions.flatMap(outermost) };
};

const crownsInPlace = (trees: readonly Tree[]): Mesh => {
  const shapes = crowns();
  const out = emptyMesh();
  for (const { kind, color, ...place } of trees) {
    const first = out.color.length;
    append(out, shapes[kind], place);
    for (let i = first; i < out.color.length; i++) out.color[i]! *= color[i % 3]!;
  }
  return out;
};

/** Tree list per kind; the light a tree gets between the buildings goes into its colour. */
const treeData = (trees: readonly Tree[], shader: Shader): Record<string, number[]> =>
  Object.fromEntries(
    treeKinds.map((kind) => [
      kind,
      trees
        .filter((tree) => tree.kind === kind)
        .flatMap(({ x, y, z, scale, yaw, color }) => {
          const shade = shader.sky([x, y + scale, z], [0, 1, 0]);
          return [x, y, z, scale, yaw, ...color.map((c, k) => c * (0.35 + 0.65 * shade[k]!))].map(rounded);
        }),
    ]),
  );

const movingMeshes = (): Record<string, Lit> => {
  const shadedBySelf = (mesh: Mesh): Lit => lit(mesh, makeShader([mesh], { rays: 32, seed: 3 }));
  return {
    ring: shadedBySelf(placed(recyclingRing(), { y: 4 })),
    truck: shadedBySelf(truck()),
    car: shadedBySelf(car()),
    person: lit(person()),
    boat: shadedBySelf(boat()),
    bird: lit(bird()),
    puff: lit(puff()),
  };
};

const extras = (sites: Record<string, Mesh>, trees: Record<string, number[]>): Extras => ({
  sources: hashOfSources(),
  slab,
  sunDirection: [...sunDirection] as [number, number, number],
  trees,
  truckLane: line(truckLane()),
  carLane: line(carLane()),
  boatWay: line(boatWay()),
  branches: branches().map(({ id, points }) => ({ id, points: line(points) })),
  footpaths: footpaths().map(({ y, points }) => ({ y: rounded(y), points: line(points) })),
  standing: standing().map(rounded),
  lamps: lampHeads().flat().map(rounded),
  hoppers: Object.fromEntries(
    Object.entries(kiosks).map(([id, { x, z }]) => [
      id,
      [rounded(x + hopperOffset.x), rounded(level.plot + hopperOffset.y), z] as [number, number, number],
    ]),
  ),
  ring: [...ringAt] as [number, number, number],
  sites: Object.fromEntries(
    Object.entries({
      ...sites,
      centre: merged([sites['centre']!, placed(recyclingRing(), { x: ringAt[0], y: ringAt[1], z: ringAt[2] })]),
    }).map(([id, mesh]) => [id, extent(mesh)]),
  ),
});

const sunken = (mesh: Mesh, by: Vec3): Mesh => placed(mesh, { x: by[0], y: by[1], z: by[2] });

/** The whole bake, about half a minute. */
export const bakeDistrict = (): { bytes: Uint8Array; triangles: Record<string, number> } => {
  const sites = siteMeshes();
  const trees = plantTrees();
  const buildings = merged([...Object.values(sites), town(), street(), trunks(trees)]);
  const shader = makeShader([buildings, crownsInPlace(trees)], { rays: 28, seed: 7 });
  // crowns would leave smears on walls, whose vertices are far apart
  const bare = makeShader([buildings], { rays: 36, seed: 9 });
  const moving = movingMeshes();
  const ring = moving['ring']!;
  const meshes: Record<string, Lit> = {
    buildings: lit(buildings, { sky: bare.sky, sun: shader.sun }),
    ground: lit(ground()),
    water: lit(water()),
    ...Object.fromEntries(Object.entries(crowns()).map(([kind, mesh]) => [kind, lit(mesh)])),
    ...moving,
    ring: { ...ring, mesh: sunken(ring.mesh, [0, -4, 0]) },
  };
  const pixels = (width: number, height: number, kind: 'sky' | 'sun'): Pixels => ({
    width,
    height,
    data: groundPixels(shader, width, height, kind),
  });
  const bytes = pack(meshes, pixels(264, 180, 'sky'), pixels(528, 360, 'sun'), extras(sites, treeData(trees, bare)));
  return { bytes, triangles: Object.fromEntries(Object.entries(meshes).map(([name, { mesh }]) => [name, mesh.index.length / 3])) };
};
