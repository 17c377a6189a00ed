import { useKit } from '../../exhibit-kit/kit';

/** The stops are drawn here: no 3D on this machine, or none any more. */
export const useIsDrawn = (): boolean => useKit().tier === '2d';
