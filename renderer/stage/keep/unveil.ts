// Cold shapes are drawn one by one into an unseen corner: compiling and uploading all at once would stop the page for seconds.
import { InstancedMesh, Mesh, PerspectiveCamera, Sphere, Vector3, Vector4, type Object3D, type Scene, type WebGLRenderer } from 'three';
import { createFence } from '../frame/fence';

/** Side of the corner, CSS px: what covers no pixel there is compiled in the first real picture after all. */
const corner = 64;
/** Work never seen to end is not waited for any longer, ms. */
const giveUpMs = 8000;
/** In one go, ms: a quick machine is done at once, a slow one does one shape at a time. */
const atOnceMs = 8;

const from = new Vector3(0.35, 0.6, 0.72).normalize();
const ball = new Sphere();

/** The room a shape takes in the world; what stands nowhere yet is a point at its place. */
const roomOf = (shape: Mesh): Sphere => {
  if (shape instanceof InstancedMesh) {
    // pieces move later: what is measured now must not be kept
    const { boundingSphere } = shape;
    shape.computeBoundingSphere();
    ball.copy(shape.boundingSphere ?? ball.makeEmpty());
    shape.boundingSphere = boundingSphere;
  } else {
    if (!shape.geometry.boundingSphere) shape.geometry.computeBoundingSphere();
    ball.copy(shape.geometry.boundingSphere ?? ball.makeEmpty());
  }
  return ball.applyMatrix4(shape.matrixWorld);
};

/** What stands round the middle of any scene. */
const wide = new Sphere(new Vector3(), 17);

/** Fills the picture with what lies within `radius` of `center`. */
const turnTo = (camera: PerspectiveCamera, center: Vector3, radius: number): void => {
  const away = Math.max(1, radius) * 2;
  camera.near = away / 40;
  camera.far = away * 12;
  camera.position.copy(center).addScaledVector(from, away);
  camera.lookAt(center);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
};

const isShape = (object: Object3D): object is Mesh => object instanceof Mesh;

export interface Unveiler {
  /** Draws some of the shapes that this renderer has not drawn yet; true once all are drawn. The canvas is spoilt: draw over it. */
  step(root: Scene): boolean;
  /** Draws `root` as it is shown, small and unseen: much of what the graphics prepare, they prepare only for shapes drawn together. */
  whole(root: Scene): void;
  /** The context was lost, and everything with it. */
  forget(): void;
}

export const createUnveiler = (renderer: WebGLRenderer): Unveiler => {
  const camera = new PerspectiveCamera(60, 1);
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
    shape.updateWorldMatrix(true, false);
    const { center, radius } = roomOf(shape);
    turnTo(camera, center, radius);
    const { frustumCulled } = shape;
    // what lies beside the corner's view is handed over as well
    shape.frustumCulled = false;
    renderer.shadowMap.needsUpdate = shape.castShadow;
    renderer.render(root, camera);
    for (const [each, visible] of undo) each.visible = visible;
    shape.frustumCulled = frustumCulled;
    known.add(shape);
  };
  /** Draws into the corner only, and leaves the canvas to be drawn over. */
  const inCorner = (act: () => void): void => {
    renderer.getViewport(before);
    renderer.setViewport(0, 0, corner, corner);
    act();
    renderer.setViewport(before);
    // the real picture needs all shadows, not those of the last shape
    renderer.shadowMap.needsUpdate = true;
    fence.set();
    since = performance.now();
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
      inCorner(() => {
        const began = performance.now();
        do draw(root, cold.pop()!);
        while (cold.length > 0 && performance.now() - began < atOnceMs);
      });
      return false;
    },
    whole(root) {
      turnTo(camera, wide.center, wide.radius);
      inCorner(() => renderer.render(root, camera));
    },
    forget() {
      known = new WeakSet();
      fence.drop();
    },
  };
};
