import type { ReactNode } from 'react';

/** What the finger points at, in words; the buttons beside it do the same as touching the chart. */
export function Readout({ lead, note, children }: { readonly lead: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div className="readout">
      <p className="readout-text" aria-live="polite">
        <strong data-testid="today-readout">{lead}</strong>
        <span>{note}</span>
      </p>
      <div className="readout-buttons">{children}</div>
    </div>
  );
}
