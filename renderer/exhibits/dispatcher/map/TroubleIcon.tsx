import { LineIcon } from '../../../ui/LineIcon';
import type { TroubleKind } from '../model/day';

const paths: Readonly<Record<TroubleKind | 'overflow' | 'full' | 'clean', string>> = {
  stop: 'M14.5 6.2a4.2 4.2 0 0 0-5.3 5.300L4 16.7 7.3 20l5.2-5.200a4.2 4.2 0 0 0 5.3-5.300l-2.6 2.6-2.5-.7-.7-2.500z',
  rain: 'M7 14.500a4 4 0 0 1 .4-8 5.2 5.2 0 0 1 9.9 1.3 3.4 3.4 0 0 1-.3 6.700zM8.5 17.500l-1 2.500M12.5 17.500l-1 2.500M16.5 17.500l-1 2.5',
  festival: 'M12 3v3M8.5 6h7c2 2 3 4 3 6s-1 4-3 6h-7c-2-2-3-4-3-6s1-4 3-6ZM12 6v12M12 18v3.500M9 21.500h6',
  dirty:
    'M8.5 8.500h7c2 2.5 3.5 5.5 3.5 8 0 2.5-1.5 4-4 4H9c-2.5 0-4-1.5-4-4 0-2.5 1.5-5.5 3.5-8ZM9 4.500l3 2 3-2-1 4h-4ZM9.8 12.500l4.4 4.400m0-4.4-4.4 4.4',
  road: 'M3.5 7.500h17v6h-17zM7 7.500l-2.5 6M12.5 7.500l-2.5 6M18 7.500l-2.5 6M6.5 13.500V20M17.5 13.500V20',
  charge: 'M13.5 3 6.5 13.500h4.500L10 21l7.5-11H13z',
  overflow: 'M6 10h12l-1.2 10H7.200zM4.5 10h15M9 6.500c0-2 3-1.5 3-3.500M14 7c0-1.5 2-1 2-2.5',
  full: 'M5 5h14l-4.5 7v6.500l-5 1.500V12zM8 8h8',
  clean: 'M12 20.500V12M12 14c0-4 2.5-6.5 7.5-6.500C19.5 12 17 14 12 14ZM12 11c0-3.5-2.2-5.5-7-5.500C5 9.5 7.2 11 12 11Z',
};

export type SignKind = keyof typeof paths;

/** A sign for what happens on the map. */
export const TroubleIcon = ({ kind, size = '2.4rem' }: { readonly kind: SignKind; readonly size?: string }) => (
  <LineIcon path={paths[kind]} size={size} />
);
