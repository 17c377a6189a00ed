import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitKind, ExhibitManifest } from '../../exhibit-kit/exhibit';
import { inProgramme } from '../../exhibit-kit/inProgramme';
import { exhibits } from '../../exhibits/index';
import { nowOn } from '../../session/hours';
import { playCue } from '../../session/sound';
import { openExhibit, useSession } from '../../session/store';
import { Brand } from '../../ui/Brand';
import { Header } from '../Header';
import { TransferOffer } from '../TransferOffer';
import './home.css';

interface CardProps {
  readonly manifest: ExhibitManifest;
  readonly onOpen: (id: string) => void;
}

function ExhibitCard({ manifest, onOpen }: CardProps) {
  const { t } = useTranslation(manifest.id);
  return (
    <button
      type="button"
      className="card exhibit-card focusable rise"
      data-testid={`open-${manifest.id}`}
      onClick={() => {
        playCue('tap');
        onOpen(manifest.id);
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

/** More than so many do not fit as large cards. */
const mostLarge = 6;
/** Groups of home, from top to bottom. */
const kinds = ['loop', 'play'] as const satisfies readonly ExhibitKind[];

interface CardsProps {
  readonly shown: readonly ExhibitManifest[];
  readonly onOpen: (id: string) => void;
}

function Group({ kind, shown, onOpen }: CardsProps & { readonly kind: ExhibitKind }) {
  const { t } = useTranslation();
  const columns = Math.min(shown.length, 6);
  const rows = { '--columns': columns, '--rows-wide': Math.ceil(shown.length / 6), '--rows-tall': Math.ceil(shown.length / 3) };
  return (
    <section className="home-group" style={rows as React.CSSProperties}>
      <h2>{t(`home.${kind}`)}</h2>
      <div className="home-group-cards">
        {shown.map((manifest) => (
          <ExhibitCard key={manifest.id} manifest={manifest} onOpen={onOpen} />
        ))}
      </div>
    </section>
  );
}

/** Exhibits as the cards of home. */
export function Cards({ shown, onOpen }: CardsProps) {
  if (shown.length <= mostLarge)
    return (
      <div className={`home-cards home-cards-${shown.length}`}>
        {shown.map((manifest) => (
          <ExhibitCard key={manifest.id} manifest={manifest} onOpen={onOpen} />
        ))}
      </div>
    );
  const of = (kind: ExhibitKind): readonly ExhibitManifest[] => shown.filter((manifest) => (manifest.kind ?? 'play') === kind);
  return (
    <div className="home-groups">
      {kinds.map((kind) => of(kind).length > 0 && <Group key={kind} kind={kind} shown={of(kind)} onOpen={onOpen} />)}
    </div>
  );
}

/** The exhibits as cards, in the order staff chose. */
export function Home() {
  const { t } = useTranslation();
  const programme = useSession((s) => s.settings?.exhibits ?? []);
  const [{ exhibits: planned, off }] = useState(nowOn);
  const list: readonly ExhibitManifest[] = exhibits;
  const all = list.filter(({ id, onHome }) => onHome !== false && !off.includes(id));
  const order = inProgramme(
    all.map(({ id }) => id),
    programme,
    planned ?? programme,
  );
  const chosen = order.flatMap((id) => all.filter((exhibit) => exhibit.id === id));
  return (
    <main className="screen fade">
      <Header title={t('home.title')} home={false}>
        <span className="header-hint">{t('home.hint')}</span>
        <TransferOffer />
      </Header>
      <div className="home-reading">
        <Brand size="9rem" />
        <p className="display">{t('brand')}</p>
      </div>
      <Cards shown={chosen.length > 0 ? chosen : all} onOpen={openExhibit} />
    </main>
  );
}
