import type { SiteId } from './model/sites';
import { Centre, Huayue, Jabil, Overview, Yuejie } from '../../exhibit-kit/places/silhouettes';

const pictures: Record<SiteId, () => React.ReactNode> = {
  overview: Overview,
  centre: Centre,
  jabil: Jabil,
  yuejie: Yuejie,
  huayue: Huayue,
};

/** A place by its silhouette, as it stands on the model. */
export function SiteIcon({ site }: { readonly site: SiteId }) {
  const Picture = pictures[site];
  return (
    <svg className="site-icon" viewBox="0 0 160 112" aria-hidden="true">
      <ellipse cx="80" cy="103" rx="72" ry="7" className="site-ground" />
      <Picture />
    </svg>
  );
}
