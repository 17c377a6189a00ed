import { useTranslation } from 'react-i18next';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import { exhibits } from '../../exhibits/index';

/** An exhibit's name as its card says it; of one that is no longer there its id. */
export function useExhibitNames(): (id: string) => string {
  const { t } = useTranslation();
  const list: readonly ExhibitManifest[] = exhibits;
  return (id) => {
    const manifest = list.find((each) => each.id === id);
    return manifest ? t(manifest.titleKey, { ns: id }) : id;
  };
}
