import { useMemo, type RefObject } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { useBox } from '../../../exhibit-kit/useBox';
import { useSorting } from '../store';
import { arrangementOf, placeLanes, type Arrangement, type LanesRoom, type PlacedLane } from './layout';

interface Placed {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly room: LanesRoom | null;
  readonly arrangement: Arrangement;
  readonly lanes: readonly PlacedLane[];
}

const nobody: readonly PlacedLane[] = [];

/** Where the lanes of these seats stand on the panel as it is now. */
export function useArrangement(seats: readonly number[], isFilled = false): Placed {
  const { comfort } = useKit();
  const chosen = useSorting((s) => s.parameters.layout);
  const [ref, box] = useBox<HTMLDivElement>();
  const room = useMemo(
    () => box && { ...box, isFilled, touchTop: comfort.reach === null ? 0 : Math.max(0, innerHeight * (1 - comfort.reach) - box.top) },
    [box, comfort.reach, isFilled],
  );
  const arrangement = arrangementOf(chosen, room?.touchTop ?? 0);
  const key = seats.join();
  // the seats' list is new whenever the match changes; the places change only with who plays
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const lanes = useMemo(() => (room ? placeLanes(room, seats, arrangement) : nobody), [room, key, arrangement]);
  return { ref, room, arrangement, lanes };
}
