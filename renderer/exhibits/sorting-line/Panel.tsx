import { useEffect } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { seededRandom } from '../../lib/random';
import { LanesPlay } from './lanes/LanesPlay';
import { SeatsLobby } from './lanes/SeatsLobby';
import { beginAlone, beginMatch, useLanes } from './lanes/store';
import { Lobby } from './Lobby';
import { Play } from './Play';
import { beginRound, chooseByHand, useSorting } from './store';
import './sorting.css';

/** Begins a match for these seats, with what staff and visit say about level and length. */
function useMatchStart(): (seats: readonly number[]) => void {
  const { content, comfort, memory } = useKit();
  return (seats) => {
    const { parameters, seed } = useSorting.getState();
    const random = seededRandom(seed);
    const { level, matchItems, matchSeconds } = parameters;
    beginMatch({
      items: content.items,
      level: level ?? memory.level(),
      seed,
      seats,
      length: matchItems,
      seconds: matchSeconds,
      noTimer: comfort.noTimer,
      due: (has) => memory.due(random, has),
    });
  };
}

export function Panel() {
  const phase = useSorting((s) => s.phase);
  const hasMatch = useLanes((s) => s.match !== null);
  const pending = useLanes((s) => s.pending);
  const { comfort, memory } = useKit();
  const startMatch = useMatchStart();
  const startAlone = (): void => {
    const { level, ends } = useSorting.getState().parameters;
    const { aloneEnds } = useLanes.getState();
    beginAlone();
    beginRound(level ?? memory.level(), aloneEnds ?? ends ?? 'items', comfort.noTimer);
  };
  useEffect(() => {
    if (pending) (pending.length > 1 ? startMatch : startAlone)(pending);
    // who plays is settled already (rematch, teams, after a crash): begins once
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pending]);
  if (hasMatch) return <LanesPlay />;
  if (pending) return null;
  if (phase === 'seats') return <SeatsLobby onAlone={startAlone} onChoose={chooseByHand} onMatch={startMatch} />;
  return phase === 'lobby' ? <Lobby /> : <Play />;
}
