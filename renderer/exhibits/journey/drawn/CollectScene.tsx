import type { Places } from './frame';
import { Piece, Shade, Tree, WheelieBin } from './parts';

export const collectPlaces: Places = { lift: { at: [350, 570], to: [490, 480] } };

const floors = [0, 1, 2, 3, 4, 5];

function House({ x, top, wide, tone }: { readonly x: number; readonly top: number; readonly wide: number; readonly tone: string }) {
  return (
    <g>
      <path d={`M${x} ${top}h${wide}v${470 - top}h-${wide}z`} fill={`url(#${tone})`} />
      <path d={`M${x - 8} ${top}l22-28h${wide - 28}l22 28z`} fill="url(#jn-terra)" />
      {floors
        .filter((floor) => top + 26 + floor * 56 < 430)
        .flatMap((floor) =>
          [0.14, 0.42, 0.7].map((part) => (
            <g key={`${floor}${part}`} transform={`translate(${x + wide * part} ${top + 24 + floor * 56})`}>
              <path d={`M0 0h${wide * 0.17}v32H0z`} fill="#8FB2BF" />
              <path d={`M0 0h${wide * 0.06}v32H0z`} fill="#B9D3DA" />
              <path d={`M-3 32h${wide * 0.17 + 6}v5H-3z`} fill="#FFFDF6" />
            </g>
          )),
        )}
    </g>
  );
}

function Street() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v620H-80z" fill="url(#jn-sky)" />
        <circle cx="210" cy="120" r="260" fill="url(#jn-light)" />
        <House x={110} top={150} wide={150} tone="jn-cream" />
        <House x={286} top={96} wide={160} tone="jn-clay" />
        <House x={700} top={120} wide={170} tone="jn-cream" />
        <House x={900} top={66} wide={180} tone="jn-clay" />
        <path d="M470 250h200v220H470z" fill="url(#jn-clay)" />
        <path d="M462 236h216v22H462z" fill="url(#jn-teal)" />
        <path d="M490 290h72v70h-72zM580 290h72v70h-72z" fill="#8FB2BF" />
        <path d="M536 384h70v86h-70z" fill="#5F8FA0" />
      </g>
      <g className="mid">
        <path d="M-120 456h1440v90H-120z" fill="url(#jn-grass)" />
        <Tree x={76} y={500} size={1.25} />
        <Tree x={236} y={486} size={0.9} slim />
        <Tree x={1010} y={492} size={0.95} slim />
        <Tree x={1120} y={508} size={1.3} />
        <path d="M-120 520h1440v60H-120z" fill="#EFE0C6" />
        <path d="M-120 574h1440v14H-120z" fill="#CDBB9C" />
        <path d="M-120 588h1440v310H-120z" fill="url(#jn-road)" />
        <path
          d="M-60 742h150M190 742h150M440 742h150M690 742h150M940 742h150M1190 742h150"
          stroke="#F6EFE2"
          strokeWidth="10"
          strokeLinecap="round"
          opacity=".8"
        />
      </g>
    </>
  );
}

function Wheel({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x} 640)`}>
      <circle r="52" fill="#3A3345" />
      <circle r="26" fill="url(#jn-steel)" />
      <circle r="9" fill="#55636E" />
    </g>
  );
}

/** The collection truck: a low bed with rails, a cab in teal. */
function TruckBack() {
  return (
    <>
      <path d="M436 590h430v40H436z" fill="url(#jn-iron)" />
      <path d="M430 470h14v124h-14zM426 470h22v-10h-22z" fill="url(#jn-steel)" />
      {[616, 734].map((x) => (
        <g key={x} transform={`translate(${x} 566) scale(.94)`}>
          <WheelieBin />
        </g>
      ))}
    </>
  );
}

function TruckFront() {
  return (
    <>
      <path d="M424 556h450v38H424z" fill="url(#jn-teal)" />
      <path d="M424 556h450v9H424z" fill="#8FD0C2" />
      <path d="M794 596V404c0-16 10-26 26-26h118c18 0 30 8 38 24l52 104c6 12 8 22 8 34v62z" fill="url(#jn-teal)" />
      <path d="M880 404h52c10 0 16 4 20 12l40 82H880z" fill="#CFE6EA" />
      <path d="M880 404h26l-4 94h-22z" fill="#EAF6F6" />
      <path d="M824 404h36v94h-36z" fill="#BBD8DD" />
      <path d="M800 530h66v10h-66z" fill="#1E6A60" />
      <path d="M1016 556h26v28h-26z" fill="#FFE9B8" />
      <path d="M780 596h262v22H780z" fill="#3A3345" />
      <Wheel x={556} />
      <Wheel x={924} />
    </>
  );
}

/** At the kerb: the full bin goes up on the truck's lift. */
export function CollectScene() {
  return (
    <>
      <Street />
      <g className="near">
        <Shade x={740} y={690} rx={380} ry={36} />
        <Shade x={350} y={676} rx={110} ry={24} />
        <TruckBack />
        <Piece a={0} d={0.72} x={0} y={-88}>
          <path d="M262 660h176v16H262z" fill="url(#jn-steel)" />
          <path d="M262 676h176v8H262z" fill="#6F7F88" />
        </Piece>
        <path d="M418 470h14v196h-14z" fill="url(#jn-iron)" />
        <Piece a={0} d={0.72} x={0} y={-88}>
          <Piece a={0.72} d={0.28} x={138} y={0}>
            <g transform="translate(350 648) scale(1.06)">
              <WheelieBin />
            </g>
          </Piece>
        </Piece>
        <TruckFront />
      </g>
    </>
  );
}
