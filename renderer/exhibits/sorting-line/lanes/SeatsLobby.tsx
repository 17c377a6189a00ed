import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { isUpright, seatsFor, type Station } from './layout';
import { Plant } from '../../../exhibit-kit/teams/Plant';
import { toggleSeat, useLanes } from './store';
import { useArrangement } from './useArrangement';
import { useSeatLook } from './useSeatLook';
import './lanes.css';

const lobbySeconds = 10;

function SeatPad({ station, isLow }: { readonly station: Station; readonly isLow: boolean }) {
  const { t } = useTranslation('sorting-line');
  const { cue } = useKit();
  const { seat } = station;
  const isIn = useLanes((s) => s.joined.includes(seat));
  const { name, plant, colour } = useSeatLook()(seat);
  return (
    <button
      type="button"
      className={`card seat focusable${isIn ? ' seat-in' : ''}${station.turned ? ' seat-turned' : ''}${isLow ? ' seat-low' : ''}`}
      data-testid={`seat-${seat}`}
      aria-pressed={isIn}
      style={{ left: station.x, top: station.y, width: station.width, height: station.height, '--seat': colour } as React.CSSProperties}
      onPointerDown={() => {
        cue(isIn ? 'tap' : 'pick');
        toggleSeat(seat);
      }}
      onKeyDown={(event) => event.key === 'Enter' && toggleSeat(seat)}
    >
      <Plant plant={plant} />
      <strong className="title">{name}</strong>
      <span className="seat-word">
        <Icon name={isIn ? 'check' : 'touch'} />
        {t(isIn ? 'seats.joined' : 'seats.join')}
      </span>
    </button>
  );
}

/** Seconds until the round begins by itself: counts from the first seat taken, stands without a clock or without anybody. */
function useCountdown(isOn: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(lobbySeconds);
  const passed = useRef(0);
  useEffect(() => {
    passed.current = 0;
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setLeft(lobbySeconds);
  }, [isOn]);
  useRoundClock((deltaMs) => {
    if (!isOn) return;
    passed.current += deltaMs;
    const now = Math.max(0, Math.ceil(lobbySeconds - passed.current / 1000));
    if (now === left) return;
    // once a second
    setLeft(now);
    if (now === 0) onEnd();
  });
  return left;
}

function SmallRing({ left }: { readonly left: number }) {
  return (
    <span className="seats-ring" role="timer">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="52" />
        <circle
          className="seats-ring-rest"
          cx="60"
          cy="60"
          r="52"
          pathLength="100"
          style={{ strokeDashoffset: 100 - (left / lobbySeconds) * 100 }}
        />
      </svg>
      {left}
    </span>
  );
}

interface SeatsLobbyProps {
  readonly onAlone: () => void;
  /** level and length by hand, for one */
  readonly onChoose: () => void;
  readonly onMatch: (seats: readonly number[]) => void;
}

/** Who plays? A touch on a place joins; one alone begins at once. */
export function SeatsLobby({ onAlone, onChoose, onMatch }: SeatsLobbyProps) {
  const { t } = useTranslation('sorting-line');
  const { comfort, cue, say } = useKit();
  const offered = seatsFor(isUpright({ width: innerWidth, height: innerHeight }), comfort.reach !== null);
  const isOffered = (seat: number): boolean => offered.includes(seat);
  const joined = useLanes((s) => s.joined).filter(isOffered);
  const { ref, room, lanes, arrangement } = useArrangement(offered, true);
  const begin = (): void => {
    const seats = useLanes.getState().joined.filter(isOffered);
    cue('pick');
    if (seats.length > 1) onMatch(seats);
    else onAlone();
  };
  const counts = joined.length > 0 && !comfort.noTimer;
  const left = useCountdown(counts, begin);
  const how = t('seats.how');
  useEffect(() => say(how), [say, how]);
  return (
    <section className={`seats seats-${arrangement}`}>
      <div className="seats-head">
        <h2 className="display">{t('seats.title')}</h2>
        <p>{how}</p>
      </div>
      <div ref={ref} className="seats-pads">
        {lanes.map(({ station }) => (
          <SeatPad key={station.seat} station={station} isLow={station.height < 24 * (room?.rem ?? 0)} />
        ))}
      </div>
      <div className="seats-foot">
        <Button testId="play-alone" kind={joined.length > 0 ? 'plain' : 'primary'} size="large" onPress={() => (cue('pick'), onAlone())}>
          <Icon name="touch" />
          {t('seats.alone')}
        </Button>
        {joined.length === 0 && (
          <Button testId="choose-alone" kind="plain" onPress={() => (cue('tap'), onChoose())}>
            {t('seats.choose')}
          </Button>
        )}
        {joined.length > 0 && (
          <span className="seats-start">
            {counts && <SmallRing left={left} />}
            <Button testId="start-match" kind="primary" size="large" onPress={begin}>
              {joined.length > 1 ? t('seats.start', { count: joined.length }) : t('seats.startOne')}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}
