/** A collection truck from the side, its nose to the right; food-waste brown shows how full it is. */
export function Truck({ load }: { readonly load: number }) {
  return (
    <svg viewBox="0 0 92 58" aria-hidden="true">
      <ellipse cx="46" cy="52" rx="42" ry="5" fill="#3A3345" opacity="0.22" />
      <path d="M4 18q0-8 8-8h42q6 0 6 6v28H4z" fill="#FFFAF0" />
      <path d="M4 32h56v12H4z" fill="#E9DDC8" />
      <path d="M2 20q0-10 9-10h3v34H2z" fill="#F28C38" />
      {Array.from({ length: 4 }, (_, cell) => (
        <rect key={cell} x={17 + cell * 10.5} y="35" width="8.5" height="6.5" rx="1.5" fill={cell < load ? '#7A4A2B' : '#CDBCA6'} />
      ))}
      <path d="M62 16h14q4 0 6 4l6 12q1 2 1 4v8H62z" fill="#2F8F83" />
      <path d="M62 34h27v10H62z" fill="#1F7267" />
      <path d="M67 20h8q2.5 0 3.7 2.400L82 30H67z" fill="#CFE6EA" />
      <path d="M86 37h4v4h-4z" fill="#FFE09A" />
      <path d="M2 43h88v3H2z" fill="#5D566B" />
      <circle cx="19" cy="46" r="7.5" fill="#4A4456" />
      <circle cx="19" cy="46" r="3" fill="#CDC6D6" />
      <circle cx="73" cy="46" r="7.5" fill="#4A4456" />
      <circle cx="73" cy="46" r="3" fill="#CDC6D6" />
    </svg>
  );
}

/** A truck from outside: grey, no number, it only takes away. */
export const OutsideTruck = () => (
  <svg viewBox="0 0 92 58" aria-hidden="true">
    <ellipse cx="46" cy="52" rx="42" ry="5" fill="#3A3345" opacity="0.22" />
    <path d="M4 14h56v30H4z" fill="#8A8496" />
    <path d="M4 32h56v12H4z" fill="#6E677B" />
    <path d="M62 18h14q4 0 6 4l6 12v10H62z" fill="#B9B4C2" />
    <path d="M67 22h8q2 0 3 2l3 7H67z" fill="#E6E3EC" />
    <path d="M2 43h88v3H2z" fill="#5D566B" />
    <circle cx="19" cy="46" r="7.5" fill="#4A4456" />
    <circle cx="73" cy="46" r="7.5" fill="#4A4456" />
  </svg>
);
