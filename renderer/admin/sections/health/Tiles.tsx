import { useTranslation } from 'react-i18next';
import type { HealthView } from '../../../../electron/shared/staff/healthCalls';

const oneDigit = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
const sizeOf = (mb: number): string => (mb >= 1000 ? `${(mb / 1024).toFixed(1)} GB` : `${Math.round(mb)} MB`);

/** Days and hours, or hours and minutes: the two largest that say something. */
function useSpan(): (ms: number) => string {
  const { t } = useTranslation('admin-health');
  return (ms) => {
    const minutes = Math.floor(ms / 60_000);
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    if (days > 0) return `${t('days', { count: days })} ${t('hours', { count: hours })}`;
    return hours > 0 ? `${t('hours', { count: hours })} ${t('minutes', { count: minutes % 60 })}` : t('minutes', { count: minutes });
  };
}

interface Tile {
  id: string;
  value: string;
  note: string;
}

function useTiles(health: HealthView): Tile[] {
  const { t } = useTranslation('admin-health');
  const span = useSpan();
  const { runtime, frames, graphics, memory, disk, files } = health;
  const tier = frames.tier === null ? '' : t(`tier.${frames.tier}`);
  return [
    { id: 'up', value: span(health.upMs), note: t('machineUp', { span: span(health.machineUpMs) }) },
    {
      id: 'frames',
      value: t('ms', { value: oneDigit(frames.recent) }),
      note: t('framesNote', { tier, median: oneDigit(frames.median), slowest: oneDigit(frames.slowest) }),
    },
    {
      id: 'graphics',
      value: t(graphics.isSafe ? 'safe' : graphics.isHardware ? 'hardware' : 'software'),
      note: graphics.name ?? t('unknown'),
    },
    {
      id: 'memory',
      value: sizeOf(memory.all),
      note: t('memoryNote', {
        page: sizeOf(memory.page),
        graphics: sizeOf(memory.graphics),
        free: sizeOf(memory.machineFree),
        all: sizeOf(memory.machine),
      }),
    },
    {
      id: 'disk',
      value: disk ? t('free', { size: sizeOf(disk.free) }) : t('unknown'),
      note: t('diskNote', { journal: sizeOf(files.journal), logs: sizeOf(files.logs), content: sizeOf(files.content) }),
    },
    {
      id: 'version',
      value: health.version,
      note: t('versionNote', { electron: runtime.electron, chromium: runtime.chromium, system: runtime.system }),
    },
  ];
}

/** What a glance should tell. */
export function Tiles({ health }: { readonly health: HealthView }) {
  const { t } = useTranslation('admin-health');
  return (
    <div className="health-tiles">
      {useTiles(health).map(({ id, value, note }) => (
        <section key={id} className="card" data-testid={`health-${id}`}>
          <h2>{t(id)}</h2>
          <p className="health-value">{value}</p>
          <p className="admin-note">{note}</p>
        </section>
      ))}
    </div>
  );
}
