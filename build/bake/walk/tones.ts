// Colours of the walked places that the district does not have, in linear RGB.
import { rgb, type Rgb } from '../shape/mesh';
import type { GroundKind } from '../../../renderer/exhibits/walk/model/place';

export const tones = {
  hair: rgb('#5B4A4E'),
  shoe: rgb('#7A728A'),
  trousers: rgb('#8C93A8'),
  bark: rgb('#9A6E4C'),
  leaf: rgb('#7FAE57'),
  leafDark: rgb('#5D9A63'),
  leafLight: rgb('#A9CB6E'),
  petal: rgb('#F5A9B8'),
  petalYellow: rgb('#F7D060'),
  petalWhite: rgb('#FFF6EC'),
  clay: rgb('#D98A62'),
  soil: rgb('#6B4630'),
  wood: rgb('#C79A6B'),
  woodDark: rgb('#A87C52'),
  rice: rgb('#FBF3E4'),
  greens: rgb('#8DBF4B'),
  carrot: rgb('#F0A95C'),
  broth: rgb('#D9A05A'),
  rubber: rgb('#5D566B'),
  mirror: rgb('#CFE0E6'),
  joint: rgb('#E0D6C6'),
  ceiling: rgb('#FDF9F1'),
} as const satisfies Record<string, Rgb>;

export const groundTones: Record<GroundKind, Rgb> = {
  lawn: rgb('#B4CB88'),
  paving: rgb('#EFE9E0'),
  plaza: rgb('#EEE5DA'),
  floor: rgb('#F3EEE6'),
  road: rgb('#C9C2C4'),
  soil: tones.soil,
  deck: rgb('#D9B48C'),
  path: rgb('#EADFCE'),
};
