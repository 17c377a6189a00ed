/** Across from the lit left to the shaded right, as everything here is lit. */
const across: Readonly<Record<string, readonly [string, string, string]>> = {
  'jn-clay': ['#FFFFFF', '#F7F0E4', '#DCCFBA'],
  'jn-cream': ['#FFF6E6', '#F6E2C2', '#DDBE93'],
  'jn-bin': ['#A97350', '#8A5836', '#653C22'],
  'jn-bin-lid': ['#B8825D', '#96623F', '#744729'],
  'jn-blue': ['#6E9FD0', '#3F79B5', '#285A91'],
  'jn-red': ['#E07A68', '#C64F42', '#96342B'],
  'jn-grey': ['#8D8793', '#67616F', '#484350'],
  'jn-teal': ['#58AE9F', '#2F8F83', '#1E6A60'],
  'jn-terra': ['#F0A583', '#DD8059', '#B45C3A'],
  'jn-steel': ['#F3F6F6', '#C6D1D5', '#8FA1AA'],
  'jn-iron': ['#A9B4BB', '#7B8A94', '#55636E'],
  'jn-wood': ['#EBC393', '#D6A068', '#B07A46'],
  'jn-soil': ['#8B5E3E', '#6E4529', '#4E2F1B'],
  'jn-sun': ['#F9DA8C', '#E5B04D', '#BD8428'],
  'jn-leaf': ['#B6D986', '#84B45A', '#5B8A41'],
  'jn-cake': ['#B58A5C', '#94693F', '#6F4B2B'],
};
/** Down from the light. */
const down: Readonly<Record<string, readonly [string, string]>> = {
  'jn-sky': ['#DDEFF0', '#FBF3E2'],
  'jn-wall': ['#FDF2DF', '#F4DFBD'],
  'jn-hall': ['#EFE6D8', '#DCCBB0'],
  'jn-floor': ['#E6CFA9', '#CFAE7C'],
  'jn-table': ['#EDC596', '#D29C63'],
  'jn-grass': ['#BFD992', '#8DB760'],
  'jn-road': ['#B9B2B6', '#918A92'],
  'jn-water': ['#8FC5CF', '#4E93A5'],
  'jn-dark': ['#4A2C19', '#2D1A0F'],
};

/** The clay and paper tones all drawn pictures share. */
export function Tones() {
  return (
    <defs>
      {Object.entries(across).map(([id, [light, middle, dark]]) => (
        <linearGradient key={id} id={id} x1="0" y1="0" x2="1" y2="0.18">
          <stop offset="0" stopColor={light} />
          <stop offset="0.52" stopColor={middle} />
          <stop offset="1" stopColor={dark} />
        </linearGradient>
      ))}
      {Object.entries(down).map(([id, [top, bottom]]) => (
        <linearGradient key={id} id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={top} />
          <stop offset="1" stopColor={bottom} />
        </linearGradient>
      ))}
      <radialGradient id="jn-shade">
        <stop offset="0" stopColor="#6B4228" stopOpacity="0.42" />
        <stop offset="0.6" stopColor="#6B4228" stopOpacity="0.2" />
        <stop offset="1" stopColor="#6B4228" stopOpacity="0" />
      </radialGradient>
      <radialGradient id="jn-glow">
        <stop offset="0" stopColor="#FFE3A6" />
        <stop offset="0.45" stopColor="#FFB55E" stopOpacity="0.75" />
        <stop offset="1" stopColor="#FF9A45" stopOpacity="0" />
      </radialGradient>
      <radialGradient id="jn-light">
        <stop offset="0" stopColor="#FFFDF4" stopOpacity="0.95" />
        <stop offset="1" stopColor="#FFFDF4" stopOpacity="0" />
      </radialGradient>
      <radialGradient id="jn-plate" cx="0.42" cy="0.3" r="0.75">
        <stop offset="0" stopColor="#FFFFFF" />
        <stop offset="0.7" stopColor="#F7F1E6" />
        <stop offset="1" stopColor="#D9CCB6" />
      </radialGradient>
      <radialGradient id="jn-crown" cx="0.34" cy="0.28" r="0.8">
        <stop offset="0" stopColor="#C6E295" />
        <stop offset="0.55" stopColor="#8DBB5F" />
        <stop offset="1" stopColor="#57873F" />
      </radialGradient>
    </defs>
  );
}
