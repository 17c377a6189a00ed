import { useKit } from '../../exhibit-kit/kit';

/** True where one is there at once instead of walking: reduced motion, and the drawn places. */
export function useCuts(): boolean {
  const { comfort, tier } = useKit();
  return comfort.reducedMotion || tier === '2d';
}
