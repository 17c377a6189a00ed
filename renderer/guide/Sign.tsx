import { LineIcon } from '../ui/LineIcon';

const paths = {
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  freeze: 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5 12 7l2.5-2.5M9.5 19.5 12 17l2.5 2.5',
  black: 'M4 5.5h16v11H4zM8.5 20h7M5 16 19 6',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.2 6.5h.1M4.2 12h.1M4.2 17.5h.1',
  talk: 'M5 4.5h14v11H12l-4.2 4v-4H5zM8.5 8.5h7M8.5 11.5h4.5',
  scores: 'M4.5 20v-6.5h4.5V20M9.5 20V7h5v13M15 20v-9.5h4.5V20M3 20h18',
  time: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM12 7.6V12l3 2',
  end: 'M14 4.5H5.5v15H14M10.5 12H20m0 0-3.5-3.5M20 12l-3.5 3.5',
  save: 'M9 3.5h6V8H9zM6.5 8h11v12.5h-11zM12 11.5v5m0 0-2-2m2 2 2-2',
  print: 'M7.5 9V4.5h9V9M7.5 16.5h-3V9h15v7.5h-3M7.5 13.5h9v6.5h-9z',
} as const;

export type SignName = keyof typeof paths;

export const Sign = ({ name, size }: { readonly name: SignName; readonly size?: string }) => <LineIcon path={paths[name]} size={size} />;

const mouths = { good: 'M14 29c2.5 6 15.5 6 18 0', fair: 'M14.5 31.5h17', poor: 'M14 34c2.5-6 15.5-6 18 0' } as const;
export type Face = keyof typeof mouths;
export const faces = ['good', 'fair', 'poor'] as const satisfies readonly Face[];

/** A face by its mouth, in ink: no colour tells good from poor. */
export const FaceSign = ({ face }: { readonly face: Face }) => (
  <svg viewBox="0 0 46 46" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
    <circle cx="23" cy="23" r="20" fill="#fff1d2" />
    <path d="M16 17.5v2M30 17.5v2" strokeWidth="4" />
    <path d={mouths[face]} />
  </svg>
);
