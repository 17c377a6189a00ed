import { describe, expect, it } from 'vitest';
import type { ExhibitManifest, ExhibitModule } from '../../../../renderer/exhibit-kit/exhibit';
import { loadExhibit } from '../../../../renderer/exhibit-kit/loadExhibit';

const module = { steps: [] } as unknown as ExhibitModule;
const manifestOf = (id: string, load: () => Promise<ExhibitModule>) => ({ id, load }) as unknown as ExhibitManifest;

describe('loading an exhibit', () => {
  it('happens once, also for two who ask at the same time', async () => {
    let loads = 0;
    const manifest = manifestOf('once', () => Promise.resolve((loads++, module)));
    const [first, second] = [loadExhibit(manifest), loadExhibit(manifest)];
    expect(first).toBe(second);
    expect([await first, await loadExhibit(manifest), loads]).toEqual([module, module, 1]);
  });

  it('is tried again at the next touch when it failed', async () => {
    let loads = 0;
    const manifest = manifestOf('again', () => (loads++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve(module)));
    await expect(loadExhibit(manifest)).rejects.toThrow('gone');
    expect([await loadExhibit(manifest), loads]).toEqual([module, 2]);
  });
});
