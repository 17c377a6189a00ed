import { LineIcon } from '../../ui/LineIcon';

const paths = {
  left: 'M4.5 12.5c1.6 3.2 4.3 4.8 7.5 4.8 4.7 0 8-2.9 8-6.3 0-2.7-2.1-4.9-5.2-5.7M4.5 12.5 3.8 17M4.5 12.5 9 13.3',
  right: 'M19.5 12.5c-1.6 3.2-4.3 4.8-7.5 4.8-4.7 0-8-2.9-8-6.3 0-2.7 2.1-4.9 5.2-5.7M19.5 12.5l.7 4.5M19.5 12.5 15 13.3',
  nearer: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5M10.5 7.8v5.4M7.8 10.5h5.4',
  farther: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5M7.8 10.5h5.4',
  best: 'M4.5 8.5v-4h4M15.5 4.5h4v4M19.5 15.5v4h-4M8.5 19.5h-4v-4M12 9.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  card: 'M5.2 4.5h13.6c.6 0 1 .4 1 1v13c0 .6-.4 1-1 1H5.2c-.6 0-1-.4-1-1v-13c0-.6.4-1 1-1ZM8 9h8M8 12.5h8M8 16h4.5',
  now: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM12 7.6V12l3 2',
  dawn: 'M3.5 18.5h17M7 15a5 5 0 0 1 10 0M12 4v3.5M9.8 5.9 12 3.7l2.2 2.2M5 9.5l1.6 1.3M19 9.5l-1.6 1.3',
  day: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M18.5 5.5l-1.4 1.4M6.9 17.1l-1.4 1.4',
  dusk: 'M3.5 18.5h17M7 15a5 5 0 0 1 10 0M12 3.5v4M9.8 5.5 12 7.7l2.2-2.2M5 9.5l1.6 1.3M19 9.5l-1.6 1.3',
  night: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7ZM16.5 4.5v3M15 6h3',
} as const;

export type GlyphName = keyof typeof paths;

/** The exhibit's own signs, in the house's stroke. */
export function Glyph({ name, size }: { readonly name: GlyphName; readonly size?: string }) {
  return <LineIcon path={paths[name]} size={size} />;
}
