import type { StartInfo } from '../../electron/shared/contract';
import type { Tier } from '../../electron/shared/settings';

/** Is there WebGL 2, and is it drawn by the processor? The probe's context is given back at once. */
function probeGraphics(): 'none' | 'software' | 'hardware' {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'none';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? 'software' : 'hardware';
}

interface ChosenTier {
  readonly tier: Tier;
  /** it is measured on the real scene, and left where frames come late */
  readonly adapts: boolean;
}

/** Quality tier to start with: flag, then setting, then what the graphics can do. Safe mode is always 2D. */
export function chooseTier({ safeMode, tier, settings }: StartInfo): ChosenTier {
  const fixed = (chosen: Tier): ChosenTier => ({ tier: chosen, adapts: false });
  if (safeMode) return fixed('2d');
  const asked = tier ?? (settings.tier === 'auto' ? null : settings.tier);
  const graphics = probeGraphics();
  if (asked === '2d' || graphics === 'none') return fixed('2d');
  if (asked) return fixed(asked);
  return graphics === 'software' ? fixed('low') : { tier: 'high', adapts: true };
}
