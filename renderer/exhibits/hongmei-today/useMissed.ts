import { useEffect } from 'react';
import { create } from 'zustand';
import type { MostMissed } from '../../../electron/shared/contract';
import { useKit } from '../../exhibit-kit/kit';

/** What the hall's games have counted; null until the first answer. Of no visitor in particular. */
export const useMissed = create<MostMissed | null>(() => null);

const everyMs = 60_000;

/** Asks once when the dashboard opens, then once a minute. */
export function useMissedFeed(): void {
  const { mostMissed } = useKit();
  useEffect(() => {
    let isOn = true;
    const ask = (): void => {
      void mostMissed().then((found) => {
        if (isOn) useMissed.setState(found, true);
      });
    };
    ask();
    const handle = setInterval(ask, everyMs);
    return () => {
      isOn = false;
      clearInterval(handle);
    };
  }, [mostMissed]);
}
