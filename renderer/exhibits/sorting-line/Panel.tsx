import { Lobby } from './Lobby';
import { Play } from './Play';
import { useSorting } from './store';
import './sorting.css';

export function Panel() {
  const phase = useSorting((s) => s.phase);
  return phase === 'lobby' ? <Lobby /> : <Play />;
}
