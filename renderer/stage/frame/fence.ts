// Knows when what was handed to the graphics is done.

export interface Fence {
  /** After the last draw of a piece of work. */
  set(): void;
  /** True once that work has left the graphics queue, or where there is none. */
  isDone(): boolean;
  drop(): void;
}

export const createFence = (gl: WebGL2RenderingContext): Fence => {
  let fence: WebGLSync | null = null;
  const drop = (): void => {
    if (fence) gl.deleteSync(fence);
    fence = null;
  };
  return {
    set() {
      drop();
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
    isDone() {
      if (fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
      drop();
      return true;
    },
    drop,
  };
};
