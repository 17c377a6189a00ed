import type { PointState } from '../../../electron/shared/snapshot';

const marks: Record<PointState | 'unknown', React.ReactNode> = {
  running: <circle cx="12" cy="12" r="9" className="mark-fill" />,
  idle: <circle cx="12" cy="12" r="7.5" className="mark-ring" />,
  maintenance: (
    <>
      <circle cx="12" cy="12" r="7.5" className="mark-ring" />
      <path d="M12 4.500a7.5 7.5 0 0 1 0 15z" className="mark-half" />
    </>
  ),
  offline: (
    <>
      <circle cx="12" cy="12" r="7.5" className="mark-ring" />
      <path d="M6.8 17.2 17.2 6.8" className="mark-ring" />
    </>
  ),
  unknown: <circle cx="12" cy="12" r="7.5" className="mark-ring mark-unknown" />,
};

/** State of a point by shape: full, hollow, half, struck through; dashed where the feed does not say. */
export function StateMark({ state, size = '2.4rem' }: { readonly state: PointState | null; readonly size?: string }) {
  return (
    <svg className="state-mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {marks[state ?? 'unknown']}
    </svg>
  );
}
