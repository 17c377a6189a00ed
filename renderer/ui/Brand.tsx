/** The mark: a ring that closes with an arrow, as on the roof of the centre. */
export function Brand({ size = '5rem' }: { readonly size?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <path d="M51.8 24.5A22 22 0 1 0 54 34" fill="none" stroke="var(--teal)" strokeWidth="8" strokeLinecap="round" />
      <path d="M56.5 6.5v20.3c0 1.5-1.7 2.3-2.9 1.4L37.2 16.6c-1.4-1-.9-3.2.8-3.5L54.1 4.600c1.2-.5 2.4.5 2.4 1.9Z" fill="var(--teal)" />
    </svg>
  );
}
