const paths = {
  home: 'M4 11.2 12 4.5l8 6.7M6.4 9.6V19a.9.9 0 0 0 .9.9h3v-5.2h3.4v5.2h3a.9.9 0 0 0 .9-.9V9.6',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.8 12h16.4M12 3.5c2.4 2.3 3.6 5.1 3.6 8.5s-1.2 6.2-3.6 8.5c-2.4-2.3-3.6-5.1-3.6-8.5S9.6 5.8 12 3.5Z',
  access:
    'M12 5.9a1.55 1.55 0 1 0 0-3.1 1.55 1.55 0 0 0 0 3.1ZM4.8 8.3 12 9.6l7.2-1.3M12 9.6v4.2m0 0-2.7 7M12 13.8l2.7 7M9.6 9.2l-.2 4.4M14.4 9.2l.2 4.4',
  volume: 'M4.5 9.6v4.8h3.3l4.4 3.7V5.9L7.8 9.6H4.5ZM15.4 9.2a4 4 0 0 1 0 5.6M17.9 6.7a7.5 7.5 0 0 1 0 10.6',
  mute: 'M4.5 9.6v4.8h3.3l4.4 3.7V5.9L7.8 9.6H4.5ZM16 10l4 4m0-4-4 4',
  visit: 'M19.2 9.2A7.7 7.7 0 1 0 19.7 13M19.6 4.6v4.7h-4.7',
  clock: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM12 7.6V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  check: 'M5 12.6 9.8 17.4 19 7.4',
  reach: 'M12 3.5v9.8m0 0-3.6-3.6m3.6 3.6 3.6-3.6M4.5 16.2h15v4.3h-15z',
  text: 'M4 18.5 9 5.5h.6l5 13M5.7 14.2h7.2M16 18.5l2.6-7h.5l2.4 7M16.9 16h3.8',
  contrast: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM12 3.8v16.4',
  speech:
    'M5.2 5h13.6c.7 0 1.2.5 1.2 1.2v8.6c0 .7-.5 1.2-1.2 1.2H12l-4.4 3.6V16H5.2c-.7 0-1.2-.5-1.2-1.2V6.2c0-.7.5-1.2 1.2-1.2ZM8 9h8M8 12.2h5',
  noTimer: 'M12 5.4a7.4 7.4 0 1 0 0 14.8 7.4 7.4 0 0 0 0-14.8ZM9.6 2.8h4.8M12 5.4V2.8M5 5l14.5 14.5',
  touch:
    'M9.2 12.6V6.2a1.6 1.6 0 0 1 3.2 0v5.2l4.9 1.1c1 .2 1.6 1.1 1.5 2.1l-.6 3.9c-.2 1.2-1.2 2-2.4 2h-4.2c-.8 0-1.5-.4-2-1L6 15.3c-.5-.7-.3-1.6.4-2 .6-.4 1.3-.2 1.8.3l1 1M6.6 7.6a4.4 4.4 0 0 1 8.5-1',
} as const;

export type IconName = keyof typeof paths;

/** Line icon on a 24-unit grid, in the colour of the text, one stroke weight throughout the house. */
export function Icon({ name, size = '2.6rem' }: { readonly name: IconName; readonly size?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
