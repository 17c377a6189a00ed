import type { CSSProperties } from 'react';
import { seededRandom } from '../../../lib/random';
import type { Places } from './frame';
import { Shade, Steam } from './parts';

export const fermentPlaces: Places = { hatch: { at: [600, 430], to: [600, 250] } };

const random = seededRandom(77);
/** Microbes: little rods and balls in the warm dark, larger than life. */
const microbes = Array.from({ length: 44 }, (_, i) => {
  const [angle, part] = [random() * Math.PI * 2, Math.sqrt(random()) * 138];
  return {
    x: 600 + Math.cos(angle) * part,
    y: 452 + Math.sin(angle) * part * 0.86,
    turn: random() * 180,
    isRod: i % 3 !== 0,
    delay: random() * -5,
  };
});
const mass = Array.from(
  { length: 60 },
  (_, i) =>
    [
      460 + ((i * 47) % 280),
      520 + ((i * 31) % 70),
      10 + ((i * 17) % 14),
      ['#6E4529', '#8B5E3E', '#5A3720', '#A67B4B', '#7E5632'][i % 5]!,
    ] as const,
);

const slid: CSSProperties = { transform: 'translate(0, calc(var(--p) * -215px))' };
const hot: CSSProperties = { opacity: 'calc(0.15 + var(--p) * 0.85)' };
const steaming: CSSProperties = { opacity: 'clamp(0, (var(--p) - 0.35) * 2, 1)' };

function Hall() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v760H-80z" fill="url(#jn-hall)" />
        <circle cx="140" cy="40" r="420" fill="url(#jn-light)" opacity=".7" />
        <path d="M90 150h180v150H90z" fill="#B9D3DA" />
        <path d="M90 150h70l-40 150H90z" fill="#D9E8EA" />
        <path d="M80 300h200v14H80zM175 150h10v150h-10z" fill="#FFFDF6" />
      </g>
      <g className="mid">
        <path d="M-200 672h1600v300H-200z" fill="url(#jn-floor)" />
        <path d="M-200 672h1600v10H-200z" fill="#F8E8C9" />
        <path d="M560-60h56v260h-56z" fill="url(#jn-steel)" />
        <path d="M588 70h420c30 0 48 18 48 48v420h-56V148c0-12-6-22-20-22H588z" fill="url(#jn-steel)" />
        <rect x="972" y="470" width="190" height="216" rx="16" fill="url(#jn-wood)" />
        <path d="M984 520h166M984 566h166M984 612h166" stroke="#9C6A3C" strokeWidth="6" />
        <path d="M960 456h214v24H960z" fill="url(#jn-leaf)" />
      </g>
    </>
  );
}

/** The fermenter, its hatch, and what glows and steams behind it. */
export function FermentScene() {
  return (
    <>
      <Hall />
      <g className="near">
        <Shade x={600} y={726} rx={470} ry={46} />
        <path d="M250 600h70v120h-70zM880 600h70v120h-70z" fill="url(#jn-iron)" />
        <path d="M236 712h98v18h-98zM866 712h98v18h-98z" fill="#3A3345" />
        <rect x="150" y="220" width="900" height="440" rx="150" fill="url(#jn-clay)" />
        <path
          d="M150 500v10c0 84 66 150 150 150h600c84 0 150-66 150-150v-10c0 60-66 96-150 96H300c-84 0-150-36-150-96z"
          fill="#B7A88F"
          opacity=".55"
        />
        <path d="M280 226h22v428h-22zM898 226h22v428h-22z" fill="url(#jn-steel)" />
        <path d="M196 330c10-50 50-78 96-82M196 330" stroke="#fff" strokeWidth="18" strokeLinecap="round" fill="none" opacity=".8" />
        <path d="M330 220h540v20H330z" fill="#fff" opacity=".55" />
        <path d="M374 186h70v38h-70zM756 186h70v38h-70z" fill="url(#jn-iron)" />
        <clipPath id="jn-hatch">
          <rect x="440" y="300" width="320" height="290" rx="70" />
        </clipPath>
        <rect x="420" y="280" width="360" height="330" rx="88" fill="url(#jn-steel)" />
        <rect x="440" y="300" width="320" height="290" rx="70" fill="url(#jn-dark)" />
        <g clipPath="url(#jn-hatch)">
          <circle cx="600" cy="500" r="250" fill="url(#jn-glow)" style={hot} />
          <path d="M420 620V520c40-30 100-38 170-30s140-6 190 22v108z" fill="url(#jn-soil)" />
          {mass.map(([x, y, size, tone], i) => (
            <path key={i} d={`M${x} ${y}l${size}-5 6 ${size * 0.7}-${size} 6z`} fill={tone} />
          ))}
          {microbes.map(({ x, y, turn, isRod, delay }, i) => (
            <g key={i} className="microbe" style={{ animationDelay: `${delay}s` }}>
              <g transform={`translate(${x} ${y}) rotate(${turn})`}>
                <rect
                  x={isRod ? -15 : -8}
                  y="-8"
                  width={isRod ? 30 : 16}
                  height="16"
                  rx="8"
                  fill={i % 2 ? '#FFE3A6' : '#FFC77E'}
                  stroke="#B4643A"
                  strokeWidth="1.6"
                />
                <rect x={isRod ? -10 : -4} y="-5" width={isRod ? 12 : 6} height="4" rx="2" fill="#fff" opacity=".85" />
              </g>
            </g>
          ))}
          <g style={steaming}>
            <Steam x={540} y={500} size={1.5} />
            <Steam x={672} y={480} size={1.3} />
          </g>
          <g style={slid}>
            <rect x="440" y="300" width="320" height="290" rx="70" fill="url(#jn-teal)" />
            <rect x="462" y="322" width="276" height="246" rx="54" fill="none" stroke="#8FD0C2" strokeWidth="5" opacity=".7" />
            <rect x="540" y="410" width="120" height="34" rx="17" fill="#124A43" opacity=".5" />
            <rect x="538" y="402" width="124" height="32" rx="16" fill="url(#jn-cream)" />
          </g>
        </g>
        <g style={steaming}>
          <Steam x={600} y={300} size={2} />
        </g>
      </g>
    </>
  );
}
