import { readFileSync } from 'node:fs';
import { Frustum, InstancedMesh, Matrix4, Mesh, PerspectiveCamera, type Material } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { live, resetLive } from '../../../../renderer/exhibits/journey/live';
import { gripsOf, pickIds, stopIds, stops, type HotspotId, type StopId } from '../../../../renderer/exhibits/journey/model/stops';
import { createCamera } from '../../../../renderer/exhibits/journey/scene/camera';
import { parseJourney } from '../../../../renderer/exhibits/journey/scene/journeyFile';
import { createJourneyScene, type JourneyScene } from '../../../../renderer/exhibits/journey/scene/journeyScene';
import { buildJourney } from '../../../../renderer/exhibits/journey/scene/loadJourney';
import { posesFor } from '../../../../renderer/exhibits/journey/scene/views';
import { useJourney } from '../../../../renderer/exhibits/journey/store';
import type { Margins } from '../../../../renderer/stage/camera/fit';
import { tiers, type StageTier } from '../../../../renderer/stage/tiers';

const bytes = readFileSync(new URL('../../../../assets/models/journey.bin', import.meta.url));
const model = buildJourney(parseJourney(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}
const shapes: readonly Shape[] = [
  { width: 1920, height: 1080, margins: { left: 0.04, right: 0.37, top: 0.13, bottom: 0.14 } },
  { width: 1080, height: 1920, margins: { left: 0.05, right: 0.05, top: 0.1, bottom: 0.42 } },
];

const meshesOf = (scene: JourneyScene): Mesh[] => {
  const found: Mesh[] = [];
  scene.object.traverse((object) => {
    if (object instanceof Mesh) found.push(object as Mesh);
  });
  return found;
};

/** The scene as it stands at a stop, its camera there. */
const standAt = (scene: JourneyScene, stop: StopId, { width, height, margins }: Shape): PerspectiveCamera => {
  const lens = new PerspectiveCamera(24, width / height, 5, 1600);
  const camera = createCamera();
  camera.aim(posesFor(width / height, margins), stopIds.indexOf(stop), width / height, false);
  useJourney.setState({ stop });
  camera.step(0.02, lens);
  scene.step(0.02, useJourney.getState(), lens, camera.x, false);
  scene.point(stop, lens, width, height);
  return lens;
};

const trianglesOf = (mesh: Mesh): number => {
  const geometry = mesh.geometry;
  const each = (geometry.getIndex()?.count ?? geometry.getAttribute('position').count) / 3;
  return mesh instanceof InstancedMesh ? each * mesh.count : each;
};

/** Draw calls and triangles of a view, shadow pass included: every visible caster is counted, near or far. */
const costOf = (scene: JourneyScene, lens: PerspectiveCamera, tier: StageTier): { calls: number; triangles: number } => {
  scene.object.updateMatrixWorld();
  const frustum = new Frustum().setFromProjectionMatrix(new Matrix4().multiplyMatrices(lens.projectionMatrix, lens.matrixWorldInverse));
  const shown = (mesh: Mesh): boolean => {
    for (let object: Mesh['parent'] = mesh; object; object = object.parent) if (!object.visible) return false;
    return true;
  };
  const visible = meshesOf(scene).filter(shown);
  const drawn = visible.filter((mesh) => !mesh.frustumCulled || frustum.intersectsObject(mesh));
  const casters = tiers[tier].shadowMap ? visible.filter((mesh) => mesh.castShadow) : [];
  const sum = (list: readonly Mesh[]): number => list.reduce((all, mesh) => all + trianglesOf(mesh), 0);
  return { calls: drawn.length + casters.length, triangles: sum(drawn) + sum(casters) };
};

beforeEach(() => {
  resetLive();
  useJourney.setState(useJourney.getInitialState(), true);
});

describe('journey scene', () => {
  const views = stopIds.flatMap((stop) => shapes.map((shape) => [stop, shape] as const));

  it.each(views)('%s keeps its budget in both tiers', (stop, shape) => {
    const high = createJourneyScene(model, tiers.high);
    const inHigh = costOf(high, standAt(high, stop, shape), 'high');
    expect(inHigh.calls).toBeLessThanOrEqual(120);
    expect(inHigh.triangles).toBeLessThanOrEqual(300_000);
    const low = createJourneyScene(model, tiers.low);
    const inLow = costOf(low, standAt(low, stop, shape), 'low');
    expect(inLow.calls).toBeLessThanOrEqual(60);
    expect(inLow.triangles).toBeLessThanOrEqual(100_000);
    high.dispose();
    low.dispose();
  });

  it.each(views)('%s: what the finger takes and where it leads lie in the free part of the picture', (stop, shape) => {
    const scene = createJourneyScene(model, tiers.low);
    standAt(scene, stop, shape);
    const { deed } = stops[stop];
    const places: HotspotId[] = [...gripsOf(deed), ...('to' in deed ? [deed.to] : [])];
    for (const id of places) {
      const { x, y, visible } = live.hotspots[id];
      const { width, height, margins } = shape;
      expect(visible, id).toBe(true);
      expect(x, id).toBeGreaterThan(width * margins.left);
      expect(x, id).toBeLessThan(width * (1 - margins.right));
      expect(y, id).toBeGreaterThan(height * margins.top);
      expect(y, id).toBeLessThan(height * (1 - margins.bottom));
    }
    const others = Object.entries(live.hotspots).filter(([id]) => !places.includes(id as HotspotId));
    // a stop may show more places than it takes, never those of another stop
    for (const [id, { visible }] of others) if (!['bin', 'heap'].includes(id)) expect(visible, id).toBe(false);
    scene.dispose();
  });

  it('moves at every stop while its deed is done, and only by finite numbers', () => {
    const scene = createJourneyScene(model, tiers.medium);
    const state = (): number[] =>
      meshesOf(scene).flatMap((mesh) => [
        ...mesh.matrixWorld.elements,
        ...(mesh instanceof InstancedMesh ? (mesh.instanceMatrix.array as Float32Array) : []),
      ]);
    for (const stop of stopIds) {
      const lens = standAt(scene, stop, shapes[0]!);
      scene.object.updateMatrixWorld(true);
      const before = state();
      live.progress[stop] = 0.8;
      if (stop === 'sort') useJourney.setState({ picked: pickIds });
      for (let i = 0; i < 30; i++) scene.step(0.1, useJourney.getState(), lens, lens.position.x, false);
      scene.object.updateMatrixWorld(true);
      const after = state();
      expect(after.every(Number.isFinite), stop).toBe(true);
      expect(
        after.some((value, i) => Math.abs(value - before[i]!) > 0.01),
        stop,
      ).toBe(true);
    }
  });

  it('asks for a new shadow map only while something moves', () => {
    const scene = createJourneyScene(model, tiers.high);
    const lens = standAt(scene, 'plate', shapes[0]!);
    const x = lens.position.x;
    scene.step(0.02, useJourney.getState(), lens, x, false);
    expect(scene.step(0.02, useJourney.getState(), lens, x, false)).toBe(false);
    live.progress.plate = 0.4;
    expect(scene.step(0.02, useJourney.getState(), lens, x, false)).toBe(true);
    expect(scene.step(0.02, useJourney.getState(), lens, x + 9, false)).toBe(true);
  });

  it('carries a thing where the finger is, and lets it fall back', () => {
    const scene = createJourneyScene(model, tiers.low);
    const lens = standAt(scene, 'sort', shapes[0]!);
    const { x, y } = live.hotspots.bone;
    const bone = meshesOf(scene).find((mesh) => mesh.geometry === model.geometry('bone'))!;
    live.held = { id: 'bone', dx: -200, dy: -120 };
    scene.step(0.02, useJourney.getState(), lens, 0, false);
    scene.object.updateMatrixWorld(true);
    const seen = bone.getWorldPosition(bone.position.clone()).project(lens);
    expect(((seen.x + 1) / 2) * 1920).toBeCloseTo(x - 200, 0);
    expect(((1 - seen.y) / 2) * 1080).toBeCloseTo(y - 120, 0);
    live.held.id = null;
    for (let i = 0; i < 60; i++) scene.step(0.1, useJourney.getState(), lens, 0, false);
    expect(bone.position.x).toBeCloseTo(0.45, 2);
  });

  it('adds nothing while it runs and gives every material back', () => {
    const scene = createJourneyScene(model, tiers.low);
    const count = meshesOf(scene).length;
    for (const stop of stopIds) standAt(scene, stop, shapes[1]!);
    expect(meshesOf(scene).length).toBe(count);
    const materials = new Set(meshesOf(scene).map((mesh) => mesh.material as Material));
    const disposed = new Set<Material>();
    for (const material of materials) material.addEventListener('dispose', () => disposed.add(material));
    scene.dispose();
    expect(disposed.size).toBe(materials.size);
  });
});
