/** A path on a 24-unit grid, in the colour of the text, one stroke weight throughout the house. */
export function LineIcon({ path, size = '2.6rem' }: { readonly path: string; readonly size?: string | undefined }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
