/** The equipment of a point, the same at all three: teal, a cream band, an orange hopper; what it has made lies before it in sacks. */
export function Machine({ running, sacks }: { readonly running: boolean; readonly sacks: number }) {
  return (
    <svg className="dis-machine" viewBox="0 0 74 46" aria-hidden="true">
      <ellipse cx="37" cy="42" rx="36" ry="4" fill="#6B5A3F" opacity="0.2" />
      <path d="M14 6h34v36H14z" fill="#2F8F83" />
      <path d="M48 6h12v36H48z" fill="#1F7267" />
      <path d="M14 18h46v6H14z" fill="#F6EAD6" />
      <path d="M14 0h46l-6 8H20z" fill="#F28C38" />
      <g className={running ? 'dis-gear' : undefined}>
        <circle cx="31" cy="32" r="6.5" fill="none" stroke="#E0EFEA" strokeWidth="3.2" strokeDasharray="3.4 1.7" />
        <circle cx="31" cy="32" r="3.4" fill="#E0EFEA" />
      </g>
      {Array.from({ length: Math.min(sacks, 5) }, (_, sack) => (
        <g key={sack} transform={`translate(${sack < 3 ? 46 + sack * 10 : 51 + (sack - 3) * 10} ${sack < 3 ? 30 : 20})`}>
          <path d="M1 3c1-2 7-2 8 0l1 8c0 2-10 2-10 0z" fill="#8A5A38" />
          <path d="M3 1h4l-1 2.500H4z" fill="#5E3F2A" />
          <circle cx="5" cy="8" r="1.8" fill="#3FBF7F" />
        </g>
      ))}
    </svg>
  );
}
