import { BinMark } from '../../../exhibit-kit/bins/BinSymbol';
import type { Places } from './frame';
import { Piece, Shade, TubBack, TubFront, Tree } from './parts';

export const platePlaces: Places = { plate: { at: [420, 520] }, bin: { at: [880, 560] } };

const greens = [
  [330, 470, -20],
  [372, 452, 14],
  [352, 496, 60],
  [312, 508, -44],
] as const;
const rice = Array.from({ length: 46 }, (_, i) => {
  const [row, k] = [Math.floor(i / 10), i % 10];
  return [-78 + k * 17 + (row % 2) * 8 + row * 3, 26 - row * 17 - ((k * 7) % 5), (i * 53) % 180] as const;
});

/** The canteen behind: wall, window on trees, lamps. */
function Canteen() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v560H-80z" fill="url(#jn-wall)" />
        <path d="M150 60h420v270H150z" fill="#FFFDF6" />
        <path d="M166 76h388v238H166z" fill="url(#jn-sky)" />
        <circle cx="250" cy="150" r="120" fill="url(#jn-light)" />
        <path d="M166 314v-40c60-34 110-30 160-12s130 20 228-14v66z" fill="url(#jn-grass)" />
        <Tree x={250} y={306} size={1.05} />
        <Tree x={474} y={310} size={1.2} />
        <path d="M352 76h14v238h-14zM166 188h388v12H166z" fill="#FFFDF6" />
        <path d="M138 326h444v20H138z" fill="url(#jn-clay)" />
        <path d="M700 40h8v120h-8zM960 40h8v90h-8z" fill="#CDB48C" />
        <circle cx="704" cy="240" r="150" fill="url(#jn-light)" opacity=".6" />
        <path d="M634 214c0-40 30-66 70-66s70 26 70 66z" fill="url(#jn-terra)" />
        <path d="M894 184c0-40 30-66 70-66s70 26 70 66z" fill="url(#jn-terra)" />
        <ellipse cx="704" cy="214" rx="70" ry="10" fill="#FFE9B8" />
        <ellipse cx="964" cy="184" rx="70" ry="10" fill="#FFE9B8" />
      </g>
      <g className="mid">
        <path d="M-120 372h1440v520H-120z" fill="url(#jn-table)" />
        <path d="M-120 372h1440v12H-120z" fill="#FBE3BE" />
        <path
          d="M-60 470h240M300 426h300M860 434h330M40 660h260M520 700h210M1010 640h200"
          stroke="#BE8651"
          strokeWidth="4"
          opacity=".35"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}

function Leftovers() {
  return (
    <>
      <Piece a={0.02} x={470} y={96} h={150} r={80}>
        <path d="M470 500c4-30 24-48 52-46s44 24 42 50c-20 16-70 18-94-4z" fill="url(#jn-terra)" />
        <path d="M480 498c6-22 20-34 40-32" stroke="#F9CDB4" strokeWidth="6" fill="none" strokeLinecap="round" />
      </Piece>
      {greens.map(([x, y, turn], i) => (
        <Piece key={x} a={0.16 + i * 0.07} x={556 - i * 8} y={110} h={170} r={140}>
          <g transform={`translate(${x} ${y}) rotate(${turn})`}>
            <path d="M-46 0C-22-34 26-34 52 0 26 26-22 26-46 0z" fill="url(#jn-leaf)" />
            <path d="M-40 0h84M-8 0l16-16M10 0l14-13M-8 2l14 13" stroke="#F4F7DE" strokeWidth="4" fill="none" strokeLinecap="round" />
          </g>
        </Piece>
      ))}
      <Piece a={0.34} x={480} y={150} h={170} r={-90}>
        <circle cx="400" cy="560" r="27" fill="url(#jn-sun)" />
        <circle cx="400" cy="560" r="16" fill="#F6C98A" />
      </Piece>
      <Piece a={0.42} x={420} y={140} h={160} r={120}>
        <circle cx="458" cy="566" r="25" fill="url(#jn-terra)" />
        <path d="M446 560c6-8 18-8 24 0" stroke="#FBD9C4" strokeWidth="4" fill="none" />
      </Piece>
      <Piece a={0.5} d={0.3} x={440} y={110} h={190} r={40}>
        <g transform="translate(448 500)">
          <path d="M-96 34c2-50 40-92 96-92s96 40 98 92c-40 26-150 28-194 0z" fill="#FBF3E0" />
          <path d="M20-54c44 8 74 44 78 88-20 12-50 18-82 19 34-26 32-72 4-107z" fill="#E8D8BA" />
          {rice.map(([x, y, turn], i) => (
            <ellipse
              key={i}
              cx={x}
              cy={y}
              rx="9.5"
              ry="4.6"
              transform={`rotate(${turn} ${x} ${y})`}
              fill={i % 3 ? '#FFFDF6' : '#F3E7CF'}
              stroke="#E3D3B4"
              strokeWidth="1"
            />
          ))}
        </g>
      </Piece>
    </>
  );
}

/** A plate after lunch, and the bin for what is left on it. */
export function PlateScene() {
  return (
    <>
      <Canteen />
      <g className="near">
        <Shade x={884} y={806} rx={250} ry={60} />
        <g transform="translate(880 560)">
          <TubBack rx={172} ry={62} tone="jn-bin" />
        </g>
        <Shade x={426} y={606} rx={350} ry={96} />
        <ellipse cx="420" cy="540" rx="318" ry="128" fill="#C9B99E" />
        <ellipse cx="420" cy="528" rx="318" ry="128" fill="url(#jn-plate)" />
        <ellipse cx="420" cy="526" rx="296" ry="116" fill="none" stroke="#2F8F83" strokeWidth="7" opacity=".75" />
        <ellipse cx="422" cy="534" rx="226" ry="84" fill="#E4D9C5" />
        <ellipse cx="420" cy="540" rx="222" ry="80" fill="#FBF7EF" />
        <ellipse className="gone" cx="420" cy="540" rx="176" ry="56" fill="#D99A5B" opacity=".42" />
        <path className="come" d="M300 470c40-26 90-34 130-30" stroke="#fff" strokeWidth="12" strokeLinecap="round" fill="none" />
        <Leftovers />
        <g transform="translate(880 560)">
          <TubFront rx={172} ry={62} deep={262} tone="jn-bin" />
          <BinMark bin="food" x={0} y={150} size={2.5} />
        </g>
        <g transform="rotate(-15 200 700)">
          <path d="M30 694h420l-1 9H30z" fill="url(#jn-wood)" />
          <path d="M24 716h420l-1 9H24z" fill="url(#jn-wood)" />
        </g>
      </g>
    </>
  );
}
