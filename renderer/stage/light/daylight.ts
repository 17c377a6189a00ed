// Light of the model by hour of the day: pure numbers, eased between key hours.
import { clamp, lerp } from '../../lib/math';

type Rgb = readonly [number, number, number];

export interface Daylight {
  /** Direction to the sun; always from the left, for which the model is composed. */
  sunFrom: [number, number, number];
  sun: [number, number, number];
  sunStrength: number;
  sky: [number, number, number];
  ground: [number, number, number];
  skyStrength: number;
  shadow: number;
  /** 0 = noon, 1 = night: more and more windows and lamps are lit. */
  evening: number;
  /** The table under the model: centre and edge of the picture. */
  table: [number, number, number];
  tableEdge: [number, number, number];
}

interface Key {
  readonly hour: number;
  readonly sunFrom: Rgb;
  readonly sun: string;
  readonly sunStrength: number;
  readonly sky: string;
  readonly ground: string;
  readonly skyStrength: number;
  readonly shadow: number;
  readonly evening: number;
  readonly table: string;
  readonly tableEdge: string;
}

const day = { sky: '#DFE8FF', ground: '#E6B98F', skyStrength: 2, shadow: 0.9, table: '#FFF8EE', tableEdge: '#EFD3B0' } as const;
const night = {
  sunFrom: [-16, 24, 14],
  sun: '#A9B8FF',
  sunStrength: 0.75,
  sky: '#8C93D6',
  ground: '#B98F9E',
  skyStrength: 1.12,
  shadow: 0.6,
  evening: 1,
  table: '#EBDDE2',
  tableEdge: '#BEA5B2',
} as const;

// The table stays light at every hour: dark type lies on it.
const keys: readonly Key[] = [
  { hour: 0, ...night },
  { hour: 5, ...night },
  {
    hour: 6.4,
    sunFrom: [-24, 9, 16],
    sun: '#FFC49A',
    sunStrength: 2.1,
    sky: '#CBC6F2',
    ground: '#E0B0A0',
    skyStrength: 1.55,
    shadow: 0.8,
    evening: 0.42,
    table: '#FCEDE8',
    tableEdge: '#E4C1B4',
  },
  { hour: 8.5, ...day, sunFrom: [-22, 20, 15], sun: '#FFE2BC', sunStrength: 2.8, evening: 0.1 },
  { hour: 12.5, ...day, sunFrom: [-15, 28, 11], sun: '#FFF0D8', sunStrength: 3.05, evening: 0.06 },
  { hour: 15.5, ...day, sunFrom: [-19, 22, 11], sun: '#FFE3BC', sunStrength: 3, evening: 0.08 },
  {
    hour: 17.4,
    sunFrom: [-25, 11, 9],
    sun: '#FFB27E',
    sunStrength: 2.7,
    sky: '#C7BFEF',
    ground: '#E2A78E',
    skyStrength: 1.6,
    shadow: 0.85,
    evening: 0.4,
    table: '#FFEEE0',
    tableEdge: '#EBBFA2',
  },
  {
    hour: 18.6,
    sunFrom: [-25, 9, 8],
    sun: '#FF9E86',
    sunStrength: 1.25,
    sky: '#A5A0E0',
    ground: '#C99A98',
    skyStrength: 1.4,
    shadow: 0.75,
    evening: 0.78,
    table: '#F5E0DA',
    tableEdge: '#D2AFAB',
  },
  { hour: 20, ...night },
  { hour: 24, ...night },
];

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const parsed = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [toLinear((value >> 16) / 255), toLinear(((value >> 8) & 255) / 255), toLinear((value & 255) / 255)];
};
const colors = new Map(keys.flatMap((key) => [key.sun, key.sky, key.ground, key.table, key.tableEdge]).map((hex) => [hex, parsed(hex)]));

const mix3 = (out: [number, number, number], a: Rgb, b: Rgb, part: number): void => {
  for (let i = 0; i < 3; i++) out[i] = lerp(a[i]!, b[i]!, part);
};
const mixHex = (out: [number, number, number], a: string, b: string, part: number): void => mix3(out, colors.get(a)!, colors.get(b)!, part);

export const createDaylight = (): Daylight => ({
  sunFrom: [-18, 26, 12],
  sun: [1, 1, 1],
  sunStrength: 3,
  sky: [1, 1, 1],
  ground: [1, 1, 1],
  skyStrength: 2,
  shadow: 0.9,
  evening: 0,
  table: [1, 1, 1],
  tableEdge: [1, 1, 1],
});

/** Writes the light of `hour` (0 to 24, linear RGB) into `out` and returns it. */
export const daylightAt = (hour: number, out: Daylight): Daylight => {
  const h = clamp(hour, 0, 24);
  let i = 1;
  while (i < keys.length - 1 && keys[i]!.hour < h) i++;
  const [a, b] = [keys[i - 1]!, keys[i]!];
  const t = clamp((h - a.hour) / (b.hour - a.hour), 0, 1);
  const part = t * t * (3 - 2 * t);
  mix3(out.sunFrom, a.sunFrom, b.sunFrom, part);
  mixHex(out.sun, a.sun, b.sun, part);
  mixHex(out.sky, a.sky, b.sky, part);
  mixHex(out.ground, a.ground, b.ground, part);
  mixHex(out.table, a.table, b.table, part);
  mixHex(out.tableEdge, a.tableEdge, b.tableEdge, part);
  out.sunStrength = lerp(a.sunStrength, b.sunStrength, part);
  out.skyStrength = lerp(a.skyStrength, b.skyStrength, part);
  out.shadow = lerp(a.shadow, b.shadow, part);
  out.evening = lerp(a.evening, b.evening, part);
  return out;
};
