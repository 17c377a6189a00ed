import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hallDay } from '../../../electron/shared/hallTime';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';
import { useSpoken } from '../../exhibit-kit/useSpoken';
import { dayName } from '../../lib/dayName';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { figureOf, written, type HotspotId } from './model/hotspots';
import { closeCard, spotsOf, useWalk, visit } from './store';
import { useCuts } from './useCuts';

/** Of which day the figure is: today, or an earlier day by its name. */
function useDay(): string {
  const { t, i18n } = useTranslation('walk');
  const { feed, now } = useKit();
  const asOfMs = Date.parse(useStore(feed, (view) => view.snapshot.asOf));
  return hallDay(asOfMs) === hallDay(now()) ? t('soFar') : dayName(asOfMs, i18n.language);
}

function FigureOf({ id }: { readonly id: HotspotId }) {
  const { t } = useTranslation('walk');
  const { feed, now, content } = useKit();
  const figure = figureOf(
    id,
    useStore(feed, (view) => view.snapshot),
    content.facts,
  );
  const day = useDay();
  const { label, value, unit, source } = figure;
  return (
    <dl className="spot-figure" data-figure={label}>
      <dt>{t(`figures.${label}`)}</dt>
      <dd>
        {value === null ? (
          <span className="spot-missing">{t('missing')}</span>
        ) : (
          <span className="figure spot-value" data-testid="walk-figure">
            {written(figure)}
            <small>{t(`units.${unit}`)}</small>
          </span>
        )}
        <span className="spot-source">
          {source === 'feed' && <strong>{day}</strong>}
          {source === 'feed' && <FeedChip feed={feed} now={now} />}
          {source === 'typical' && <Chip kind="typical">{t('sources.typical')}</Chip>}
          {(source === 'article' || source === 'rule') && <Chip kind="article">{t(`sources.${source}`)}</Chip>}
        </span>
      </dd>
    </dl>
  );
}

/** What there is to say where one stands: headline, two sentences, one figure with its label. */
export function SpotCard({ id }: { readonly id: HotspotId }) {
  const { t } = useTranslation('walk');
  const { cue, comfort } = useKit();
  const cuts = useCuts();
  const place = useWalk((s) => s.place);
  useSpoken(`${t(`spots.${id}.first`)}${t(`spots.${id}.second`)}`);
  const spots = spotsOf(place);
  const next = spots[(spots.findIndex((spot) => spot.id === id) + 1) % spots.length]!.id;
  const isLow = comfort.reach !== null;
  const close = (
    <Button
      testId="walk-close"
      kind="sand"
      label={t('close')}
      onPress={() => {
        cue('tap');
        closeCard();
      }}
    >
      <Icon name="close" />
    </Button>
  );
  return (
    <section className="card spot rise" data-testid="walk-card" data-spot={id} aria-label={t(`spots.${id}.title`)}>
      <header className="spot-head">
        <h2 className="title">{t(`spots.${id}.title`)}</h2>
        {!isLow && close}
      </header>
      <div className="spot-text">
        <p>{t(`spots.${id}.first`)}</p>
        <p>{t(`spots.${id}.second`)}</p>
      </div>
      <FigureOf id={id} />
      <div className="spot-next">
        {isLow && close}
        <Button
          testId="walk-next"
          kind="primary"
          onPress={() => {
            cue('tap');
            visit(next, cuts);
          }}
        >
          {t('next')}
          <span className="spot-next-name">{t(`spots.${next}.name`)}</span>
        </Button>
      </div>
    </section>
  );
}
