import { LobbyScreen } from './LobbyScreen';
import { Play } from './play/Play';
import { useDispatcher } from './store';
import './map/map.css';
import './play/play.css';

export function Panel() {
  const phase = useDispatcher((s) => s.phase);
  return phase === 'lobby' ? <LobbyScreen /> : <Play />;
}
