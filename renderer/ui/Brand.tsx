/** The mark: a ring that closes with an arrow, as on the roof of the centre. */
export function Brand({ size = '5rem' }: { readonly size?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <path d="M45.5 14.6A22 22 0 1 0 53.6 35" fill="none" stroke="var(--teal)" strokeWidth="8" strokeLinecap="round" />
      <path d="M55 8v19.5H35.5Z" fill="var(--teal)" stroke="var(--teal)" strokeWidth="4.5" strokeLinejoin="round" />
    </svg>
  );
}
