import type { CSSProperties } from 'react';
import { seededRandom } from '../../../lib/random';
import type { Places } from './frame';
import { Piece, Scraps, scrapsIn, Shade } from './parts';

export const pressPlaces: Places = { crank: { at: [235, 430] } };

const pitch = 96;
const flights = Array.from({ length: 14 }, (_, i) => 300 - 4 * pitch + i * pitch);
const before = scrapsIn(70, [500, 430], [120, 78], 21);
const fed = scrapsIn(44, [430, 196], [92, 30], 27);
const drops = Array.from({ length: 16 }, (_, i) => [440 + ((i * 37) % 320), i % 7] as const);
const random = seededRandom(19);
const crumbs = Array.from({ length: 46 }, () => {
  const across = random() * 2 - 1;
  return [across * 104, 78 - random() * 96 * (1 - across * across), 8 + random() * 10] as const;
});

/** The crank turns twice for a deed; so does the screw, drawn as its flights going along. */
const turned: CSSProperties = { transform: 'rotate(calc(var(--p) * 720deg))', transformOrigin: '235px 430px' };
const along: CSSProperties = { transform: `translate(calc(var(--p) * ${2 * pitch}px), 0)` };
const filled: CSSProperties = {
  transform: 'scale(1, calc(0.14 + var(--p) * 0.86))',
  transformBox: 'fill-box',
  transformOrigin: '50% 100%',
};
const piled: CSSProperties = { transform: 'scale(calc(0.3 + var(--p) * 0.7))', transformBox: 'fill-box', transformOrigin: '50% 100%' };

function Room() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v760H-80z" fill="url(#jn-hall)" />
        <circle cx="180" cy="60" r="420" fill="url(#jn-light)" opacity=".75" />
        <path d="M-80 96h1360v22H-80zM-80 140h1360v10H-80z" fill="url(#jn-steel)" />
        {[210, 560, 960].map((x) => (
          <path key={x} d={`M${x} 84h20v46h-20z`} fill="url(#jn-iron)" />
        ))}
        <path d="M880 190h230v150H880z" fill="#B9D3DA" />
        <path d="M880 190h90l-60 150h-30z" fill="#D9E8EA" />
        <path d="M870 340h250v14H870zM990 190h10v150h-10z" fill="#FFFDF6" />
      </g>
      <g className="mid">
        <path d="M-200 660h1600v300H-200z" fill="url(#jn-floor)" />
        <path d="M-200 660h1600v10H-200z" fill="#F8E8C9" />
      </g>
    </>
  );
}

function Crank() {
  return (
    <g>
      <Shade x={250} y={442} rx={130} ry={130} />
      <g style={turned}>
        <circle cx="235" cy="430" r="112" fill="none" stroke="url(#jn-terra)" strokeWidth="24" />
        <path d="M235 326v208M131 430h208" stroke="#C97149" strokeWidth="16" />
        <circle cx="235" cy="430" r="34" fill="url(#jn-terra)" />
        <circle cx="235" cy="430" r="13" fill="#7F3A22" />
        <circle cx="322" cy="358" r="30" fill="#9A4A2E" />
        <circle cx="320" cy="354" r="27" fill="url(#jn-cream)" />
      </g>
    </g>
  );
}

/** The screw press cut open: in from above, water out below, cake out at the right. */
export function PressScene() {
  return (
    <>
      <Room />
      <g className="near">
        <clipPath id="jn-barrel">
          <path d="M330 344h520v172H330z" />
        </clipPath>
        <Shade x={600} y={756} rx={440} ry={40} />
        <path d="M382 516h28v220h-28zM792 516h28v220h-28z" fill="url(#jn-iron)" />
        <path d="M316 150h232l-44 130v64H360v-64z" fill="url(#jn-steel)" />
        <ellipse cx="432" cy="152" rx="116" ry="30" fill="url(#jn-steel)" />
        <ellipse cx="432" cy="152" rx="104" ry="24" fill="url(#jn-dark)" />
        <clipPath id="jn-throat">
          <path d="M300 60h264v92a104 24 0 0 1-236 0z" />
        </clipPath>
        <g clipPath="url(#jn-throat)">
          <g style={{ transform: 'translate(0, calc(var(--p) * 56px))' }}>
            <g transform="translate(2 -56)">
              <Scraps all={fed} />
            </g>
          </g>
        </g>
        <path d="M322 164a116 30 0 0 0 220 0l-38 116v64H360v-64z" fill="url(#jn-steel)" />
        <path d="M348 196h26l28 80v66h-22v-60z" fill="#fff" opacity=".5" />
        <rect x="318" y="332" width="544" height="196" rx="26" fill="url(#jn-iron)" />
        <rect x="330" y="344" width="520" height="172" rx="12" fill="#5A4030" />
        <g clipPath="url(#jn-barrel)">
          <path d="M330 516V360c200-10 340 24 520 60v96z" fill="#8A6238" />
          <Scraps all={before} />
          <path d="M330 404h520v52H330z" fill="url(#jn-iron)" />
          <g style={along}>
            {flights.map((x) => (
              <g key={x}>
                <path d={`M${x} 346c52 24 52 144 8 168h30c44-24 44-144-8-168z`} fill="url(#jn-steel)" />
                <path d={`M${x + 8} 348c44 24 46 142 4 164h8c42-22 40-140-4-164z`} fill="#fff" opacity=".6" />
              </g>
            ))}
          </g>
          <path d="M330 344h520v26H330z" fill="#3A2417" opacity=".3" />
        </g>
        <path d="M404 520h400v10H404z" fill="#55636E" />
        {Array.from({ length: 20 }, (_, i) => (
          <circle key={i} cx={416 + i * 20} cy="525" r="4.5" fill="#2D3A42" />
        ))}
        {drops.map(([x, turn], i) => (
          <g key={i} style={{ opacity: 'clamp(0, var(--p) * (1 - var(--p)) * 60, 1)' }}>
            <Piece a={0.04 + turn * 0.11 + (i % 3) * 0.03} d={0.16} x={0} y={120}>
              <path d={`M${x} 530c8 12 11 17 11 23a11 11 0 0 1-22 0c0-6 3-11 11-23z`} fill="url(#jn-water)" />
            </Piece>
          </g>
        ))}
        <path d="M404 640h400v96H404z" fill="#DDEBEE" />
        <path d="M412 650h384v80H412z" fill="url(#jn-water)" style={filled} />
        <path d="M404 640h12v96h-12zM792 640h12v96h-12zM404 728h400v12H404z" fill="url(#jn-steel)" />
        <path d="M424 652h26v66h-26z" fill="#fff" opacity=".4" />
        <path d="M862 372h70c20 0 34 12 34 32v40c0 20 14 26 14 48h-60c0-20-14-24-30-24h-28z" fill="url(#jn-iron)" />
        <Shade x={1000} y={740} rx={150} ry={26} />
        <g style={piled}>
          <path d="M870 738c14-70 62-116 124-116s108 46 122 116z" fill="url(#jn-cake)" />
          {crumbs.map(([dx, dy, size], i) => (
            <path
              key={i}
              d={`M${994 + dx} ${650 + dy}h${size}l4 ${size * 0.6}-${size} 4z`}
              fill={i % 3 === 0 ? '#C9A06E' : i % 3 === 1 ? '#7E5632' : '#A67B4B'}
            />
          ))}
        </g>
        <path d="M270 416h60v28h-60z" fill="url(#jn-steel)" />
        <Crank />
      </g>
    </>
  );
}
