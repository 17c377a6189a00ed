import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { useBox } from '../../../exhibit-kit/useBox';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { DayMap } from '../map/DayMap';
import { layouts } from '../map/layout';
import { hourOfSlot, type Day } from '../model/day';
import { tonnesPerUnit } from '../model/places';
import { momentsOf, type Ride } from '../model/timing';
import { stateAt, viewOf } from '../model/view';

/** an hour of the replay, ms */
const hourMs = 2600;
const layout = layouts.landscape;

interface OneDayProps {
  readonly title: string;
  readonly id: 'you' | 'best';
  readonly day: Day;
  readonly rides: readonly Ride[];
  /** the last moment at which anything was seen to change */
  readonly moment: number;
  readonly momentOf: () => number;
}

function OneDay({ title, id, day, rides, moment, momentOf }: OneDayProps) {
  const { t } = useTranslation('dispatcher');
  const [ref, box] = useBox<HTMLDivElement>();
  const unit = box ? Math.min(box.width / layout.width, box.height / layout.height) : 0;
  const view = useMemo(() => viewOf(stateAt(day, rides, moment), rides, moment), [day, rides, moment]);
  const left = view.state.overflowed + view.state.turnedAway;
  return (
    <figure className="dis-one-day" data-testid={`replay-${id}`} data-units={view.state.kept}>
      <figcaption>
        <strong>{title}</strong>
        <span>
          {t('status.kept')} <b>{(view.state.kept * tonnesPerUnit).toFixed(1)}</b> {t('units.t')}
        </span>
        <span>
          {t('status.left')} <b>{(left * tonnesPerUnit).toFixed(1)}</b> {t('units.t')}
        </span>
      </figcaption>
      <div ref={ref} className="dis-room">
        {box && (
          <div className="dis-frame">
            <DayMap layout={layout} unit={unit} day={day} view={view} momentOf={momentOf} named={false} />
          </div>
        )}
      </div>
    </figure>
  );
}

interface ReplayProps {
  readonly day: Day;
  readonly rides: readonly Ride[];
  readonly best: readonly Ride[];
  readonly onClose: () => void;
}

/** The same day twice, side by side: as it was played, and as well as it can be. */
export function Replay({ day, rides, best, onClose }: ReplayProps) {
  const { t } = useTranslation('dispatcher');
  const [playing, setPlaying] = useState(true);
  const [moment, setMoment] = useState(0);
  const now = useRef(0);
  const range = useRef<HTMLInputElement>(null);
  const clock = useRef<HTMLElement>(null);
  const changes = useMemo(() => {
    const all = [...rides, ...best].flatMap((ride) => [ride.leaves, ...momentsOf(ride)]);
    return [...Array.from({ length: day.slots + 1 }, (_, slot) => slot), ...all].sort((a, b) => a - b);
  }, [rides, best, day]);
  const go = (to: number): void => {
    now.current = to;
    if (range.current) range.current.value = String(to);
    if (clock.current) clock.current.textContent = `${hourOfSlot(Math.floor(to))}:00`;
    const seen = changes.findLast((each) => each <= to) ?? 0;
    setMoment((before) => (before === seen ? before : seen));
  };
  useRoundClock((deltaMs) => {
    if (!playing) return;
    go(Math.min(day.slots, now.current + deltaMs / hourMs));
    if (now.current >= day.slots) setPlaying(false);
  });
  const momentOf = (): number => now.current;
  return (
    <section className="dis-replay">
      <h2 className="title">{t('replay.title')}</h2>
      <div className="dis-both">
        <OneDay id="you" title={t('result.you')} day={day} rides={rides} moment={moment} momentOf={momentOf} />
        <OneDay id="best" title={t('result.best')} day={day} rides={best} moment={moment} momentOf={momentOf} />
      </div>
      <footer className="dis-scrub">
        <Button testId="replay-close" onPress={onClose}>
          <Icon name="back" />
          {t('result.back')}
        </Button>
        <Button
          testId="replay-play"
          label={t(playing ? 'replay.pause' : 'replay.play')}
          onPress={() => {
            if (!playing && now.current >= day.slots) go(0);
            setPlaying(!playing);
          }}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </Button>
        <strong ref={clock} className="dis-scrub-clock">
          {hourOfSlot(0)}:00
        </strong>
        <input
          ref={range}
          type="range"
          className="dis-range"
          data-testid="replay-scrub"
          aria-label={t('replay.scrub')}
          min={0}
          max={day.slots}
          step={0.05}
          defaultValue={0}
          onInput={(event) => {
            setPlaying(false);
            go(Number(event.currentTarget.value));
          }}
        />
      </footer>
    </section>
  );
}
