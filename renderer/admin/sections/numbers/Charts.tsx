import { useTranslation } from 'react-i18next';
import type { Numbers } from '../../../../electron/shared/numbers';
import { barsOf } from './bars';
import { grouped } from './Figures';

/** Visits by day; of long ranges by month. */
export function DayBars({ numbers }: { readonly numbers: Numbers }) {
  const { t } = useTranslation('admin-numbers');
  const bars = barsOf(numbers.days, numbers.range);
  const most = Math.max(1, ...bars.map(({ visits }) => visits));
  const every = Math.ceil(bars.length / 10);
  if (numbers.days.length === 0) return <p className="admin-note">{t('none')}</p>;
  return (
    <div className="day-bars" data-testid="numbers-days" style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}>
      {bars.map(({ label, visits }, index) => (
        <div key={label} className="day-bar">
          <b>{bars.length <= 14 ? grouped(visits) : visits === most ? grouped(visits) : ''}</b>
          <i style={{ height: `${(visits / most) * 14}rem` }} />
          <span>{index % every === 0 ? label.slice(label.length > 7 ? 5 : 2) : ''}</span>
        </div>
      ))}
    </div>
  );
}

/** Weekdays by hours: the darker, the busier; the busiest hour is named. */
export function HourGrid({ numbers: { hours } }: { readonly numbers: Numbers }) {
  const { t } = useTranslation('admin-numbers');
  if (hours.length === 0) return <p className="admin-note">{t('none')}</p>;
  const [first, last] = [Math.min(...hours.map(({ hour }) => hour)), Math.max(...hours.map(({ hour }) => hour))];
  const most = Math.max(...hours.map(({ visits }) => visits));
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const of = (weekday: number, hour: number): number => hours.find((each) => each.weekday === weekday && each.hour === hour)?.visits ?? 0;
  return (
    <div
      className="hour-grid"
      data-testid="numbers-hours"
      style={{ gridTemplateColumns: `3rem repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      {Array.from(t('weekdays')).flatMap((name, weekday) => [
        <span key={weekday}>{name}</span>,
        ...columns.map((hour) => {
          const visits = of(weekday, hour);
          return (
            <i key={`${weekday} ${hour}`} style={{ opacity: visits === 0 ? 0.06 : 0.15 + 0.85 * (visits / most) }}>
              {visits === most ? <b>{grouped(visits)}</b> : null}
            </i>
          );
        }),
      ])}
      <span />
      {columns.map((hour) => (
        <span key={hour}>{t('hour', { hour })}</span>
      ))}
    </div>
  );
}
