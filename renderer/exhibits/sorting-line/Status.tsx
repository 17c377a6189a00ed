import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import type { Entry } from './model';
import { useSorting } from './store';

const none: readonly Entry[] = [];

function Clock({ seconds }: { readonly seconds: number }) {
  return (
    <span className="status-clock" role="timer">
      <Icon name="clock" />
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}

/** How far the round has come: a dot for each item, or the time that is left. */
export function Status() {
  const { t } = useTranslation('sorting-line');
  const entries = useSorting((s) => s.round?.entries ?? none);
  const ends = useSorting((s) => s.round?.ends);
  const total = useSorting((s) => s.round?.length ?? 0);
  const secondsLeft = useSorting((s) => (s.round?.timeMs ? Math.max(0, Math.ceil((s.round.timeMs - s.round.elapsedMs) / 1000)) : null));
  const done = entries.filter((entry) => entry.fate !== 'open');
  const right = done.filter((entry) => entry.fate !== 'again').length;
  if (ends === 'time') {
    return (
      <div className="status">
        <span>{t('status.right', { count: right })}</span>
        {secondsLeft !== null && <Clock seconds={secondsLeft} />}
      </div>
    );
  }
  return (
    <div className="status">
      <span>{t('status.of', { done: done.length, total })}</span>
      <span className="status-dots" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} className={`dot dot-${done[index]?.fate ?? 'open'}`} />
        ))}
      </span>
    </div>
  );
}
