interface GaugeProps {
  readonly kind: 'bin' | 'hopper';
  /** cells */
  readonly size: number;
  readonly filled: number;
  /** on the way: a truck comes for it, or brings it */
  readonly hatched: number;
  /** comes in the next hour */
  readonly next?: number;
}

/** A column of cells that fills from below. */
export function Gauge({ kind, size, filled, hatched, next = 0 }: GaugeProps) {
  const full = Math.min(size, filled);
  const spoken = Math.min(size - full, hatched);
  const state = (cell: number): string =>
    cell < full ? 'filled' : cell < full + spoken ? 'hatched' : cell < full + next ? 'next' : 'empty';
  return (
    <span className={`dis-gauge dis-gauge-${kind}`} aria-hidden="true">
      {Array.from({ length: size }, (_, cell) => (
        <i key={cell} className={`dis-cell dis-cell-${state(cell)}`} />
      ))}
    </span>
  );
}
