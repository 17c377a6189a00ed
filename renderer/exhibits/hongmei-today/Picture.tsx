const bars = [
  { x: 96, tall: 104 },
  { x: 136, tall: 128 },
  { x: 176, tall: 116 },
  { x: 216, tall: 136 },
  { x: 256, tall: 82 },
  { x: 296, tall: 70 },
] as const;
const today = { x: 336, tall: 112 } as const;
/** how high the unfinished bar may still grow: an outline, not a figure */
const ghost = 148;
const base = 206;

/** A bar of card stock: light on its left edge, a little darker to the right. */
function Bar({ x, tall, ink }: { readonly x: number; readonly tall: number; readonly ink: 'rest' | 'today' }) {
  return (
    <g>
      <rect x={x} y={base - tall} width="28" height={tall} rx="7" fill={`url(#today-${ink})`} />
      <rect x={x} y={base - 9} width="28" height="9" fill={`url(#today-${ink})`} />
      <rect x={x + 4} y={base - tall + 7} width="3.5" height={tall - 18} rx="1.75" fill="#fff" opacity="0.28" />
    </g>
  );
}

const tone = (id: string, light: string, dark: string) => (
  <linearGradient id={id} x1="0" y1="0" x2="1" y2="0">
    <stop offset="0" stopColor={light} />
    <stop offset="1" stopColor={dark} />
  </linearGradient>
);

/** The card's picture on home: calm days, a usual day's dashed line, and today in teal, not yet finished. */
export function Picture() {
  return (
    <svg viewBox="56 34 348 216" width="100%" height="100%" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <defs>
        {tone('today-rest', '#A3CCBC', '#82B2A0')}
        {tone('today-today', '#2C8678', '#196156')}
        {tone('today-table', '#EBD3AF', '#D9B98C')}
      </defs>
      <ellipse cx="230" cy="219" rx="162" ry="9" fill="#8A5A3C" opacity="0.14" />
      {bars.map((bar) => (
        <Bar key={bar.x} x={bar.x} tall={bar.tall} ink="rest" />
      ))}
      <path d="M84 94H376" stroke="#655B72" strokeWidth="2.4" strokeLinecap="round" strokeDasharray="5 8" opacity="0.55" />
      <rect
        x={today.x + 1.5}
        y={base - ghost}
        width="25"
        height={ghost - 8}
        rx="7"
        fill="#fff"
        fillOpacity="0.5"
        stroke="#1F7267"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="1 7"
      />
      <Bar x={today.x} tall={today.tall} ink="today" />
      <rect x="76" y={base} width="308" height="9" rx="4.5" fill="url(#today-table)" />
    </svg>
  );
}
