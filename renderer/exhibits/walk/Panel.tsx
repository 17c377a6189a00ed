import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { PlaceTabs, SpotList } from './Dock';
import { DrawnPlace } from './drawn/DrawnPlace';
import { PlaceMap } from './PlaceMap';
import { Signs } from './Signs';
import { SpotCard } from './SpotCard';
import { useWalk } from './store';
import { useFingers } from './useFingers';
import './walk.css';

/** Lies where a thumb rests; drawn under it as soon as it lands. */
function Stick() {
  const { t } = useTranslation('walk');
  const [zone, base, knob] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  useFingers({ zone, base, knob }, true);
  return (
    <div className="walk-zone" ref={zone} data-testid="walk-zone">
      <div className="walk-stick" ref={base} role="img" aria-label={t('stick')} data-testid="walk-stick">
        <svg className="walk-stick-ways" viewBox="0 0 100 100" aria-hidden="true">
          <path d="M50 9 57 18H43ZM91 50 82 57V43ZM50 91 43 82H57ZM9 50 18 43V57Z" />
        </svg>
        <div className="walk-knob" ref={knob} />
      </div>
    </div>
  );
}

function PlaceName() {
  const { t } = useTranslation('walk');
  const place = useWalk((s) => s.place);
  return (
    <div className="card walk-name" key={place}>
      <h2 className="walk-name-title">{t(`places.${place}.title`)}</h2>
      <p className="walk-name-story">{t(`places.${place}.story`)}</p>
      <p className="walk-name-note">{t('sceneNote')}</p>
    </div>
  );
}

/** The picture is the stage's (or drawn, where there is no 3D); here is everything to press, and what is to be read. */
export function Panel() {
  const { t } = useTranslation('walk');
  const { tier, comfort } = useKit();
  const has3d = tier !== '2d';
  const place = useWalk((s) => s.place);
  const spot = useWalk((s) => s.spot);
  const hasMoved = useWalk((s) => s.hasMoved);
  return (
    <div
      className="walk"
      data-testid="walk"
      data-place={place}
      data-spot={spot ?? ''}
      data-open={spot !== null}
      data-low={comfort.reach !== null}
      data-drawn={!has3d}
    >
      {has3d && <Signs key={place} />}
      <div className="walk-view" role="img" aria-label={t('view', { place: t(`places.${place}.title`) })}>
        {!has3d && <DrawnPlace key={place} />}
      </div>
      <PlaceTabs />
      <PlaceName />
      <div className="card walk-map-card">
        <PlaceMap />
      </div>
      {has3d && <Stick />}
      {/* in reach mode the names on the drawing are for reading only: the list below says where to go */}
      {!hasMoved && (has3d || comfort.reach === null) && <p className="card walk-hint">{t(has3d ? 'hint' : 'hintDrawn')}</p>}
      {spot && has3d && <p className="card walk-note">{t('sceneNote')}</p>}
      {spot && <SpotCard key={spot} id={spot} />}
      <SpotList />
    </div>
  );
}
