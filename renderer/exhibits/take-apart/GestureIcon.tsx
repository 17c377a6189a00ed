import type { Gesture } from '../../../electron/shared/content';
import { LineIcon } from '../../ui/LineIcon';

const paths: Readonly<Record<Gesture, string>> = {
  peel: 'M4 19h11M15 19c0-7-4-9-9-9 3-3 9-4 13-1M19 9V4m0 5h-5',
  tear: 'M5 4v16M19 4v16M9 8l3 3-3 3 3 3M15 8l-3 3 3 3-3 3',
  pull: 'M12 20V5m0 0L7 10m5-5 5 5M5 20h14',
  lift: 'M12 16V4m0 0L7.5 8.5M12 4l4.5 4.5M4 20h16M6.5 16h11',
  scoop: 'M4 12c0 5 3 8 8 8s8-3 8-8ZM12 9V3m0 0L9 6m3-3 3 3',
  pour: 'M6 4h8l-1 7H8ZM15 8c4 0 5 3 5 6M20 17.5v.1M17 20.5v.1M20 21v.1',
  drain: 'M4 8h16M6 8c0 4 2 7 6 7s6-3 6-7M9 18v2M12 18v3M15 18v2',
  cut: 'M7 6.5a2 2 0 1 0 0 .1M7 17.5a2 2 0 1 0 0 .1M8.6 8 19 17M8.6 16 19 7',
  rinse: 'M5 5h9v4M11 9h6M14 12v2M14 17v.1M11 19v.1M17 19v.1M14 21.5v.1',
  unscrew: 'M19 12a7 7 0 1 1-2.2-5.1M17 3v4h-4',
};

/** The movement a step asks for, without words. */
export function GestureIcon({ gesture }: { readonly gesture: Gesture }) {
  return <LineIcon path={paths[gesture]} size="2.6rem" />;
}
