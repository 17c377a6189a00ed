import { BoxGeometry, Group, Mesh, MeshBasicMaterial, Scene, type Object3D, type WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';
import { setWarmStage, warmScene } from '../../../renderer/stage/keep/warmScene';
import { createUnveiler } from '../../../renderer/stage/keep/unveil';

/** A renderer that notes which meshes each picture showed (of one named beside, nothing, where it may leave out what is out of view); its work is done at once, or when `done` says so. */
const fakeRenderer = (done = (): boolean => true): { renderer: WebGLRenderer; pictures: string[][] } => {
  const pictures: string[][] = [];
  const seen = (object: Object3D): string[] =>
    object.visible
      ? [
          ...(object instanceof Mesh && !(object.frustumCulled && object.name === 'beside') ? [object.name] : []),
          ...object.children.flatMap(seen),
        ]
      : [];
  const gl = {
    SIGNALED: 1,
    fenceSync: () => ({}),
    deleteSync: () => undefined,
    flush: () => undefined,
    getSyncParameter: () => (done() ? 1 : 0),
  };
  const renderer = {
    getContext: () => gl,
    getViewport: (out: unknown) => out,
    setViewport: () => undefined,
    shadowMap: { needsUpdate: false },
    render: (root: Object3D) => void pictures.push(seen(root)),
  };
  return { renderer: renderer as unknown as WebGLRenderer, pictures };
};

const shape = (name: string): Mesh => Object.assign(new Mesh(new BoxGeometry(), new MeshBasicMaterial()), { name });
const model = (): { object: Group; hidden: Mesh } => {
  const hidden = shape('hidden');
  hidden.visible = false;
  const [object, folded] = [new Group(), new Group()];
  folded.visible = false;
  folded.add(shape('folded'));
  object.add(shape('a'), shape('b'), hidden, folded);
  return { object, hidden };
};

describe('unveiling', () => {
  it('draws every shape once, alone, those too that are hidden now, and leaves them as they were', () => {
    const { renderer, pictures } = fakeRenderer();
    const { object, hidden } = model();
    const root = new Scene();
    root.add(object);
    const unveiler = createUnveiler(renderer);
    for (let tick = 0; tick < 20 && !unveiler.step(root); tick++);
    expect(pictures.every((picture) => picture.length === 1)).toBe(true);
    expect(pictures.flat().toSorted()).toEqual(['a', 'b', 'folded', 'hidden']);
    expect(hidden.visible).toBe(false);
    expect(object.children[3]?.visible).toBe(false);
    expect(unveiler.step(root)).toBe(true);
    expect(pictures).toHaveLength(4);
  });
  it('hands over what lies beside its view as well', () => {
    const { renderer, pictures } = fakeRenderer();
    const root = new Scene();
    const beside = shape('beside');
    root.add(beside);
    const unveiler = createUnveiler(renderer);
    for (let tick = 0; tick < 20 && !unveiler.step(root); tick++);
    expect(pictures).toEqual([['beside']]);
    expect(beside.frustumCulled).toBe(true);
  });
  it('is not over before the graphics have done the work, and begins anew after a lost context', () => {
    let isDone = false;
    const { renderer, pictures } = fakeRenderer(() => isDone);
    const root = new Scene();
    root.add(shape('only'));
    const unveiler = createUnveiler(renderer);
    expect([unveiler.step(root), unveiler.step(root)]).toEqual([false, false]);
    expect(pictures).toHaveLength(1);
    isDone = true;
    expect(unveiler.step(root)).toBe(true);
    unveiler.forget();
    expect(unveiler.step(root)).toBe(false);
    expect(pictures).toHaveLength(2);
  });
});

describe('warming', () => {
  const stageOf = (renderer: WebGLRenderer): void =>
    setWarmStage({ tier: 'low', unveiler: createUnveiler(renderer), beforeFrame: (task) => Promise.resolve(task()) });
  it('draws a kept scene unseen and leaves it off the stage', async () => {
    const { renderer, pictures } = fakeRenderer();
    const { object } = model();
    stageOf(renderer);
    await warmScene(() => ({ object, dispose: () => undefined }));
    expect(pictures.slice(0, -1).every((picture) => picture.length === 1)).toBe(true);
    expect(pictures, 'every shape alone, and all that show together').toHaveLength(5);
    expect(pictures.at(-1)).toEqual(['a', 'b']);
    expect(object.parent).toBeNull();
  });
  it('lets a scene alone that a visitor has opened, and does nothing without a stage', async () => {
    const { renderer, pictures } = fakeRenderer();
    const { object } = model();
    const stage = new Scene();
    stage.add(object);
    stageOf(renderer);
    await warmScene(() => ({ object, dispose: () => undefined }));
    expect(object.parent).toBe(stage);
    setWarmStage(null);
    await warmScene(() => ({ object: new Group(), dispose: () => undefined }));
    expect(pictures).toHaveLength(0);
  });
});
