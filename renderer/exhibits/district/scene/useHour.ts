import { useRef, useState } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { hourOf, type LightId } from '../model/hours';

/** ms in which the light covers about two thirds of the way to a chosen hour. */
const glideMs = 420;
/** Hours: below it the light stands. A minute of the hall's clock is more. */
const small = 1 / 90;

/** Hour of the model's day; a choice by hand is glided to, so that one sees the day pass. */
export function useHour(light: LightId, glides: boolean): number {
  const { now } = useKit();
  const [hour, setHour] = useState(() => hourOf(light, now()));
  const shown = useRef(hour);
  useRoundClock((ms) => {
    const goal = hourOf(light, now());
    const left = goal - shown.current;
    if (Math.abs(left) < small) return;
    shown.current = glides && Math.abs(left) > 3 * small ? shown.current + left * (1 - Math.exp(-ms / glideMs)) : goal;
    setHour(shown.current);
  });
  return hour;
}
