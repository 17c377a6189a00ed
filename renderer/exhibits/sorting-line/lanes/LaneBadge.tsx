import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { LaneLayout } from './layout';
import { Plant } from '../../../exhibit-kit/teams/Plant';
import { endNow, useLanes } from './store';
import { useSeatLook } from './useSeatLook';

function Clock({ lane }: { readonly lane: number }) {
  const left = useLanes((s) => {
    const limitMs = s.match?.limitMs ?? null;
    return limitMs === null ? null : Math.max(0, Math.ceil((limitMs - (s.match?.lanes[lane]?.ms ?? 0)) / 1000));
  });
  if (left === null) return null;
  return (
    <span className="lane-clock" role="timer">
      <Icon name="clock" size="2.2rem" />
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  );
}

/** Whose lane this is (plant, name, colour), how far it has come, and its own time. */
export function LaneBadge({ lane, layout: { badge, unit } }: { readonly lane: number; readonly layout: LaneLayout }) {
  const { t } = useTranslation('sorting-line');
  const { comfort } = useKit();
  const seat = useLanes((s) => s.match?.lanes[lane]?.seat ?? 0);
  const entries = useLanes((s) => s.match?.lanes[lane]?.round.entries);
  const total = useLanes((s) => s.match?.length ?? 0);
  const phase = useLanes((s) => s.match?.phase);
  const { name, plant } = useSeatLook()(seat);
  const fates = (entries ?? []).map((entry) => entry.fate).filter((fate) => fate !== 'open');
  return (
    <div
      className={`lane-badge${badge.isColumn ? ' lane-badge-column' : ''}`}
      style={{ left: badge.x * unit, top: badge.y * unit, width: badge.width * unit, height: badge.height * unit }}
    >
      <Plant plant={plant} />
      <strong className="lane-name">{name}</strong>
      {phase === 'tie' && comfort.noTimer && comfort.reach === null ? (
        <Button testId={`lane-${lane}-share`} onPress={endNow}>
          {t('tie.share')}
        </Button>
      ) : (
        phase !== 'tie' && <Clock lane={lane} />
      )}
      <span className="lane-dots" role="img" aria-label={t('status.of', { done: fates.length, total })}>
        {Array.from({ length: total }, (_, index) => (
          <i key={index} className={`dot dot-${fates[index] ?? 'open'}`} />
        ))}
      </span>
    </div>
  );
}
