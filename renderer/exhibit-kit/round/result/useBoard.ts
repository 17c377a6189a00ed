import { useEffect, useMemo, useState } from 'react';
import type { BoardName } from '../../../../electron/shared/boardNames';
import type { Board } from '../../../../electron/shared/contract';
import { hallDay } from '../../../../electron/shared/hallTime';
import { seededRandom } from '../../../lib/random';
import { useKit } from '../../kit';
import { offerNames, ownIndex, placeOf, places } from '../board';

export interface BoardState {
  readonly board: Board | null;
  /** place the score would take today, null while there is none to take */
  readonly place: number | null;
  /** names to take, empty once one is taken or nothing is to be taken */
  readonly names: readonly BoardName[];
  readonly taken: BoardName | null;
  /** index of the own entry in today's and in the whole list, -1 */
  readonly own: { readonly today: number; readonly all: number };
  take(name: BoardName): void;
}

/** The exhibit's board beside a score just made; null: there is no score. */
export function useBoard(score: number | null): BoardState {
  const { board: use, now } = useKit();
  const [board, setBoard] = useState<Board | null>(null);
  const [before, setBefore] = useState<Board | null>(null);
  const [taken, setTaken] = useState<BoardName | null>(null);
  useEffect(() => {
    if (score === null) return;
    let isOn = true;
    void use.get().then((found) => {
      if (!isOn) return;
      setBoard(found);
      setBefore(found);
    });
    return () => {
      isOn = false;
    };
  }, [use, score]);
  const names = useMemo(
    () =>
      before && score !== null ? offerNames(before.today, seededRandom(score * 97 + before.all.length * 31 + before.today.length)) : [],
    [before, score],
  );
  const place = board && score !== null && score > 0 ? placeOf((before ?? board).today, score) : null;
  const isOpen = place !== null && place <= places && taken === null;
  const own = taken && score !== null ? { name: taken, score, day: hallDay(now()) } : null;
  return {
    board,
    place: place !== null && place <= places ? place : null,
    names: isOpen ? names : [],
    taken,
    own: { today: own && board ? ownIndex(board.today, own) : -1, all: own && board ? ownIndex(board.all, own) : -1 },
    take: (name) => {
      if (!isOpen) return;
      setTaken(name);
      void use.put(name, score ?? 0).then(setBoard);
    },
  };
}
