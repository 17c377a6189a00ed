import type { BinId } from '../../../electron/shared/content';

const paths: Record<BinId, string> = {
  recyclable:
    'M19 12.5 24 4l5 8.5M26 12.8l3.3-.2.3-3.6M36 20l5.5 9.5a3 3 0 0 1-2.6 4.5H29m3-3-3.2 3 3.2 3M12.5 19 6.5 29.5A3 3 0 0 0 9 34h10M9.5 20.3l3.2-1.7 1.9 3.3',
  hazardous: 'M24 6 43 39H5ZM24 18v10M24 33.5v.1',
  food: 'M9 21h30c0 10-6 18-15 18S9 31 9 21ZM24 21c0-8 4-13 12-14 .5 7-3 12-12 14ZM24 21c-1-5-4-8-9-9 0 5 3 9 9 9Z',
  residual: 'M10 14h28M19 14V9h10v5M13.5 14l2 25h17l2-25M20.5 21v11M27.5 21v11',
};

/** Line symbol of a bin, in the colour of the text. */
export function BinSymbol({ bin }: { readonly bin: BinId }) {
  return (
    <svg
      className="bin-symbol"
      viewBox="0 0 48 44"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[bin]} />
    </svg>
  );
}

/** The same within a drawing: its middle at x, y. */
export function BinMark({ bin, x, y, size }: { readonly bin: BinId; readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <path
      d={paths[bin]}
      transform={`translate(${x} ${y}) scale(${size}) translate(-24 -22)`}
      fill="none"
      stroke="#FFF8EE"
      strokeWidth="3.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
