// Cold shapes are drawn one by one into an unseen corner: compiling and uploading all at once would stop the page for seconds.
import { Mesh, PerspectiveCamera, Vector4, type Object3D, type Scene, type WebGLRenderer } from 'three';
import { createFence } from '../frame/fence';

/** Side of the corner, CSS px. */
const corner = 8;
/** Work never seen to end is not waited for any longer, ms. */
const giveUpMs = 8000;
/** In one go, ms: a quick machine is done at once, a slow one does one shape at a time. */
const atOnceMs = 8;

/** Sees every model whole. */
const wideView = (): PerspectiveCamera => {
  const camera = new PerspectiveCamera(60, 1, 1, 1600);
  camera.position.set(0, 60, 90);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  return camera;
};

const isShape = (object: Object3D): object is Mesh => object instanceof Mesh;

export interface Unveiler {
  /** Draws some of the shapes that this renderer has not drawn yet; true once all are drawn. The canvas is spoilt: draw over it. */
  step(root: Scene): boolean;
  /** The context was lost, and everything with it. */
  forget(): void;
}

export const createUnveiler = (renderer: WebGLRenderer): Unveiler => {
  const camera = wideView();
  const before = new Vector4();
  const fence = createFence(renderer.getContext() as WebGL2RenderingContext);
  let known = new WeakSet<Object3D>();
  let since = -Infinity;
  /** Draws `shape` alone, in the light of its scene. */
  const draw = (root: Scene, shape: Mesh): void => {
    const undo: [Object3D, boolean][] = [];
    root.traverse((each) => {
      undo.push([each, each.visible]);
      each.visible = !isShape(each) || each === shape;
    });
    for (let up: Object3D | null = shape; up; up = up.parent) up.visible = true;
    const { frustumCulled } = shape;
    // what lies beside the corner's view is handed over as well
    shape.frustumCulled = false;
    renderer.shadowMap.needsUpdate = shape.castShadow;
    renderer.render(root, camera);
    for (const [each, visible] of undo) each.visible = visible;
    shape.frustumCulled = frustumCulled;
    known.add(shape);
  };
  return {
    step(root) {
      // one piece of work after the other: the interface is drawn by the same processor
      if (!fence.isDone() && performance.now() - since < giveUpMs) return false;
      const cold: Mesh[] = [];
      root.traverse((each) => {
        if (isShape(each) && !known.has(each)) cold.push(each);
      });
      if (cold.length === 0) return true;
      renderer.getViewport(before);
      renderer.setViewport(0, 0, corner, corner);
      const began = performance.now();
      do draw(root, cold.pop()!);
      while (cold.length > 0 && performance.now() - began < atOnceMs);
      renderer.setViewport(before);
      // the real picture needs all shadows, not those of the last shape
      renderer.shadowMap.needsUpdate = true;
      fence.set();
      since = performance.now();
      return false;
    },
    forget() {
      known = new WeakSet();
      fence.drop();
    },
  };
};
