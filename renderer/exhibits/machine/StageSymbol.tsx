import type { StageId } from '../../exhibit-kit/process/processFacts';

const paths: Readonly<Record<StageId | 'whole', string>> = {
  whole: 'M3 8.5h18v10H3zM8 8.5v10M13 8.5v10M5 8.5 6 5h3l1 3.5M16 14.5a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
  weighing: 'M4 20h16M7 20l1-4h8l1 4M9.2 6.2l6.4 2.2-2 5.6-6.4-2.2zM8.2 5.3 17 8.4',
  sorting: 'M7 4v6a5 5 0 0 0 10 0V4M7 7.5h3V4M17 7.5h-3V4M7 4h3M14 4h3M10 4v6a2 2 0 0 0 4 0V4M8 19.5h2M12 17.5v3M15 19.5h2',
  crushing:
    'M7.5 16.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM16.5 16.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM7.5 6.5v2M7.5 16.5v2M16.5 6.5v2M16.5 16.5v2M1.9 12.5h1.6M20.5 12.5h1.6M12 3v3M12 19v2',
  pressing: 'M3 8h18M3 15h18M6 8c3 1.5 3 5.5 0 7M11 8c3 1.5 3 5.5 0 7M16 8c3 1.5 3 5.5 0 7M8 18.2v2M12 18.2v2.8M16 18.2v2',
  fermenting:
    'M4 12a8 8 0 0 0 16 0M4 12h16M8 8.5c-1.4-1.4 1.2-2.4 0-4.2M12 8.5c-1.4-1.4 1.2-2.4 0-4.2M16 8.5c-1.4-1.4 1.2-2.4 0-4.2M12 12v4M9 12l-1.5 3M15 12l1.5 3',
  deodorising: 'M4 19.5h16V13H4zM4 16.2h16M7 9.5c2-1.6 3 1.4 5 0s3 1.4 5 0M7 5.5c2-1.6 3 1.4 5 0s3 1.4 5 0',
  screening:
    'M3 8l17 5M5.5 8.8v2.4M9 9.8v2.4M12.5 10.8v2.4M16 11.8v2.4M7 16v.1M11 17.5v.1M14.5 18v.1M9 20v.1M13 20.6v.1M6 4.5v.1M10 5.6v.1',
  curing:
    'M3 20h18L13.2 9.5c-.6-.8-1.8-.8-2.4 0zM12 9V5.5M12 6c0-1.8 1.6-3 3.6-2.8C15.6 5 14 6.2 12 6ZM12 7.4C12 6 10.8 5 9.2 5.2c0 1.4 1.2 2.4 2.8 2.2Z',
};

/** Line symbol of a stage on a 24-unit grid, in the colour of the text. */
export function StageSymbol({ id }: { readonly id: StageId | 'whole' }) {
  return (
    <svg
      className="stage-symbol"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[id]} />
    </svg>
  );
}
