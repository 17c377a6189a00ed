import './chip.css';

export type ChipKind = 'live' | 'stale' | 'sample' | 'typical' | 'article';

const marks: Record<ChipKind, React.ReactNode> = {
  live: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  stale: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  sample: (
    <rect x="2.5" y="2.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.2 2.3" />
  ),
  typical: <path d="M2 10c2-4 4-4 6-2s4 2 6-2" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  article: <path d="M3.5 2.5h9v11h-9zM6 6h4M6 9.5h4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />,
};

/** Says what a figure is worth: by shape and word, never by colour alone. Stands in the card of the figure it qualifies. */
export function Chip({ kind, children }: { readonly kind: ChipKind; readonly children: React.ReactNode }) {
  return (
    <span className={`chip chip-${kind}`} data-chip={kind}>
      <svg viewBox="0 0 16 16" width="1.7rem" height="1.7rem" aria-hidden="true">
        {marks[kind]}
      </svg>
      {children}
    </span>
  );
}
