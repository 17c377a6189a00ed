import type { PointState } from '../../../../electron/shared/snapshot';

const marks: Record<PointState | 'unknown', React.ReactNode> = {
  running: <circle cx="12" cy="12" r="9" fill="currentColor" />,
  idle: <circle cx="12" cy="12" r="7.5" />,
  maintenance: (
    <>
      <circle cx="12" cy="12" r="7.5" />
      <path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </>
  ),
  offline: (
    <>
      <circle cx="12" cy="12" r="7.5" />
      <path d="M6.8 17.2 17.2 6.8" />
    </>
  ),
  unknown: <circle cx="12" cy="12" r="7.5" strokeDasharray="4 3.4" />,
};

/** How the equipment is, by shape: full, hollow, half, struck through; dashed where the feed does not say. */
export function StateMark({ state }: { readonly state: PointState | null }) {
  return (
    <svg viewBox="0 0 24 24" width="2.2rem" height="2.2rem" fill="none" stroke="currentColor" strokeWidth="2.6" aria-hidden="true">
      {marks[state ?? 'unknown']}
    </svg>
  );
}
