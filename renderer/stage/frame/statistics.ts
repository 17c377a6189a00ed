// What the tests read about the canvas: window.__stage, written once a second.
import type { WebGLRenderer } from 'three';

export interface StageStatistics {
  /** Draw calls and triangles of the costliest frame so far, shadow pass included. */
  calls: number;
  triangles: number;
  /** Of the last frame. */
  lastCalls: number;
  lastTriangles: number;
  programs: number;
  geometries: number;
  textures: number;
  frames: number;
  /** Time from the start of the last frame until it had left the graphics queue, ms. */
  frameMs: number;
}

declare global {
  var __stage: StageStatistics | undefined;
}

export const createStatistics = (): StageStatistics => ({
  calls: 0,
  triangles: 0,
  lastCalls: 0,
  lastTriangles: 0,
  programs: 0,
  geometries: 0,
  textures: 0,
  frames: 0,
  frameMs: 0,
});

/** Counts a drawn frame. */
export const countFrame = (statistics: StageStatistics, { info }: WebGLRenderer, frameMs: number): void => {
  statistics.frames++;
  statistics.frameMs = Math.round(frameMs);
  statistics.lastCalls = info.render.calls;
  statistics.lastTriangles = info.render.triangles;
  statistics.calls = Math.max(statistics.calls, info.render.calls);
  statistics.triangles = Math.max(statistics.triangles, info.render.triangles);
  statistics.programs = info.programs?.length ?? 0;
  statistics.geometries = info.memory.geometries;
  statistics.textures = info.memory.textures;
};
