import { LineIcon } from '../../ui/LineIcon';

/** The stops and what can be done with the journey, in the house's stroke. */
const paths = {
  plate:
    'M3.2 13.4h17.6c0 3.6-3.9 6.2-8.8 6.2s-8.8-2.6-8.8-6.2ZM6.6 13.2c.4-2.6 2.1-4.4 4.2-4.2 1-1.6 3.6-1.4 4.2.5 1.8.2 2.6 1.7 2.6 3.7M7.4 5.8c.9-.9.9-1.8 0-2.8M11.9 5.8c.9-.9.9-1.8 0-2.8',
  sort: 'M5.4 9.4h13.2l-1.2 10.8H6.6L5.4 9.4ZM4 9.4h16M12 6.8V2.6m0 0L9.8 4.8M12 2.6l2.2 2.2M9.6 13l4.8 4M14.4 13l-4.8 4',
  collect:
    'M2.6 6.4h11.2v10H2.6zM13.8 9.6h4l3.6 3.4v3.4h-7.6zM6.6 15.2a2 2 0 1 0 0 4.1 2 2 0 0 0 0-4.1ZM17 15.2a2 2 0 1 0 0 4.1 2 2 0 0 0 0-4.1Z',
  arrive: 'M12 21c-4-4.2-6.4-7.4-6.4-10.6a6.4 6.4 0 0 1 12.8 0c0 3.2-2.4 6.4-6.4 10.6ZM12 7.8a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
  press: 'M3 7.4h18v7.2H3zM6.2 7.4l3 7.2M10.8 7.4l3 7.2M15.4 7.4l3 7.2M8 17.4v2.2M12 17.4v3.4M16 17.4v2.2',
  ferment: 'M10 13.6V5.2a2.1 2.1 0 0 1 4.2 0v8.4a4 4 0 1 1-4.2 0ZM12.1 8.6v7M17.4 5.6h2.8M17.4 9h2M17.4 12.4h2.8',
  product: 'M3.4 8.4 20.6 5v4.4L3.4 12.8zM7 15v1.6M11 14.4V16M15 13.8v1.6M4.4 20.4c2.2-3 5-3 7.6-2.6s5.2-.6 7.6 2.6z',
  green: 'M12 20.6v-8.4M12 12.4c-4.4.2-7-2-7-6.4 4.4-.2 7 2 7 6.4ZM12 15c0-3.6 2.2-5.4 6.4-5.2.2 3.6-2 5.4-6.4 5.2ZM5.4 20.6h13.2',
  pause: 'M8.4 5v14M15.6 5v14',
  play: 'M7.6 4.8v14.4L19 12z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  again: 'M19.2 9.2A7.7 7.7 0 1 0 19.7 13M19.6 4.6v4.7h-4.7',
  check: 'M5 12.6 9.8 17.4 19 7.4',
  voice: 'M4.5 9.6v4.8h3.3l4.4 3.7V5.9L7.8 9.6H4.5ZM15.4 9.2a4 4 0 0 1 0 5.6M17.9 6.7a7.5 7.5 0 0 1 0 10.6',
} as const;

export type GlyphName = keyof typeof paths;

export function Glyph({ name, size }: { readonly name: GlyphName; readonly size?: string }) {
  return <LineIcon path={paths[name]} size={size} />;
}
