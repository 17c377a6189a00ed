import { useKit } from '../../exhibit-kit/kit';

/** There is a scene for the stops in 3D. */
const hasScene: boolean = false;

/** The stops are drawn here: no 3D on this machine, or none any more. */
export const useIsDrawn = (): boolean => useKit().tier === '2d' || !hasScene;
