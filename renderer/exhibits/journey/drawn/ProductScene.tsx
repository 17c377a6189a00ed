import type { CSSProperties } from 'react';
import { seededRandom } from '../../../lib/random';
import type { Places } from './frame';
import { Piece, Shade, Tree } from './parts';

export const productPlaces: Places = { screen: { at: [560, 330] }, heap: { at: [560, 640] } };

const random = seededRandom(33);
const fine = Array.from({ length: 84 }, (_, i) => ({
  x: 330 + random() * 450,
  a: (i / 84) * 0.8,
  dx: (random() - 0.5) * 60,
  size: 5 + random() * 6,
}));
const coarse = Array.from({ length: 30 }, () => ({
  x: 320 + random() * 440,
  y: 270 + random() * 54,
  turn: random() * 180,
  size: 15 + random() * 15,
}));
const lying = Array.from({ length: 90 }, () => ({ x: 320 + random() * 460, y: 284 + random() * 44, size: 5 + random() * 6 }));
const specks = Array.from({ length: 90 }, () => {
  const across = random() * 2 - 1;
  return { x: 560 + across * 270, y: 726 - random() * 120 * (1 - across * across) - 6, size: 4 + random() * 6 };
});
const earth = ['#5A3720', '#6E4529', '#8B5E3E', '#4E2F1B', '#7E5632'] as const;

/** The screen swings as it is shaken, and hangs still before and after. */
const shaken: CSSProperties = { transform: 'translate(calc(sin(var(--p) * 44) * 22px), calc(cos(var(--p) * 88) * 4px - 4px))' };
const heaped: CSSProperties = {
  transform: 'scale(calc(0.42 + var(--p) * 0.58), calc(0.16 + var(--p) * 0.84))',
  transformBox: 'fill-box',
  transformOrigin: '50% 100%',
};

function Yard() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v620H-80z" fill="url(#jn-sky)" />
        <circle cx="190" cy="120" r="300" fill="url(#jn-light)" />
        <path d="M-80 470c200-60 400-70 640-40s480 20 720-20v120H-80z" fill="url(#jn-grass)" />
        <Tree x={96} y={500} size={1.4} />
        <Tree x={1080} y={496} size={1.5} />
        <Tree x={960} y={484} size={0.9} slim />
      </g>
      <g className="mid">
        <path d="M-200 520h1600v400H-200z" fill="url(#jn-floor)" />
        <path d="M-200 520h1600v10H-200z" fill="#F8E8C9" />
        <g transform="translate(960 520)">
          <Shade x={0} y={112} rx={150} ry={24} />
          <path d="M-126 0h252v108h-252z" fill="url(#jn-wood)" />
          <path d="M-126 34h252M-126 70h252" stroke="#9C6A3C" strokeWidth="5" />
          <path d="M-112 0c14-44 60-66 112-66S98-44 112 0z" fill="url(#jn-soil)" />
        </g>
      </g>
    </>
  );
}

/** The sieve: what is fine falls through, what is coarse stays for another round. */
export function ProductScene() {
  return (
    <>
      <Yard />
      <g className="near">
        <Shade x={560} y={736} rx={350} ry={44} />
        <g style={heaped}>
          <path d="M270 736c40-90 150-150 290-150s250 60 290 150c-160 22-420 22-580 0z" fill="url(#jn-soil)" />
          {specks.map(({ x, y, size }, i) => (
            <circle key={i} cx={x} cy={y} r={size} fill={earth[i % 5]} />
          ))}
        </g>
        <path d="M250 150h22v590h-22zM848 150h22v590h-22z" fill="url(#jn-wood)" />
        <path d="M226 132h668v30H226z" fill="url(#jn-wood)" />
        <path d="M226 132h668v8H226z" fill="#F6DDB6" />
        {fine.map(({ x, a, dx, size }, i) => (
          <g
            key={i}
            style={{ opacity: `clamp(0, (var(--p) - ${a.toFixed(3)}) * 60, 1) * clamp(0, (${(a + 0.14).toFixed(3)} - var(--p)) * 60, 1)` }}
          >
            <Piece a={a} d={0.14} x={dx} y={250}>
              <circle cx={x} cy="372" r={size} fill={earth[i % 5]} />
            </Piece>
          </g>
        ))}
        <g style={shaken}>
          <path d="M300 160 316 262M820 160 804 262" stroke="#9C6A3C" strokeWidth="8" />
          <path d="M280 260h560l-24 96H304z" fill="#A87441" />
          <path d="M304 262h512l-14 46H318z" fill="#5A3720" opacity=".6" />
          <g className="gone">
            {lying.map(({ x, y, size }, i) => (
              <circle key={i} cx={x} cy={y} r={size} fill={earth[i % 5]} />
            ))}
          </g>
          {coarse.map(({ x, y, turn, size }, i) => (
            <g key={i} transform={`translate(${x} ${y}) rotate(${turn})`}>
              <path
                d={`M${-size}-4 ${-size * 0.3} ${-size * 0.5} ${size}-6 ${size * 0.7} ${size * 0.4}-${size * 0.5} ${size * 0.5}z`}
                fill={i % 3 ? '#A67B4B' : '#C9A06E'}
              />
              <path d={`M${-size}-4 ${-size * 0.3} ${-size * 0.5} ${size}-6 ${size * 0.2} 0z`} fill="#fff" opacity=".18" />
            </g>
          ))}
          <path d="M280 300h560l-24 72H304z" fill="url(#jn-wood)" />
          <path d="M280 300h560l-3 10H283z" fill="#F6DDB6" />
          <path d="M304 372h512v8H304z" fill="#55636E" />
          {Array.from({ length: 30 }, (_, i) => (
            <path key={i} d={`M${312 + i * 17} 372v8`} stroke="#C6D1D5" strokeWidth="3" />
          ))}
          <path d="M232 322h52v20h-52zM836 322h52v20h-52z" fill="url(#jn-terra)" />
        </g>
      </g>
    </>
  );
}
