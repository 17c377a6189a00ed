import type { ExhibitManifest, ExhibitModule } from './exhibit';

const loading = new Map<string, Promise<ExhibitModule>>();

/** The exhibit's module, loaded once; a failed load is forgotten, so that the next touch tries again. */
export function loadExhibit(manifest: ExhibitManifest): Promise<ExhibitModule> {
  let promise = loading.get(manifest.id);
  if (!promise) {
    promise = manifest.load();
    loading.set(manifest.id, promise);
    promise.catch(() => loading.delete(manifest.id));
  }
  return promise;
}
