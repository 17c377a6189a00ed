import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/shallow';
import { useKit } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { Button } from '../../../ui/Button';
import { laneDeeds } from './deeds';
import type { LaneHands } from './hands';
import { LanesBoard } from './LanesBoard';
import { LaneStation } from './LaneStation';
import { isUpright } from './layout';
import { laneHandsOver, lanesLive, resetLanesLive } from './live';
import { forgetGone, stepLanes } from './motion';
import { Plant } from '../../../exhibit-kit/teams/Plant';
import { isFree, nextTurn, useLanes } from './store';
import { useArrangement } from './useArrangement';
import { useLanePointers } from './useLanePointers';
import { useSeatLook } from './useSeatLook';
import './lanes.css';

const farewellMs = 1300;

function useFinish(): void {
  const { finish } = useKit();
  const over = useLanes((s) => s.match?.phase === 'over');
  useEffect(() => {
    if (!over) return;
    const handle = setTimeout(finish, farewellMs);
    return () => clearTimeout(handle);
    // `finish` is new at every render of the host and must not start the wait again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
}

/** Between two groups of teams. */
function Turn() {
  const { t } = useTranslation('sorting-line');
  const { content, cue } = useKit();
  const seats = useLanes((s) => s.match?.waiting[0]);
  const look = useSeatLook();
  if (!seats) return null;
  return (
    <div className="handover">
      <section className="card handover-card rise" data-testid="turn">
        <h2 className="title">{t('turn.title')}</h2>
        <ul>
          {seats.map((seat) => (
            <li key={seat} style={{ '--seat': look(seat).colour } as React.CSSProperties}>
              <Plant plant={look(seat).plant} />
              <strong>{look(seat).name}</strong>
            </li>
          ))}
        </ul>
        <Button
          testId="turn-start"
          kind="primary"
          size="large"
          onPress={() => {
            cue('pick');
            resetLanesLive();
            nextTurn(content.items);
          }}
        >
          {t('turn.start')}
        </Button>
      </section>
    </div>
  );
}

/** Two to four lanes side by side, each with its own player, belt and bins. */
export function LanesPlay() {
  const { comfort, cue, memory, paused } = useKit();
  const seats = useLanes(useShallow((s) => s.match?.lanes.map((lane) => lane.seat) ?? []));
  const phase = useLanes((s) => s.match?.phase);
  const { ref, room, arrangement, lanes } = useArrangement(seats);
  const hands = useMemo((): LaneHands => {
    const made: LaneHands = laneHandsOver(
      laneDeeds({ cue, answered: memory.answered }, (lane, key) => made.holderOf(lane, key) !== null),
      isFree,
    );
    return made;
  }, [cue, memory]);
  useLayoutEffect(() => {
    // a turned screen: what was in a hand goes back, what was falling has arrived. Lanes are in the order of the match
    hands.cancelAll();
    lanesLive.placed = seats.flatMap((seat) => lanes.filter(({ station }) => station.seat === seat));
    for (const lane of lanesLive.lanes) lane.flights.clear();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lanes, hands]);
  useEffect(() => {
    forgetGone();
  }, [phase]);
  useRoundClock((deltaMs) => stepLanes(hands, deltaMs, comfort.reducedMotion));
  useLanePointers(ref, hands, !paused);
  useFinish();
  return (
    <div ref={ref} className="play lanes" data-lanes={seats.length}>
      {seats.map((seat, lane) => {
        const placed = lanes.find(({ station }) => station.seat === seat);
        return placed && <LaneStation key={seat} lane={lane} placed={placed} />;
      })}
      {room && isUpright(room) && arrangement === 'side' && comfort.reach === null && <LanesBoard lanes={seats.length} />}
      {phase === 'turn' && <Turn />}
    </div>
  );
}
