// The stops of the journey in their order, and what is done at each. Pure data, shared by the drawn pictures and the 3D scene.

export const stopIds = ['plate', 'sort', 'collect', 'arrive', 'press', 'ferment', 'product', 'green'] as const;
export type StopId = (typeof stopIds)[number];

/** What does not belong among the leftovers. */
export const pickIds = ['bag', 'battery', 'spoon', 'bone'] as const;
export type PickId = (typeof pickIds)[number];

/** Places in a picture that a finger can take hold of, or that a gesture leads to. */
export type HotspotId = 'plate' | 'bin' | PickId | 'lift' | 'hopper' | 'crank' | 'hatch' | 'screen' | 'heap' | 'soil';

/**
 * What the finger does. rub: to and fro over `at`, `rem` of way in all. pull: up from `at`, `rem` of way.
 * carry: from `at` to `to`. turn: round `at`, so many times. pick: take each thing out.
 */
export type Deed =
  | { readonly kind: 'rub'; readonly at: HotspotId; readonly rem: number }
  | { readonly kind: 'pull'; readonly at: HotspotId; readonly rem: number }
  | { readonly kind: 'carry'; readonly at: HotspotId; readonly to: HotspotId }
  | { readonly kind: 'turn'; readonly at: HotspotId; readonly turns: number }
  | { readonly kind: 'pick'; readonly at: readonly PickId[] };

export interface LookLimits {
  /** radians to either side, and up and down */
  readonly yaw: number;
  readonly pitch: number;
}

export interface Stop {
  readonly deed: Deed;
  readonly look: LookLimits;
}

const degrees = Math.PI / 180;
const wide: LookLimits = { yaw: 20 * degrees, pitch: 9 * degrees };
const close: LookLimits = { yaw: 14 * degrees, pitch: 7 * degrees };

export const stops: Readonly<Record<StopId, Stop>> = {
  plate: { deed: { kind: 'rub', at: 'plate', rem: 44 }, look: close },
  sort: { deed: { kind: 'pick', at: pickIds }, look: close },
  collect: { deed: { kind: 'pull', at: 'lift', rem: 13 }, look: wide },
  arrive: { deed: { kind: 'carry', at: 'bin', to: 'hopper' }, look: wide },
  press: { deed: { kind: 'turn', at: 'crank', turns: 2 }, look: close },
  ferment: { deed: { kind: 'pull', at: 'hatch', rem: 9 }, look: wide },
  product: { deed: { kind: 'rub', at: 'screen', rem: 48 }, look: close },
  green: { deed: { kind: 'rub', at: 'soil', rem: 48 }, look: wide },
};

/** Hotspots that take the finger at a stop. */
export const gripsOf = ({ at }: Deed): readonly HotspotId[] => (typeof at === 'string' ? [at] : at);

/** Pictures of the same things in the sorting games (assets/content/waste-items.json). */
export const pickPictures: Readonly<Record<PickId, string>> = {
  bag: 'dirty-plastic-bag',
  battery: 'nicd-battery',
  spoon: 'metal-spoon',
  bone: 'large-pork-bone',
};
