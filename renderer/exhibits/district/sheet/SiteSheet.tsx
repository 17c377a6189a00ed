import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FeedChip } from '../../../exhibit-kit/FeedChip';
import { useKit } from '../../../exhibit-kit/kit';
import { useDayOfFeed } from '../../../exhibit-kit/useDayOfFeed';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { figuresOf, type Figure, type SiteId } from '../model/sites';
import { showCard } from '../store';
import { StateMark } from './StateMark';

/** One figure with its unit; a fact says where it comes from, what the feed does not give is said to be missing. */
function Fact({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('district');
  const { id, value, unit, source } = figure;
  return (
    <div className="place-fact" data-figure={id}>
      <dt>{t(`figures.${id}`)}</dt>
      <dd>
        {value === null ? (
          <span className="place-missing">{t('missing')}</span>
        ) : (
          <span className="figure place-figure">
            {unit === 'tonnes' && source !== 'article' ? tonnesWord(value) : value}
            <small>{t(`units.${unit}`)}</small>
          </span>
        )}
        {source !== 'feed' && <span className="place-source">{t(`sources.${source}`)}</span>}
      </dd>
    </div>
  );
}

function State({ state }: { readonly state: Parameters<typeof StateMark>[0]['state'] }) {
  const { t } = useTranslation('district');
  return (
    <p className="place-state" data-state={state ?? 'unknown'}>
      <StateMark state={state} />
      {t(`states.${state ?? 'unknown'}`)}
    </p>
  );
}

/** The card about a place: what it is, in the article's words, and its figures of today. */
export function SiteSheet({ site }: { readonly site: SiteId }) {
  const { t } = useTranslation('district');
  const { feed, now, content, cue, say } = useKit();
  const snapshot = useStore(feed, (view) => view.snapshot);
  const { state, figures } = figuresOf(site, snapshot, content.facts);
  const day = useDayOfFeed() ?? t('soFar');
  useEffect(() => say(`${t(`sites.${site}.title`)}${t('stop')}${t(`sites.${site}.first`)}`), [say, t, site]);
  const close = (): void => {
    cue('tap');
    showCard(false);
  };
  return (
    <section className="card place rise" data-testid="site-card" aria-label={t(`sites.${site}.title`)}>
      <header className="place-head">
        <h2 className="title">{t(`sites.${site}.title`)}</h2>
        {state === undefined ? <p className="place-role">{t(`sites.${site}.role`)}</p> : <State state={state} />}
      </header>
      <div className="place-text">
        <p>{t(`sites.${site}.first`)}</p>
        <p>{t(`sites.${site}.second`)}</p>
      </div>
      <div className="place-when">
        <strong>{day}</strong>
        <FeedChip feed={feed} now={now} />
      </div>
      <dl className="place-facts">
        {figures.map((figure) => (
          <Fact key={figure.id} figure={figure} />
        ))}
      </dl>
      <div className="place-close">
        <Button testId="close-card" kind="sand" label={t('close')} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
    </section>
  );
}
