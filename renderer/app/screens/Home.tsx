import { useTranslation } from 'react-i18next';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import { exhibits } from '../../exhibits/index';
import { playCue } from '../../session/sound';
import { openExhibit, useSession } from '../../session/store';
import { Brand } from '../../ui/Brand';
import { Header } from '../Header';

function ExhibitCard({ manifest }: { readonly manifest: ExhibitManifest }) {
  const { t } = useTranslation(manifest.id);
  return (
    <button
      type="button"
      className="card exhibit-card focusable rise"
      data-testid={`open-${manifest.id}`}
      onClick={() => {
        playCue('tap');
        openExhibit(manifest.id);
      }}
    >
      <span className="exhibit-card-picture" style={{ background: manifest.ground }}>
        <manifest.Picture />
      </span>
      <span className="exhibit-card-text">
        <span className="exhibit-card-head">
          <strong className="title">{t(manifest.titleKey)}</strong>
          <span className="exhibit-card-time">{t(manifest.timeKey)}</span>
        </span>
        <span className="exhibit-card-sub">{t(manifest.subtitleKey)}</span>
      </span>
    </button>
  );
}

/** The exhibits as large cards, in the order staff chose. */
export function Home() {
  const { t } = useTranslation();
  const order = useSession((s) => s.settings?.exhibits ?? []);
  const all: readonly ExhibitManifest[] = exhibits;
  const chosen = order.flatMap((id) => all.filter((exhibit) => exhibit.id === id));
  const shown = chosen.length > 0 ? chosen : all;
  return (
    <main className="screen fade">
      <Header title={t('home.title')} home={false}>
        <span className="header-hint">{t('home.hint')}</span>
      </Header>
      <div className="home-reading">
        <Brand size="9rem" />
        <p className="display">{t('brand')}</p>
      </div>
      <div className={`home-cards home-cards-${Math.min(shown.length, 6)}`}>
        {shown.map((manifest) => (
          <ExhibitCard key={manifest.id} manifest={manifest} />
        ))}
      </div>
    </main>
  );
}
