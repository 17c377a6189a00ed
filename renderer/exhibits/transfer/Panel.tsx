import { Intro } from './Intro';
import { Play } from './Play';
import { useTransfer } from './store';
import './transfer.css';

export function Panel() {
  const phase = useTransfer((s) => s.phase);
  return phase === 'intro' ? <Intro /> : <Play />;
}
