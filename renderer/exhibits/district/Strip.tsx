import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { siteIds } from './model/sites';
import { SiteIcon } from './SiteIcon';
import { goTo, useDistrict } from './store';

/** The places, always in the same order: touching one flies there and opens its card. */
export function Strip() {
  const { t } = useTranslation('district');
  const { cue } = useKit();
  const chosen = useDistrict((s) => s.site);
  return (
    <nav className="sites" aria-label={t('places')}>
      {siteIds.map((site) => (
        <button
          key={site}
          type="button"
          className="card site focusable"
          data-testid={`site-${site}`}
          data-step={site}
          aria-pressed={site === chosen}
          aria-label={t(`sites.${site}.name`)}
          onClick={() => {
            cue('tap');
            goTo(site);
          }}
        >
          <SiteIcon site={site} />
          <span className="site-name">{t(`sites.${site}.name`)}</span>
        </button>
      ))}
    </nav>
  );
}
