import './ring.css';

/** Countdown ring: drains evenly, never turns red, the number inside says the same. */
export function Ring({ seconds, left }: { readonly seconds: number; readonly left: number }) {
  return (
    <div className="ring" style={{ '--ring-seconds': `${seconds}s` } as React.CSSProperties}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className="ring-track" cx="60" cy="60" r="55" />
        <circle className="ring-rest" cx="60" cy="60" r="55" pathLength="100" />
      </svg>
      <span className="figure">{left}</span>
    </div>
  );
}
