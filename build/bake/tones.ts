// Colours of the section model that the district does not have (shared/VISUALS.md section 2), in linear RGB.
import { rgb, type Rgb } from './shape/mesh';

export const tones = {
  wall: rgb('#F3FAFF'),
  wallLow: rgb('#E2EDF0'),
  shell: rgb('#FBF3E4'),
  floor: rgb('#F3ECDF'),
  tile: rgb('#E8DFD0'),
  slab: rgb('#F6E6CE'),
  steel: rgb('#E3E8EC'),
  steelDeep: rgb('#A9B3BE'),
  rubber: rgb('#6E677B'),
  rubberLight: rgb('#857E92'),
  magnet: rgb('#D2555A'),
  oil: rgb('#F3B63A'),
  oilDeep: rgb('#E09A22'),
  water: rgb('#6FBCD0'),
  waterDeep: rgb('#4C9BB4'),
  ferment: rgb('#8A5A38'),
  compost: rgb('#5E3F2A'),
  warm: rgb('#FFB36B'),
  bark: rgb('#B07F52'),
  barkDark: rgb('#8A6140'),
  gravel: rgb('#C9CDD2'),
  moss: rgb('#8FB868'),
  leaf: rgb('#7FAE57'),
  leafLight: rgb('#A9CB6E'),
  bloom: rgb('#F5A9B8'),
  bloomYellow: rgb('#F7D060'),
  sack: rgb('#F0E2C4'),
  clay: rgb('#D98A62'),
  display: rgb('#FFE0A8'),
} as const satisfies Record<string, Rgb>;

/** What is thrown away: leaves, peel, rice, carrots, bread, meat, tomato. */
export const leftovers: readonly Rgb[] = [
  '#8DBF4B',
  '#6FA23C',
  '#F08A3C',
  '#F7C948',
  '#FBF0D4',
  '#B9774A',
  '#D9503C',
  '#C9A0C0',
  '#F3D9A0',
].map(rgb);
