import { create } from 'zustand';
import type { Margins } from '../../stage/camera/fit';

/** Share of the screen on each side that the panel covers: the scene keeps its subject in what is left. */
export const useFreeWindow = create<Margins>(() => ({ left: 0.09, right: 0.04, top: 0.14, bottom: 0.3 }));

/** Takes over what the panel has left free; small changes are no reason to move the camera. */
export const setFreeWindow = (margins: Margins): void => {
  const last = useFreeWindow.getState();
  const moved = (['left', 'right', 'top', 'bottom'] as const).some((side) => Math.abs(last[side] - margins[side]) > 0.004);
  if (moved) useFreeWindow.setState(margins);
};
