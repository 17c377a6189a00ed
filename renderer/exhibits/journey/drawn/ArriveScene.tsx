import type { CSSProperties } from 'react';
import type { Places } from './frame';
import { Piece, Scraps, scrapsIn, Shade, Steam, Tree, WheelieBin } from './parts';

export const arrivePlaces: Places = { bin: { at: [310, 560], to: [640, 330] }, hopper: { at: [780, 400] } };

const falling = scrapsIn(26, [0, 0], [64, 26], 5);
const heap = scrapsIn(60, [800, 452], [150, 26], 9);

/** The hall of the point: a clay shed with a green roof, its gate open. */
function Hall() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v620H-80z" fill="url(#jn-sky)" />
        <circle cx="160" cy="110" r="260" fill="url(#jn-light)" />
        <path d="M-80 470h1360v60H-80z" fill="url(#jn-grass)" />
        <Tree x={60} y={500} size={1.5} />
        <Tree x={196} y={494} size={1.05} slim />
      </g>
      <g className="mid">
        <path d="M250 150h960v400H250z" fill="url(#jn-hall)" />
        <path d="M222 128h1020v40H222z" fill="url(#jn-clay)" />
        <path d="M222 92h1020v38H222z" fill="url(#jn-grass)" />
        {[270, 352, 470, 610, 742, 902, 1040, 1150].map((x, i) => (
          <ellipse key={x} cx={x} cy={96} rx={44 + (i % 3) * 12} ry={18 + (i % 2) * 8} fill="url(#jn-crown)" />
        ))}
        <path d="M290 210h120v90H290z" fill="#8FB2BF" />
        <path d="M290 210h48v90h-48z" fill="#B9D3DA" />
        <path d="M284 300h132v12H284z" fill="#FFFDF6" />
        <path d="M980 230h190v320H980z" fill="url(#jn-steel)" />
        <path d="M996 250h158M996 286h158M996 322h158M996 358h158" stroke="#8FA1AA" strokeWidth="6" />
        <circle cx="1074" cy="432" r="44" fill="url(#jn-clay)" />
        <path d="M1074 432l22-26" stroke="#C7573F" strokeWidth="8" strokeLinecap="round" />
        <path d="M1040 240V60h60v180z" fill="url(#jn-steel)" />
        <Steam x={1070} y={40} size={0.9} />
        <path d="M-200 540h1600v400H-200z" fill="url(#jn-floor)" />
        <path d="M-200 540h1600v10H-200z" fill="#F8E8C9" />
      </g>
    </>
  );
}

/** Tilting: from --a on the bin turns about its rim. */
const tilt = { '--a': 0.62, '--d': 0.38, '--x': '0px', '--y': '0px', '--h': '0px', '--r': '112deg' } as CSSProperties;

export function ArriveScene() {
  return (
    <>
      <Hall />
      <g className="near">
        <Shade x={320} y={700} rx={170} ry={32} />
        <path d="M190 672h260l16 30H174z" fill="url(#jn-steel)" />
        <path d="M174 702h292v16H174z" fill="#6F7F88" />
        <path d="M158 676V470h14v206z" fill="url(#jn-iron)" />
        <rect x="116" y="404" width="98" height="74" rx="12" fill="url(#jn-iron)" />
        <rect x="126" y="414" width="78" height="42" rx="6" fill="#DDEBE4" />
        <path d="M140 446v-10M154 446v-18M168 446v-14M182 446v-22" stroke="#1F7267" strokeWidth="8" strokeLinecap="round" />
        <Shade x={820} y={734} rx={290} ry={44} />
        <path d="M560 392h480l-24-34H584z" fill="#7B8A94" />
        <path d="M584 358h432v34H584z" fill="url(#jn-dark)" />
        <g className="come">
          <Scraps all={heap} />
        </g>
        {falling.map((each, i) => (
          <g key={i} transform={`translate(${790 + each.x} 320)`}>
            <Piece a={0.8 + (i % 9) * 0.012} d={0.1} x={(i % 5) * 8 - 16} y={130} r={160}>
              <g style={{ opacity: 'clamp(0, (var(--p) - 0.78) * 40, 1)' }}>
                <Scraps all={[{ ...each, x: 0, y: each.y }]} />
              </g>
            </Piece>
          </g>
        ))}
        <Piece a={0} d={0.7} x={330} y={-250} h={60}>
          <g className="journey-piece" style={tilt}>
            <g transform="translate(316 672) scale(1.22)">
              <WheelieBin lid={false} />
            </g>
          </g>
        </Piece>
        <path d="M548 392h504l-108 196H656z" fill="url(#jn-steel)" />
        <path d="M548 392h504l-8 15H556z" fill="#fff" opacity=".7" />
        <path d="M592 420h54l70 150h-42z" fill="#fff" opacity=".35" />
        <path d="M656 588h288v50H656z" fill="url(#jn-iron)" />
        <path d="M640 638h320v92H640z" fill="url(#jn-teal)" />
        <path d="M640 638h320v12H640z" fill="#8FD0C2" />
        <path d="M664 730h36v16h-36zM900 730h36v16h-36z" fill="#3A3345" />
        <circle cx="720" cy="690" r="16" fill="#FFF8EE" />
        <circle cx="780" cy="690" r="16" fill="#FFF8EE" />
        <path d="M830 680h100v20H830z" fill="#1E6A60" />
      </g>
    </>
  );
}
