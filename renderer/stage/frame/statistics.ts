// What the tests read about the canvas: globalThis.__stage, written once a second and at a scene's first frame.
import type { Material, Scene, WebGLRenderer } from 'three';
import { keptScenes } from '../keep/keeper';
import { clearNotes, notesNow } from './notes';
import { textureBytes, texturesOf } from './textureBytes';

export interface StageStatistics {
  /** What stands on the stage: attract, or an exhibit's id. */
  scene: string;
  /** Time (performance.now) at which its first frame had left the graphics queue; null: not yet. */
  shownAt: number | null;
  /** Draw calls and triangles of the costliest frame since the scene stands there, shadow pass included. */
  calls: number;
  triangles: number;
  /** Of the last frame. */
  lastCalls: number;
  lastTriangles: number;
  /** Programs the scene draws with, and all that are held, warmed scenes included. */
  drawnPrograms: number;
  programs: number;
  geometries: number;
  textures: number;
  /** Memory of all textures that are held, shadow map included, and how many the sum found. */
  textureBytes: number;
  texturesFound: number;
  /** Frames since the canvas is there, and since the scene stands there. */
  frames: number;
  sceneFrames: number;
  /** Time from the start of the last frame until it had left the graphics queue, ms; and the median of the last frames. */
  frameMs: number;
  medianFrameMs: number;
  /** Time the page itself works on a frame (moving the scene, handing the draws over; not the drawing), ms: median of the last frames. */
  scriptMs: number;
  /** What a scene wants tests to know, e.g. how many trucks drive. */
  notes: Record<string, number>;
}

declare global {
  var __stage: StageStatistics | undefined;
}

const kept = 60;

/** Keeps the last figures without allocating; their median on asking. */
const createRing = (): { push(ms: number): void; clear(): void; median(): number } => {
  const ring = new Float32Array(kept);
  let [at, count] = [0, 0];
  return {
    push(ms) {
      ring[at] = ms;
      at = (at + 1) % kept;
      count = Math.min(kept, count + 1);
    },
    clear: () => void (at = count = 0),
    median: () => (count === 0 ? 0 : Math.round((ring.slice(0, count).sort()[count >> 1] ?? 0) * 100) / 100),
  };
};

/** Programs that a scene's materials were given, and those of the shadow pass. */
const drawnPrograms = (root: Scene, { properties, info }: WebGLRenderer): number => {
  const used = new Set<unknown>();
  root.traverse((object) => {
    const { material } = object as { material?: Material | Material[] };
    for (const each of [material ?? []].flat()) used.add((properties.get(each) as { currentProgram?: unknown }).currentProgram);
  });
  used.delete(undefined);
  for (const program of info.programs ?? []) if (program.name === 'MeshDepthMaterial') used.add(program);
  return used.size;
};

export interface Statistics {
  /** Another scene stands on the stage: its own figures begin. */
  begin(scene: string): void;
  shown(now: number): void;
  /** A frame was handed over; the page worked `ms` on it. */
  drawn(ms: number): void;
  ended(ms: number): void;
  publish(): void;
}

const fresh = { shownAt: null, calls: 0, triangles: 0, sceneFrames: 0 } as const;

export const createStatistics = (renderer: WebGLRenderer, root: Scene): Statistics => {
  const { info } = renderer;
  const [script, frame] = [createRing(), createRing()];
  const now = { scene: '', frames: 0, frameMs: 0, lastCalls: 0, lastTriangles: 0, ...fresh } as Omit<StageStatistics, 'notes'>;
  return {
    begin(scene) {
      Object.assign(now, fresh, { scene });
      for (const ring of [script, frame]) ring.clear();
      clearNotes();
    },
    shown: (at) => void (now.shownAt ??= at),
    drawn(ms) {
      now.frames++;
      now.sceneFrames++;
      now.lastCalls = info.render.calls;
      now.lastTriangles = info.render.triangles;
      now.calls = Math.max(now.calls, info.render.calls);
      now.triangles = Math.max(now.triangles, info.render.triangles);
      script.push(ms);
    },
    ended(ms) {
      now.frameMs = Math.round(ms);
      frame.push(ms);
    },
    publish() {
      const objects = [root, ...[...keptScenes()].map(({ object }) => object)];
      const found = texturesOf(objects, (material) => (renderer.properties.get(material) as { uniforms?: never }).uniforms);
      globalThis.__stage = {
        ...now,
        drawnPrograms: drawnPrograms(root, renderer),
        programs: info.programs?.length ?? 0,
        geometries: info.memory.geometries,
        textures: info.memory.textures,
        textureBytes: textureBytes(found),
        texturesFound: found.size,
        medianFrameMs: frame.median(),
        scriptMs: script.median(),
        notes: notesNow(),
      };
    },
  };
};
