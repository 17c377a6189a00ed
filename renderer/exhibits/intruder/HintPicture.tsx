import { itemPicture } from '../../exhibit-kit/kit';

const Ring = () => (
  <circle cx="62" cy="40" r="21" fill="none" stroke="var(--hint)" strokeWidth="4" strokeDasharray="1 8" strokeLinecap="round" />
);

/** A pointing finger. */
const Finger = () => (
  <path
    d="M58 50c-2-4 4-7 6-3l7 13 12 3c4 1 6 4 5 8l-4 15H66L54 74c-3-4 2-8 5-5l4 4Z"
    fill="#fff8ee"
    stroke="var(--ink)"
    strokeWidth="3"
    strokeLinejoin="round"
  />
);

const Rollers = () => (
  <g>
    <rect x="60" y="10" width="36" height="60" rx="6" fill="#2f8f83" />
    {[14, 26, 38, 50].map((y) => (
      <g key={y} fill="#5d566b">
        <path d={`M66 ${y}h9l3 5-3 5h-9Z`} />
        <path d={`M91 ${y + 4}h-9l-3 5 3 5h9Z`} />
      </g>
    ))}
  </g>
);

/** What to do, without words. */
export function HintPicture({ id }: { readonly id: 'look' | 'tap' | 'crusher' }) {
  return (
    <svg viewBox="0 0 104 96" className="intruder-hint" aria-hidden="true">
      <ellipse cx="50" cy="84" rx="42" ry="6" fill="#8a5a3c" opacity=".18" />
      {id !== 'crusher' && <image href={itemPicture('cabbage-root')} x="8" y="30" width="46" height="46" />}
      {id !== 'crusher' && <image href={itemPicture('banana-peel')} x="24" y="44" width="40" height="40" />}
      {id !== 'crusher' && <image href={itemPicture('soda-can')} x="42" y="20" width="40" height="40" />}
      {id === 'look' && <Ring />}
      {id === 'tap' && <Finger />}
      {id === 'crusher' && <Rollers />}
      {id === 'crusher' && <image href={itemPicture('beef-bone')} x="6" y="24" width="40" height="40" />}
      {id === 'crusher' && (
        <path d="M46 74h14m-6-6 7 6-7 6" fill="none" stroke="var(--ink)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  );
}
