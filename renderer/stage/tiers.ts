// Quality tiers: what each draws and how many pixels it may fill.

export type StageTier = 'high' | 'medium' | 'low';

export interface TierSettings {
  /** Side of the shadow map in pixels; 0 = no sun shadows, the baked ones are drawn. */
  readonly shadowMap: 0 | 1024 | 2048;
  readonly antialias: boolean;
  /** Fill light and fog. */
  readonly extras: boolean;
  /** Most pixels the canvas may have; above it the picture is scaled up. */
  readonly maxPixels: number;
  /** Shortest time between two frames, ms. */
  readonly minFrameMs: number;
  /** Rest after a frame as a multiple of the time it took: leaves a machine without GPU to the interface. */
  readonly restFactor: number;
  /** Draw fewer pixels where frames are slow. */
  readonly governed: boolean;
  /** Camera flies and drifts; otherwise it cuts. */
  readonly flies: boolean;
}

export const tiers: Record<StageTier, TierSettings> = {
  high: {
    shadowMap: 2048,
    antialias: true,
    extras: true,
    maxPixels: 3840 * 2160,
    minFrameMs: 0,
    restFactor: 0,
    governed: false,
    flies: true,
  },
  medium: {
    shadowMap: 1024,
    antialias: true,
    extras: true,
    maxPixels: 2400 * 1350,
    minFrameMs: 0,
    restFactor: 0,
    governed: false,
    flies: true,
  },
  low: {
    shadowMap: 0,
    antialias: false,
    extras: false,
    maxPixels: 1440 * 810,
    minFrameMs: 83,
    restFactor: 2,
    governed: true,
    flies: false,
  },
};

/** Pixel ratio for a canvas of `width` x `height` CSS pixels. */
export const dprFor = (tier: StageTier, width: number, height: number, deviceRatio: number): number => {
  const cap = Math.sqrt(tiers[tier].maxPixels / Math.max(1, width * height));
  return Math.max(0.25, Math.min(deviceRatio, cap));
};
