import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { useBox } from '../../../exhibit-kit/useBox';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import { leap, passTime, tapNote } from '../clock';
import { live } from '../live';
import { DayMap } from '../map/DayMap';
import { layouts, parkingOf, stopOf } from '../map/layout';
import { Outsiders } from '../map/Outsiders';
import { pointIds, sourceIds } from '../model/places';
import { tripOf } from '../model/rules';
import { viewOf } from '../model/view';
import { useBest } from '../solver/useBest';
import { freeVehicles, setPaused, useDispatcher } from '../store';
import { Board } from './Board';
import { Bubble } from './Bubble';
import { Hand } from './Hand';
import { askOf, Prompt } from './Prompt';
import { Route } from './Route';
import { Shift } from './Shift';
import { Status } from './Status';
import { Targets } from './Targets';
import { useDrag } from './useDrag';
import { useFinish } from './useFinish';
import { useNoteSounds } from './useNoteSounds';

const momentOf = (): number => live.moment;
/** the best first move to show: a full canteen near a point */
const firstMove = { source: 0, point: 0 };

function useClock(): void {
  const { comfort } = useKit();
  useRoundClock((deltaMs) => passTime(deltaMs, comfort.noTimer));
  useEffect(() => {
    addEventListener('pointerdown', tapNote);
    return () => removeEventListener('pointerdown', tapNote);
  }, []);
}

function Controls() {
  const { t } = useTranslation('dispatcher');
  const { comfort } = useKit();
  const paused = useDispatcher((s) => s.paused);
  const begun = useDispatcher((s) => s.rides.length > 0);
  if (comfort.noTimer)
    return (
      <Button testId="next-hour" onPress={leap} disabled={!begun}>
        <Icon name="clock" />
        {t('controls.next')}
      </Button>
    );
  return (
    <Button testId="pause" label={t(paused ? 'controls.go' : 'controls.pause')} pressed={paused} onPress={() => setPaused(!paused)}>
      <Icon name={paused ? 'play' : 'pause'} />
    </Button>
  );
}

/** A day in Hongmei: the map, the hour, and what to do next. */
export function Play() {
  const { t } = useTranslation('dispatcher');
  const { comfort } = useKit();
  const { day, state, rides, draft, lost, outsiders, over } = useDispatcher();
  const note = useDispatcher((s) => s.notes[0]);
  const [ref, box] = useBox<HTMLDivElement>();
  const map = useRef<HTMLDivElement>(null);
  const layout = box && box.height > box.width ? layouts.portrait : layouts.landscape;
  const unit = box ? Math.min(box.width / layout.width, box.height / layout.height) : 0;
  useClock();
  useDrag(map, unit);
  useFinish();
  useBest();
  useNoteSounds();
  const offers = useMemo(
    () =>
      pointIds.map((_, point) => {
        const trip = day && state && draft ? tripOf(day, state, { ...draft, point }) : null;
        return trip && { hours: trip.slots, excess: trip.excess };
      }),
    [day, state, draft],
  );
  if (!day || !state) return null;
  // all that is pressed stands in the lower band
  const isLow = comfort.reach !== null;
  const view = viewOf(state, rides, live.moment);
  const free = over ? [] : freeVehicles(live.moment);
  const ask = over ? null : askOf(draft);
  const parked = parkingOf(layout, day.vehicles);
  const shown = { view, chosen: draft?.vehicle, tour: draft?.sources ?? [], free };
  const first = parked[free[0] ?? 0]!;
  const guide = [
    first,
    ...[sourceIds[firstMove.source]!, pointIds[firstMove.point]!]
      .map((id) => stopOf(layout, id))
      .map(({ x, y }) => ({ x: x - 20, y: y - 96 })),
  ];
  return (
    <div className={`dis-play${over ? ' dis-play-over' : ''}`}>
      <Status day={day} state={state} lost={lost} momentOf={momentOf} shift={<Shift />}>
        {!isLow && <Controls />}
      </Status>
      <div ref={ref} className="dis-room">
        {box && (
          <div ref={map} className="dis-frame">
            <DayMap
              layout={layout}
              unit={unit}
              day={day}
              view={view}
              momentOf={momentOf}
              chosen={draft?.vehicle}
              free={ask === 'vehicle' ? free : []}
              named={!isLow}
              help={{ tour: draft?.sources ?? [], ask, offers }}
            >
              {draft && <Route layout={layout} draft={draft} vehicles={day.vehicles} />}
              <Outsiders outsiders={outsiders} layout={layout} unit={unit} momentOf={momentOf} />
              <Targets layout={layout} {...shown} />
              {note && <Bubble note={note} layout={layout} rem={box.rem / unit} />}
              {rides.length === 0 && !isLow && <Hand spots={guide.slice(ask === 'vehicle' ? 0 : ask === 'source' ? 1 : 2)} unit={unit} />}
            </DayMap>
          </div>
        )}
      </div>
      <Chip kind="typical">{t('setting')}</Chip>
      <div className="dis-foot">
        <Prompt draft={draft} view={view} free={free} />
        {isLow && <Controls />}
      </div>
      {isLow && <Board {...shown} offers={offers} />}
    </div>
  );
}
