import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { placeIds } from './model/place';
import { enter, spotsOf, toStart, useWalk, visit } from './store';
import { useCuts } from './useCuts';

/** The four places, one of which one stands in. */
export function PlaceTabs() {
  const { t } = useTranslation('walk');
  const { cue } = useKit();
  const place = useWalk((s) => s.place);
  return (
    <nav className="card walk-places" aria-label={t('places.group')}>
      {placeIds.map((id) => (
        <button
          key={id}
          type="button"
          className="walk-place"
          data-testid={`walk-place-${id}`}
          data-step={id}
          aria-pressed={id === place}
          onClick={() => {
            cue('tap');
            enter(id);
          }}
        >
          {t(`places.${id}.name`)}
        </button>
      ))}
    </nav>
  );
}

/** Everything there is to see here, to go to by its name, and the way back to the start. */
export function SpotList() {
  const { t } = useTranslation('walk');
  const { cue } = useKit();
  const cuts = useCuts();
  const place = useWalk((s) => s.place);
  const open = useWalk((s) => s.heading ?? s.spot);
  return (
    <nav className="walk-list" aria-label={t('spotsGroup')}>
      {spotsOf(place).map(({ id }, i) => (
        <button
          key={id}
          type="button"
          className="card walk-spot"
          data-testid={`walk-spot-${id}`}
          data-goto={id}
          aria-pressed={id === open}
          onClick={() => {
            cue('tap');
            visit(id, cuts);
          }}
        >
          <b className="walk-spot-number">{i + 1}</b>
          {t(`spots.${id}.name`)}
        </button>
      ))}
      <Button
        testId="walk-start"
        onPress={() => {
          cue('tap');
          toStart();
        }}
      >
        <Icon name="visit" />
        {t('toStart')}
      </Button>
    </nav>
  );
}
