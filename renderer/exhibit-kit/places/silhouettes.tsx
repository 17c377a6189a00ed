// The places as on the model, drawn flat: light from the left, three tones a surface, no outlines. Box 160 x 112, standing on y = 103.
// Windows carry the class `lit`: by night their colour says that somebody is in.

/** Experience centre: a round house in two tiers, green roof, the ring of the loop on top. */
export function Centre() {
  return (
    <g>
      <path d="M14 72v22c0 6 30 11 66 11s66-5 66-11V72z" fill="#F7F1E6" />
      <path d="M80 72v33c36 0 66-5 66-11V72z" fill="#E2D5C0" />
      <path
        d="M26 80v16l9 2V82zM42 84v16l11 1V85zM60 86v16l13 .4V87zM87 87v15.4l13-.4V86zM107 85v16l11-1V84zM125 82v16l9-2V80z"
        className="lit"
        fill="#8FB2BF"
      />
      <ellipse cx="80" cy="72" rx="66" ry="15" fill="#EFE7D8" />
      <ellipse cx="80" cy="71" rx="60" ry="12.5" fill="#7FAE57" />
      <ellipse cx="80" cy="70" rx="42" ry="8" fill="#F1E6D3" />
      <ellipse cx="80" cy="69.5" rx="38" ry="7" fill="#93BE68" />
      <path d="M58 56v11c0 3.4 9.8 6 22 6s22-2.6 22-6V56z" fill="#FBF7EF" />
      <path d="M80 56v17c12.2 0 22-2.6 22-6V56z" fill="#DDD0BB" />
      <ellipse cx="80" cy="56" rx="22" ry="5.5" fill="#2F8F83" />
      <path d="M93 20.5A20 20 0 1 0 98.8 42" fill="none" stroke="#4F9D69" strokeWidth="9" />
      <path d="M93 20.5A20 20 0 0 0 62 28" fill="none" stroke="#6FB884" strokeWidth="9" />
      <path d="M106 13.5v19.5H85.5z" fill="#4F9D69" />
    </g>
  );
}

/** Jabil: a long hall with a sawtooth roof, offices beside it, a chimney. */
export function Jabil() {
  return (
    <g>
      <path d="M20 20h8v50h-8z" fill="#E3CFB9" />
      <path d="M28 20h5v50h-5z" fill="#BFA78E" />
      <path d="M20 28h13v7H20zM20 42h13v6H20z" fill="#E08A66" />
      <path d="M10 66 30 46v20l20-20v20l20-20v20l20-20v57H10z" fill="#FBFAF6" />
      <path d="M30 46v20l8-8V54zM50 46v20l8-8V54zM70 46v20l8-8V54zM90 46v20l4-3V50z" fill="#6D90A8" />
      <path d="M10 70h80v7H10z" fill="#5F8FB0" />
      <path d="M16 82h10v9H16zM31 82h10v9H31zM46 82h10v9H46z" className="lit" fill="#8FB2BF" />
      <path d="M62 84h20v19H62z" fill="#C9D2D6" />
      <path d="M94 38h34v65H94z" fill="#FFFFFF" />
      <path d="M128 38h20v65h-20z" fill="#D8DDDF" />
      <path d="M91 33h60v6H91z" fill="#E9EEF0" />
      <path
        d="M99 46h25v7H99zM99 59h25v7H99zM99 72h25v7H99zM99 85h25v7H99zM132 46h12v7h-12zM132 59h12v7h-12zM132 72h12v7h-12z"
        className="lit"
        fill="#8FB2BF"
      />
      <path d="M110 94h12v9h-12z" fill="#5F8FB0" />
    </g>
  );
}

/** Yuejie: brick gables, a water tower, a yellow-roofed house and stacked containers. */
export function Yuejie() {
  return (
    <g>
      <path d="M14 46h3v57h-3zM33 46h3v57h-3z" fill="#5D566B" />
      <path d="M10 26h30v22H10z" fill="#CF7A5E" />
      <path d="M25 26h15v22H25z" fill="#B4644B" />
      <path d="M8 27 25 16l17 11z" fill="#5D566B" />
      <path d="M44 66h70v37H44z" fill="#CF7A5E" />
      <path d="M40 67 55.5 46 67 62 79 42l12 20 12-16 15 21z" fill="#5D566B" />
      <path d="M44 67 55.5 52 67 67zM67 67 79 48l12 19zM91 67l12-14 11 14z" fill="#DC8E6E" />
      <path d="M50 72h8v10h-8zM64 72h8v10h-8zM86 72h8v10h-8zM100 72h8v10h-8zM76 60h6v6h-6z" className="lit" fill="#F3DDB4" />
      <path d="M73 84h12v19H73zM52 88h12v15H52z" fill="#6B4A3A" />
      <path d="M118 48h30v55h-30z" fill="#6D6680" />
      <path d="M116 43h34v7h-34z" fill="#E5B04D" />
      <path d="M122 55h9v9h-9zM136 55h8v9h-8zM122 69h9v9h-9zM136 69h8v9h-8z" className="lit" fill="#F3DDB4" />
      <path d="M112 84h34v9h-34z" fill="#C7573F" />
      <path d="M106 94h34v9h-34z" fill="#5F8FB0" />
    </g>
  );
}

const towers = [
  { x: 18, top: 40, wide: 22 },
  { x: 106, top: 34, wide: 22 },
  { x: 46, top: 22, wide: 24 },
  { x: 78, top: 14, wide: 24 },
  { x: 126, top: 58, wide: 22 },
] as const;

/** Huayue Jiayuan: slim stepped towers under terracotta caps, a garden at their feet. */
export function Huayue() {
  return (
    <g>
      {towers.map(({ x, top, wide }) => (
        <g key={x}>
          <path d={`M${x} ${top}h${wide * 0.62}v${103 - top}h-${wide * 0.62}z`} fill="#F8E2C4" />
          <path d={`M${x + wide * 0.62} ${top}h${wide * 0.38}v${103 - top}h-${wide * 0.38}z`} fill="#DDB98F" />
          <path d={`M${x - 2.5} ${top}l${wide * 0.3} -8h${wide * 0.4}l${wide * 0.3 + 5} 8z`} fill="#E08A66" />
          {Array.from({ length: Math.floor((94 - top) / 10) }, (_, i) => (
            <path
              key={i}
              d={`M${x + 3} ${top + 5 + i * 10}h${wide * 0.62 - 5}v4.5h-${wide * 0.62 - 5}z`}
              className={(i * 3 + x) % 4 === 0 ? 'lit-late' : 'lit'}
              fill="#8FB2BF"
            />
          ))}
        </g>
      ))}
      <circle cx="44" cy="95" r="8.5" fill="#6F9F52" />
      <circle cx="41" cy="92" r="5" fill="#93BE68" />
      <circle cx="104" cy="96" r="8" fill="#6F9F52" />
      <circle cx="101.5" cy="93.5" r="5" fill="#93BE68" />
      <circle cx="12" cy="97" r="7" fill="#6F9F52" />
    </g>
  );
}

/** The whole model from above: the slab, its ring road, four places. */
export function Overview() {
  return (
    <g>
      <path
        d="M8 66 54 28c3-2.4 5.6-3.4 9.6-3.4h74c6 0 10 3.4 11 8.6L155 76c1 7-2.6 11-9.5 11H17C7 87 1 73 8 66z"
        transform="translate(0 12)"
        fill="#DDB98F"
      />
      <path d="M8 66 54 28c3-2.4 5.6-3.4 9.6-3.4h74c6 0 10 3.4 11 8.6L155 76c1 7-2.6 11-9.5 11H17C7 87 1 73 8 66z" fill="#B9CC8F" />
      <path
        d="M34 66 62 42c3-2.4 5-3 8.5-3h54c4.5 0 7 2 8 6l5.5 23c1 5-1.5 7.5-6 7.5H40c-8 0-11.5-5-6-9.5z"
        fill="#EFE3CC"
        stroke="#8F8B99"
        strokeWidth="6.5"
      />
      <path
        d="M34 66 62 42c3-2.4 5-3 8.5-3h54c4.5 0 7 2 8 6l5.5 23c1 5-1.5 7.5-6 7.5H40c-8 0-11.5-5-6-9.5z"
        fill="none"
        stroke="#FF9A45"
        strokeWidth="2.4"
      />
      <path d="M52 60c0 4 7 7 16 7s16-3 16-7v-6H52z" fill="#E9DDC8" />
      <ellipse cx="68" cy="54" rx="16" ry="5.5" fill="#7FAE57" />
      <circle cx="68" cy="43" r="7" fill="none" stroke="#4F9D69" strokeWidth="3.6" />
      <path d="M70 46V34l7-6v7l7-6v7l7-6v16z" fill="#FFFFFF" transform="translate(2 -10)" />
      <path d="M104 18h8v27h-8zM116 12h9v33h-9z" fill="#F3D3AC" />
      <path d="m102 18 6-6 6 6zM114 12l6.5-7 6.5 7z" fill="#E08A66" />
      <path d="M96 56h30v12H96z" fill="#CF7A5E" />
      <path d="m93 57 9-9 8 8 8-8 9 9z" fill="#5D566B" />
    </g>
  );
}
