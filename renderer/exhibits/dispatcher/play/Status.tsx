import { useTranslation } from 'react-i18next';
import type { Day } from '../model/day';
import { hourOfSlot } from '../model/day';
import { tonnesPerUnit } from '../model/places';
import type { State } from '../model/rules';
import { Timeline } from './Timeline';

interface StatusProps {
  readonly day: Day;
  readonly state: State;
  readonly lost: readonly number[];
  readonly momentOf: () => number;
  readonly shift: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The hour, the day ahead, what is kept and what has left. */
export function Status({ day, state, lost, momentOf, shift, children }: StatusProps) {
  const { t } = useTranslation('dispatcher');
  const left = (state.overflowed + state.turnedAway) * tonnesPerUnit;
  return (
    <header className="dis-status">
      <div className="dis-clock">
        <strong role="timer">{hourOfSlot(state.slot)}:00</strong>
        {shift}
      </div>
      <Timeline day={day} slot={state.slot} lost={lost} momentOf={momentOf} />
      <dl className="dis-figures">
        <div className="dis-figure dis-figure-kept">
          <dt>{t('status.kept')}</dt>
          <dd data-testid="kept" data-units={state.kept}>
            {(state.kept * tonnesPerUnit).toFixed(1)}
            <small>{t('units.t')}</small>
          </dd>
        </div>
        <div className="dis-figure dis-figure-left">
          <dt>{t('status.left')}</dt>
          <dd data-testid="left" data-units={state.overflowed + state.turnedAway}>
            {left.toFixed(1)}
            <small>{t('units.t')}</small>
          </dd>
        </div>
      </dl>
      <div className="dis-controls">{children}</div>
    </header>
  );
}
