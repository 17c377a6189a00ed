import { seededRandom } from '../../../lib/random';
import type { Places } from './frame';
import { Grown, Shade, Tree } from './parts';

export const greenPlaces: Places = { soil: { at: [560, 600] }, heap: { at: [930, 600] } };

const random = seededRandom(58);
/** Patches of conditioner, spread one after another as the finger rubs. */
const patches = Array.from({ length: 46 }, (_, i) => ({
  x: 190 + ((i * 197) % 760),
  y: 566 + random() * 92,
  size: 26 + random() * 30,
  a: random() * 0.86,
}));
const clods = Array.from({ length: 70 }, () => ({
  x: 176 + random() * 780,
  y: 556 + random() * 116,
  size: 4 + random() * 8,
  isDark: random() < 0.6,
}));
const petals = ['#E07A68', '#F2B04A', '#F6E3EE', '#D987A8', '#FBF3E0'] as const;
const flowers = Array.from({ length: 26 }, (_, i) => ({
  x: 186 + i * 30 + random() * 16,
  y: 596 + ((i * 41) % 70),
  tall: 60 + random() * 62,
  a: 0.2 + random() * 1.5,
  tone: petals[i % 5]!,
})).sort((a, b) => a.y - b.y);
const tufts = Array.from({ length: 34 }, (_, i) => ({ x: 176 + i * 23 + random() * 14, y: 582 + ((i * 53) % 90), a: random() * 1.1 }));

function Street() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v640H-80z" fill="url(#jn-sky)" />
        <circle cx="230" cy="130" r="300" fill="url(#jn-light)" />
        <path d="M130 210h190v270H130z" fill="url(#jn-cream)" />
        <path d="M120 210l26-32h138l26 32z" fill="url(#jn-terra)" />
        <path d="M360 130h170v350H360z" fill="url(#jn-clay)" />
        <path d="M350 130l24-30h122l24 30z" fill="url(#jn-terra)" />
        {[0, 1, 2, 3].flatMap((row) =>
          [0, 1, 2].map((k) => (
            <path key={`${row}${k}`} d={`M${382 + k * 46} ${160 + row * 66}h28v38h-28z`} fill={(row + k) % 3 ? '#8FB2BF' : '#FFE3A6'} />
          )),
        )}
        {[0, 1].flatMap((row) =>
          [0, 1, 2].map((k) => <path key={`${row}${k}`} d={`M${152 + k * 54} ${240 + row * 72}h32v42h-32z`} fill="#8FB2BF" />),
        )}
      </g>
      <g className="mid">
        <path d="M640 250h480v240H640z" fill="url(#jn-cream)" />
        <path d="M620 232h520v32H620z" fill="url(#jn-teal)" />
        <path d="M672 300h150v130H672zM850 300h150v130H850z" fill="#FFE9B8" />
        <path d="M672 300h150v130H672zM850 300h150v130H850z" fill="none" stroke="#FFFDF6" strokeWidth="12" />
        <path d="M700 392h94v10h-94zM742 402h10v28h-10zM878 392h94v10h-94zM920 402h10v28h-10z" fill="#B07A46" />
        <ellipse cx="747" cy="388" rx="24" ry="7" fill="#fff" />
        <ellipse cx="925" cy="388" rx="24" ry="7" fill="#fff" />
        <path d="M1030 320h70v170h-70z" fill="url(#jn-wood)" />
        <path d="M640 264h480l-24 34H664z" fill="url(#jn-terra)" opacity=".95" />
        <path d="M-200 480h1600v70H-200z" fill="#EFE0C6" />
        <path d="M-200 480h1600v8H-200z" fill="#FFF6E6" />
        <Tree x={80} y={520} size={1.5} />
        <Tree x={590} y={506} size={1.15} />
        <Tree x={1150} y={530} size={1.6} />
      </g>
    </>
  );
}

function Flower({ x, y, tall, tone }: { readonly x: number; readonly y: number; readonly tall: number; readonly tone: string }) {
  return (
    <g>
      <path
        d={`M${x} ${y}c4 ${-tall * 0.4} -4 ${-tall * 0.7} 0 ${-tall}`}
        stroke="#5B8A41"
        strokeWidth="6"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d={`M${x} ${y - tall * 0.3}c-20-2-28-14-30-26 18 0 30 8 30 26zM${x} ${y - tall * 0.42}c18-2 26-12 28-24-18 0-28 8-28 24z`}
        fill="url(#jn-leaf)"
      />
      <g transform={`translate(${x} ${y - tall})`}>
        {[0, 72, 144, 216, 288].map((turn) => (
          <ellipse key={turn} cx="0" cy="-14" rx="10" ry="14" fill={tone} transform={`rotate(${turn})`} />
        ))}
        <circle r="8.5" fill="url(#jn-sun)" />
      </g>
    </g>
  );
}

/** A street bed in front of the place where it was eaten: spread, and it grows. */
export function GreenScene() {
  return (
    <>
      <Street />
      <g className="near">
        <path d="M-200 536h1600v400H-200z" fill="url(#jn-floor)" />
        <Shade x={570} y={716} rx={510} ry={44} />
        <path d="M130 560c0-26 20-34 50-34h760c30 0 50 8 50 34v90c0 40-20 62-60 62H190c-40 0-60-22-60-62z" fill="url(#jn-clay)" />
        <path d="M156 566c0-18 12-24 34-24h740c22 0 34 6 34 24v76c0 28-14 42-40 42H196c-26 0-40-14-40-42z" fill="#B98E62" />
        {clods.map(({ x, y, size, isDark }) => (
          <ellipse key={x} cx={x} cy={y} rx={size} ry={size * 0.5} fill={isDark ? '#A67B4B' : '#CBA377'} />
        ))}
        {[236, 402, 548, 716].map((x, i) => (
          <path
            key={x}
            d={`M${x} ${618 + (i % 2) * 30}c0-18-4-26-14-34 14 0 18 8 18 16 0-10 6-18 18-20-4 10-14 18-14 38z`}
            fill="#A9B77A"
          />
        ))}
        <clipPath id="jn-bed">
          <path d="M156 566c0-18 12-24 34-24h740c22 0 34 6 34 24v76c0 28-14 42-40 42H196c-26 0-40-14-40-42z" />
        </clipPath>
        <g clipPath="url(#jn-bed)">
          {patches.map(({ x, y, size, a }, i) => (
            <ellipse
              key={i}
              cx={x}
              cy={y}
              rx={size * 1.7}
              ry={size * 0.7}
              fill={i % 2 ? '#5A3720' : '#6E4529'}
              style={{ opacity: `clamp(0, (var(--p) - ${a.toFixed(3)}) * 7, 1)` }}
            />
          ))}
        </g>
        <g style={{ opacity: 'calc(1 - var(--p) * 0.9)' }}>
          <Shade x={930} y={650} rx={104} ry={22} />
          <path d="M836 648c16-50 48-84 94-84s78 34 94 84c-50 14-138 14-188 0z" fill="url(#jn-soil)" />
          <path d="M876 610c12-18 28-30 48-34" stroke="#A67B4B" strokeWidth="7" strokeLinecap="round" fill="none" />
        </g>
        {tufts.map(({ x, y, a }, i) => (
          <Grown key={i} a={a}>
            <path
              d={`M${x} ${y}c-4-16-12-22-16-24 10 2 15 8 16 14 1-12 4-20 8-24-1 8 0 14-2 22 4-8 10-12 16-12-8 6-14 14-16 24z`}
              fill="url(#jn-leaf)"
            />
          </Grown>
        ))}
        {flowers.map(({ a, ...flower }) => (
          <Grown key={flower.x} a={a}>
            <Flower {...flower} />
          </Grown>
        ))}
        <path d="M130 690c0 40 20 62 60 62h740c40 0 60-22 60-62v-40c0 40-20 62-60 62H190c-40 0-60-22-60-62z" fill="url(#jn-clay)" />
        <path d="M190 712h740c20 0 36-6 46-18v14c-10 14-26 20-46 20H190z" fill="#fff" opacity=".25" />
      </g>
    </>
  );
}
