import { useEffect } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { useDispatcher } from '../store';

const farewellMs = 1800;

/** The day is over: a moment to see it, then the balance. */
export function useFinish(): void {
  const { finish } = useKit();
  const over = useDispatcher((s) => s.over);
  useEffect(() => {
    if (!over) return;
    const handle = setTimeout(finish, farewellMs);
    return () => clearTimeout(handle);
    // `finish` is new at every render of the host and must not start the wait again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
}
