import { noted } from '../lib/settled';
import type { ExhibitManifest, ExhibitModule } from './exhibit';

const loading = new Map<string, Promise<ExhibitModule>>();

/** The exhibit's module, loaded once. A failed load is forgotten here, but Chromium keeps a failed import until the page is loaded anew. */
export function loadExhibit(manifest: ExhibitManifest): Promise<ExhibitModule> {
  let promise = loading.get(manifest.id);
  if (!promise) {
    promise = noted(manifest.load());
    loading.set(manifest.id, promise);
    promise.catch(() => loading.delete(manifest.id));
  }
  return promise;
}
