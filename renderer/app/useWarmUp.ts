import { useEffect } from 'react';
import type { Tier } from '../../electron/shared/settings';
import type { ExhibitManifest } from '../exhibit-kit/exhibit';
import { loadExhibit } from '../exhibit-kit/loadExhibit';

/** Between two exhibits the interface breathes, ms. */
const pauseMs = 400;

interface Warming {
  readonly exhibits: readonly ExhibitManifest[];
  /** nobody is there, and the model stands */
  readonly isIdle: boolean;
  readonly tier: Tier;
  readonly reportError: (error: unknown) => void;
}

// an exhibit is warmed once for a tier; what was begun is ended, whoever comes
const warmed = new Set<string>();

/** What was warm went with the graphics context. */
export const forgetWarmth = (): void => {
  warmed.clear();
  delete document.documentElement.dataset['warm'];
};

/** Warms the exhibits one after the other while nobody is there, so that each opens at once. Marks the page when all are warm. */
export function useWarmUp({ exhibits, isIdle, tier, reportError }: Warming): void {
  useEffect(() => {
    if (!isIdle || tier === '2d') return;
    let isOver = false;
    const warmAll = async (): Promise<void> => {
      for (const manifest of exhibits) {
        await new Promise((done) => setTimeout(done, pauseMs));
        const key = `${manifest.id} ${tier}`;
        if (isOver || warmed.has(key)) continue;
        warmed.add(key);
        const module = await loadExhibit(manifest);
        await module.warm?.();
      }
      if (!isOver) document.documentElement.dataset['warm'] = tier;
    };
    warmAll().catch(reportError);
    return () => void (isOver = true);
  }, [exhibits, isIdle, tier, reportError]);
}
