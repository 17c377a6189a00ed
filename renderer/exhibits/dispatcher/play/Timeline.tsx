import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { TroubleIcon } from '../map/TroubleIcon';
import { hourOfSlot, type Day } from '../model/day';

/** slots after which a meal's waste comes */
const meals = [
  { id: 'breakfast', slot: 1.2 },
  { id: 'lunch', slot: 6 },
  { id: 'dinner', slot: 11 },
] as const;

interface TimelineProps {
  readonly day: Day;
  readonly slot: number;
  /** units lost by slot */
  readonly lost: readonly number[];
  readonly momentOf: () => number;
}

/** The day ahead and behind: how much comes when, what will go wrong, which hours stayed clean. */
export function Timeline({ day, slot, lost, momentOf }: TimelineProps) {
  const { t } = useTranslation('dispatcher');
  const sun = useRef<HTMLElement>(null);
  useRoundClock(() => {
    if (sun.current) sun.current.style.left = `${((momentOf() / day.slots) * 100).toFixed(2)}%`;
  });
  const sums = day.arrivals.map((units) => units.reduce((sum, each) => sum + each, 0));
  const most = Math.max(...sums);
  return (
    <div className="dis-timeline" aria-hidden="true">
      <div className="dis-hours">
        {sums.map((units, hour) => {
          const trouble = day.troubles.find(({ from }) => from === hour);
          const past = hour < slot ? (lost[hour]! > 0 ? 'lost' : 'clean') : 'ahead';
          return (
            <span key={hour} className={`dis-hour dis-hour-${past}`}>
              {trouble && hour >= slot && (
                <i className="dis-hour-sign">
                  <TroubleIcon kind={trouble.kind} size="2rem" />
                </i>
              )}
              <i className="dis-hour-bar" style={{ height: `${(units / most) * 100}%` }} />
            </span>
          );
        })}
        <i ref={sun} className="dis-now" />
      </div>
      <div className="dis-meals">
        {meals
          .filter((meal) => meal.slot < day.slots - 1)
          .map((meal) => (
            <span key={meal.id} className="dis-meal" style={{ left: `${((meal.slot + 0.5) / day.slots) * 100}%` }}>
              {t(`meals.${meal.id}`)}
            </span>
          ))}
        <span className="dis-meals-end">{hourOfSlot(day.slots)}:00</span>
      </div>
    </div>
  );
}
