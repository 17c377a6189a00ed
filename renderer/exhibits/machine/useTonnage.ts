import { useMemo } from 'react';
import { useStore } from 'zustand';
import { hallDay } from '../../../electron/shared/hallTime';
import { balanceOf, type Balance } from '../../exhibit-kit/process/massBalance';
import { meanRate, paceOf } from '../../exhibit-kit/process/pace';
import { processFacts } from '../../exhibit-kit/process/processFacts';
import { useKit } from '../../exhibit-kit/kit';
import { rateAt, tonnesAt, type DayCourse } from './model/day';
import { courseOf, tonnesOf } from './model/tonnage';
import { useMachine } from './store';

export interface Tonnage {
  readonly course: DayCourse;
  /** the feed gives no tonnage for this source: everything is for one tonne */
  readonly isUnknown: boolean;
  /** the figures are of an earlier day */
  readonly isToday: boolean;
  /** YYYY-MM-DD of the figures */
  readonly day: string;
  /** t that the balance is for */
  readonly tonnes: number;
  /** an hour that has not come yet: estimated */
  readonly isAhead: boolean;
  /** pace of the line, 1 = usual */
  readonly pace: number;
  readonly balance: Balance;
}

/** What runs through the line: by the feed, the chosen source, and the hour that is shown. */
export function useTonnage(): Tonnage {
  const { feed, now } = useKit();
  const view = useStore(feed);
  const source = useMachine((s) => s.source);
  const hour = useMachine((s) => s.hour);
  return useMemo(() => {
    const course = courseOf(view, source);
    const isUnknown = tonnesOf(view, source) === null;
    const day = hallDay(Date.parse(view.snapshot.asOf));
    const tonnes = hour === null || isUnknown ? course.tonnes : tonnesAt(course, hour);
    const pace = isUnknown ? 1 : paceOf(hour === null ? meanRate(course.tonnes, course.asOfHour) : rateAt(course, hour));
    return {
      course,
      isUnknown,
      isToday: day === hallDay(now()),
      day,
      tonnes,
      isAhead: hour !== null && hour > course.asOfHour,
      pace,
      balance: balanceOf(tonnes, processFacts),
    };
  }, [view, source, hour, now]);
}
