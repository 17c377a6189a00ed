import { useTranslation } from 'react-i18next';
import { tonnesWord } from '../../exhibit-kit/tonnesWord';
import { Chip } from '../../ui/Chip';
import { DataChip } from './DataChip';
import { percent } from './model/format';
import { againstUsual } from './model/usual';
import { openView } from './store';
import { useCountUp } from './useCountUp';
import { useToday, type Today } from './useToday';

/** What the figure is worth and how old it is: 实时 stands alone, so its time is plain text; a stale chip has its time in it. */
function Worth({ today }: { readonly today: Today }) {
  const { t } = useTranslation('hongmei-today');
  const { kind } = today.view.state;
  const time = t('hero.asOf', { time: today.clock });
  return (
    <div className="hero-worth" data-testid="data-age">
      <DataChip />
      {kind === 'live' && <span className="quiet">{time}</span>}
      {kind === 'sample' && <Chip kind="stale">{time}</Chip>}
    </div>
  );
}

/** How far along a usual day this is: a bar with the usual day marked on it. */
function Gauge({ share }: { readonly share: number }) {
  const greatest = Math.max(1, share);
  return (
    <div className="gauge" aria-hidden="true">
      <i className="gauge-fill" style={{ width: `${(share / greatest) * 100}%` }} />
      <i className="gauge-usual" style={{ left: `${(1 / greatest) * 100}%` }} />
    </div>
  );
}

function Comparison({ today, figure }: { readonly today: Today; readonly figure: number }) {
  const { t } = useTranslation('hongmei-today');
  const usual = today.facts.usualDay.wetWaste;
  const against = againstUsual(figure, usual, today.asOfMs);
  return (
    <div className="hero-usual">
      <Gauge share={against.share} />
      <p className="hero-share">
        {against.over >= 0.05 ? t('hero.over', { tonnes: tonnesWord(against.over) }) : t('hero.share', { percent: percent(against.share) })}
      </p>
      <p className="quiet">{t('hero.source', { tonnes: usual })}</p>
    </div>
  );
}

/** The one figure of the screen: t collected so far, what it is worth, and a usual day to measure it by. A touch opens its curve, as its card does. */
export function Hero() {
  const { t } = useTranslation('hongmei-today');
  const { t: shell } = useTranslation();
  const today = useToday();
  const { snapshot, state } = today.view;
  const figure = snapshot.district.wetWasteToday;
  const shown = useCountUp(figure);
  return (
    <section className="card hero" data-testid="today-hero" onClick={() => openView('today')}>
      <h2 className="hero-title">{today.isToday ? t('hero.title') : t('hero.titleOther', { day: today.day })}</h2>
      <p
        className={`figure hero-figure${figure >= 99.95 ? ' is-long' : ''}`}
        data-testid="today-tonnes"
        aria-label={t('mass', { tonnes: tonnesWord(figure) })}
      >
        {tonnesWord(shown)}
        <small>{t('unit')}</small>
      </p>
      <Worth today={today} />
      {state.kind === 'sample' && state.because === 'no-reading-yet' && <p className="quiet">{shell('feed.noReadingYet')}</p>}
      {!today.isToday && <p className="quiet">{t('hero.noToday')}</p>}
      <Comparison today={today} figure={figure} />
    </section>
  );
}
