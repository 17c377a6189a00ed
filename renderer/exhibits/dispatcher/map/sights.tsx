// Places that stand for many of their kind, drawn like the silhouettes of the kit: light from the left, three tones a surface, no outlines.
// Box 160 x 112, standing on y = 103; windows carry the class `lit`.

/** A canteen: a wide hall under a bowed roof, a bowl above the door. */
export function Canteen() {
  return (
    <g>
      <path d="M116 22h9v34h-9z" fill="#E9DDC8" />
      <path d="M125 22h5v34h-5z" fill="#CDBCA6" />
      <path d="M114 18h18v6h-18z" fill="#B9806A" />
      <path d="M10 58h104v45H10z" fill="#FBF4E6" />
      <path d="M114 58h36v45h-36z" fill="#E2D3BA" />
      <path d="M4 60c8-20 34-31 60-31h26c30 0 56 11 66 31z" fill="#6D90A8" />
      <path d="M90 29c30 0 56 11 66 31h-42c-2-16-10-28-24-31z" fill="#527489" />
      <path d="M4 60h152v5H4z" fill="#F6EAD6" />
      <path d="M18 72h15v18H18zM38 72h15v18H38zM84 72h15v18H84zM120 72h10v18h-10zM135 72h10v18h-10z" className="lit" fill="#8FB2BF" />
      <path d="M57 76h22v27H57z" fill="#7A5A46" />
      <path d="M67.3 76h1.400v27h-1.400z" fill="#5E4334" />
      <circle cx="68" cy="50" r="15" fill="#FFF8EE" />
      <path d="M58 49h20c0 7-4.5 11-10 11s-10-4-10-11z" fill="#CF7A5E" />
      <path
        d="M63 45c-2-3 2-4 0-7M68 45c-2-3 2-4 0-7M73 45c-2-3 2-4 0-7"
        stroke="#CF7A5E"
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
      />
    </g>
  );
}

/** A restaurant at a corner: two floors, an awning, two lanterns. */
export function Restaurant() {
  return (
    <g>
      <path d="M28 36h68v67H28z" fill="#FBEFD9" />
      <path d="M96 36h40v67H96z" fill="#E5CFAA" />
      <path d="M20 38 34 20h94l16 18z" fill="#5D566B" />
      <path d="M96 20h32l16 18H96z" fill="#484255" />
      <path d="M38 44h14v16H38zM60 44h14v16H60zM104 44h10v16h-10zM120 44h10v16h-10z" className="lit" fill="#8FB2BF" />
      <path d="M24 66h78v6H24z" fill="#FFF8EE" />
      <path d="M24 72h13l-3 13H20zM50 72h13v13H50zM76 72h13l2 13H77z" fill="#CF7A5E" />
      <path d="M37 72h13v13H34zM63 72h13l1 13H63zM89 72h13l4 13H91z" fill="#FBE3CF" />
      <path d="M36 88h22v15H36zM84 88h12v15H84z" className="lit" fill="#8FB2BF" />
      <path d="M62 86h18v17H62z" fill="#7A5A46" />
      <path d="M112 70v6M128 70v6" stroke="#5D566B" strokeWidth="1.6" />
      <ellipse cx="112" cy="82" rx="6.5" ry="7.5" fill="#E5B04D" />
      <ellipse cx="128" cy="82" rx="6.5" ry="7.5" fill="#E5B04D" />
      <path d="M109 75h6v2h-6zM125 75h6v2h-6zM109 88h6v2h-6zM125 88h6v2h-6z" fill="#9A6E2C" />
      <path d="M112 90v5M128 90v5" stroke="#CF7A5E" strokeWidth="2" strokeLinecap="round" />
    </g>
  );
}

const stalls = [
  { x: 6, roof: '#CF7A5E', light: '#F6D3BF', wall: '#FBF4E6' },
  { x: 56, roof: '#E5B04D', light: '#FBE9BF', wall: '#FFFAF0' },
  { x: 106, roof: '#6D90A8', light: '#CFDFE8', wall: '#F3E6D0' },
] as const;

/** A street of small kitchens: three stalls side by side. */
export function FoodStreet() {
  return (
    <g>
      <path d="M6 40h46v63H6z" fill="#EBD9BC" />
      <path d="M56 26h46v77H56z" fill="#F6E8CF" />
      <path d="M106 44h48v59h-48z" fill="#E2CDA9" />
      <path d="M3 36h52v6H3zM53 22h52v6H53zM103 40h54v6h-54z" fill="#5D566B" />
      <path
        d="M14 48h11v12H14zM33 48h11v12H33zM64 34h11v12H64zM83 34h11v12H83zM114 52h12v9h-12zM134 52h12v9h-12z"
        className="lit"
        fill="#8FB2BF"
      />
      {stalls.map(({ x, roof, light, wall }) => (
        <g key={x}>
          <path d={`M${x + 3} 78h42v25h-42z`} fill={wall} />
          <path d={`M${x + 3} 90h42v13h-42z`} fill={roof} opacity="0.75" />
          <path d={`M${x + 2} 64h44l4 16H${x - 2}z`} fill={roof} />
          <path d={`M${x + 11} 64h8.500l1 16h-11zM${x + 29} 64h8.500l4 16h-11z`} fill={light} />
          <path d={`M${x + 10} 84h9v6h-9zM${x + 25} 82h12v8h-12z`} fill="#7A5A46" opacity="0.55" />
        </g>
      ))}
      <path d="M71 12h16v14H71z" fill="#FFF8EE" />
      <path
        d="M74 18h10c0 4-2 6-5 6s-5-2-5-6zM76 17l6-5M79 17l6-4"
        fill="#CF7A5E"
        stroke="#CF7A5E"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </g>
  );
}

const blocks = [
  { x: 14, top: 34, wide: 56, rows: 5 },
  { x: 84, top: 20, wide: 56, rows: 6 },
] as const;

/** Homes: two blocks of six floors with balconies under low roofs. */
export function Homes() {
  return (
    <g>
      {blocks.map(({ x, top, wide, rows }, block) => (
        <g key={x}>
          <path d={`M${x} ${top}h${wide * 0.7}v${103 - top}h-${wide * 0.7}z`} fill={block === 0 ? '#F6E3C6' : '#FBEFDD'} />
          <path d={`M${x + wide * 0.7} ${top}h${wide * 0.3}v${103 - top}h-${wide * 0.3}z`} fill="#DCC39C" />
          <path d={`M${x - 4} ${top + 2}l9-12h${wide - 10}l9 12z`} fill="#B9674A" />
          <path d={`M${x + wide * 0.7} ${top - 10}h${wide * 0.3 - 5}l9 12h-${wide * 0.3 + 4}z`} fill="#96503A" />
          {Array.from({ length: rows }, (_, row) => (
            <g key={row}>
              <path
                d={`M${x + 6} ${top + 8 + row * 12}h9v6.500h-9zM${x + 21} ${top + 8 + row * 12}h9v6.500h-9z`}
                className={(row * 2 + block) % 3 === 0 ? 'lit-late' : 'lit'}
                fill="#8FB2BF"
              />
              <path d={`M${x + 19} ${top + 13 + row * 12}h13v3h-13z`} fill="#CDB48C" />
            </g>
          ))}
        </g>
      ))}
      <path d="M36 92h12v11H36zM106 92h12v11h-12z" fill="#7A5A46" />
      <circle cx="76" cy="96" r="8" fill="#6F9F52" />
      <circle cx="73.5" cy="93.5" r="5" fill="#97BF68" />
      <circle cx="150" cy="97" r="7" fill="#6F9F52" />
      <circle cx="148" cy="95" r="4" fill="#97BF68" />
    </g>
  );
}
