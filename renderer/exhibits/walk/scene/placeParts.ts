// One place in the scene: ground, what stands, the shell that throws no shadow, and its pieces, one draw call for each kind.
import { Color, Group, InstancedMesh, Mesh, type Material } from 'three';
import { clay, type SharedUniforms } from '../../../stage/district/materials';
import { setInstance } from '../../../stage/district/instances';
import { pieceKinds, type Piece, type PieceKind, type Place } from '../model/place';
import type { PlaceModel, WalkModel } from './loadWalk';
import type { SignSheet } from './signSheet';

export interface WalkMaterials {
  readonly still: Material;
  /** ceilings: lit by what the floor throws back */
  readonly shell: Material;
  readonly things: Material;
  readonly leaves: Material;
  readonly people: Material;
  /** the baked light stands in for the shadow map */
  readonly bakedSun: boolean;
  dispose(): void;
}

/** What all places are drawn with; `bakedSun`: no shadow map, the light baked into the models stands in. */
export const createMaterials = (shared: SharedUniforms, bakedSun: boolean): WalkMaterials => {
  const still = clay(shared, bakedSun ? { bakedSun: 'vertex' } : {});
  const shell = clay(shared);
  shell.emissive.set('#6E6862');
  const things = clay(shared, { coat: true });
  const leaves = clay(shared, { coat: true, sway: 0.007 });
  const people = clay(shared, { coat: true, sway: 0.0045 });
  return {
    still,
    shell,
    things,
    leaves,
    people,
    bakedSun,
    dispose: () => [still, shell, things, leaves, people].forEach((each) => each.dispose()),
  };
};

const swaying: readonly PieceKind[] = ['tree', 'tall', 'bush'];
const breathing: readonly PieceKind[] = ['stander', 'carrier', 'sitter'];
const greens = ['#86B35C', '#A3C05F', '#6FA65F', '#94BA5A'];
/** Small things throw no shadow worth a draw call. */
const shadowless: readonly PieceKind[] = ['pot', 'bike'];

const piecesOf = (kind: PieceKind, pieces: readonly Piece[], { kit }: WalkModel, materials: WalkMaterials): InstancedMesh | null => {
  const mine = pieces.filter((piece) => piece.kind === kind);
  if (mine.length === 0) return null;
  const material = swaying.includes(kind) ? materials.leaves : breathing.includes(kind) ? materials.people : materials.things;
  const mesh = new InstancedMesh(kit.geometry(kind), material, mine.length);
  const color = new Color();
  mine.forEach(({ x, y = 0, z, yaw = 0, scale = 1, tint }, i) => {
    setInstance(mesh, i, x, y, z, yaw, scale);
    mesh.setColorAt(i, color.set(tint ?? (swaying.includes(kind) ? greens[i % greens.length]! : '#FFFFFF')));
  });
  mesh.instanceMatrix.needsUpdate = true;
  mesh.castShadow = !shadowless.includes(kind);
  mesh.receiveShadow = true;
  mesh.frustumCulled = false;
  mesh.name = kind;
  return mesh;
};

export interface PlacePart {
  readonly object: Group;
  dispose(): void;
}

export const createPlacePart = (
  place: Place,
  model: WalkModel,
  shared: SharedUniforms,
  materials: WalkMaterials,
  signs: SignSheet,
): PlacePart => {
  const mine: PlaceModel = model.places[place.id];
  const ground = clay(shared, { map: mine.shade, ...(materials.bakedSun && { bakedSun: mine.sun }) });
  const object = new Group();
  object.name = place.id;
  const still = (name: string, material: Material, casts: boolean): void => {
    const mesh = new Mesh(mine.geometry(name), material);
    mesh.castShadow = casts;
    mesh.receiveShadow = true;
    mesh.matrixAutoUpdate = false;
    mesh.name = name;
    object.add(mesh);
  };
  still('ground', ground, false);
  still('still', materials.still, true);
  if (mine.hasShell) still('shell', materials.shell, false);
  const pieces = pieceKinds.map((kind) => piecesOf(kind, place.pieces, model, materials)).filter((mesh) => mesh !== null);
  const written = signs.of(place);
  object.add(...pieces, ...written.meshes);
  return {
    object,
    dispose() {
      ground.dispose();
      written.dispose();
      for (const mesh of pieces) mesh.dispose();
    },
  };
};
