import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hallClock } from '../../../../electron/shared/hallTime';
import type { CheckedField, FeedTest } from '../../../../electron/shared/staff/feedCalls';
import type { PointReading, Snapshot } from '../../../../electron/shared/snapshot';
import { dayName } from '../../../lib/dayName';
import { Icon } from '../../../ui/Icon';
import { Group } from '../../kit/Page';

const sizeOf = (bytes: number | null): string => (bytes === null ? '0 B' : bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`);

/** Breaks between day and time only. */
const unbroken = (time: string): string => time.replace('T', ' ').replaceAll('-', '\u2011') || '–';

/** What the screen would say of a field; empty where it would say nothing. */
function useShown(snapshot: Snapshot | null): (field: CheckedField) => string {
  const { t, i18n } = useTranslation('admin-source');
  const mass = (value: number): string => t('tonnes', { value: value.toFixed(1) });
  const pointText = ({ id, today, capacityPerDay, state, conditionerToday }: PointReading): string =>
    [
      `${t(`points.${id}`)} ${mass(today)}`,
      capacityPerDay !== null && t('capacity', { mass: mass(capacityPerDay) }),
      conditionerToday !== null && t('conditioner', { mass: mass(conditionerToday) }),
      state && t(`pointStates.${state}`),
    ]
      .filter(Boolean)
      .join(t('comma'));
  return (field) => {
    if (!snapshot) return '';
    const { asOf, district, points, history } = snapshot;
    if (field === 'unit') return t('units.t');
    if (field === 'asOf') return `${dayName(Date.parse(asOf), i18n.language)} ${hallClock(Date.parse(asOf))}`;
    if (field === 'points') return points.map((point) => pointText(point)).join('\n');
    if (field === 'history') return t('dayCount', { count: history.length });
    const key = field.slice('district.'.length) as keyof Snapshot['district'];
    return mass(district[key]);
  };
}

function Checks({ test }: { readonly test: FeedTest }) {
  const { t } = useTranslation('admin-source');
  const shown = useShown(test.snapshot);
  return (
    <table className="source-checks" data-testid="test-checks">
      <thead>
        <tr>
          {(['field', 'given', 'shown', 'check'] as const).map((head) => (
            <th key={head}>{t(head)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {test.checks.map(({ field, given, level, trouble }) => (
          <tr key={field} data-testid={`check-${field}`} data-level={level} data-trouble={trouble ?? ''}>
            <td>{t(`fields.${field}`)}</td>
            <td>{field === 'asOf' ? unbroken(given) : given || '–'}</td>
            <td className="source-shown">{shown(field) || '–'}</td>
            <td>
              <Icon name={level === 'bad' ? 'close' : 'check'} size="1.8rem" />
              {trouble ? t(`trouble.${trouble}`) : t('fine')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The raw answer and what became of it, side by side; in one sentence above, whether it can be used. */
export function TestResult({ test }: { readonly test: FeedTest }) {
  const { t } = useTranslation('admin-source');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'start' }), [test]);
  const { trouble } = test;
  const facts = [
    test.status !== null && t('status', { status: test.status }),
    t('stats', { ms: test.ms, size: sizeOf(test.bytes) }),
    t(test.withToken ? 'withToken' : 'withoutToken'),
  ].filter(Boolean);
  return (
    <div ref={top} className="source-result" data-testid="test-result" data-trouble={trouble ?? ''}>
      <Group title={t('result')}>
        <div className="source-verdict" data-level={trouble ? 'bad' : 'good'}>
          <Icon name={trouble ? 'close' : 'check'} size="3rem" />
          <strong>{t(trouble ? 'bad' : 'good')}</strong>
          {trouble && <span>{t(`trouble.${trouble}`)}</span>}
        </div>
        <p className="admin-note">{facts.join(' · ')}</p>
        {trouble && test.detail && <p className="admin-note source-detail">{test.detail}</p>}
        <div className="source-sides">
          <section>
            <h3>{t('raw')}</h3>
            {test.raw === '' ? (
              <p className="admin-note">{t('noRaw')}</p>
            ) : (
              <pre className="source-raw" data-testid="test-raw">
                {test.raw}
                {test.isCut && `\n${t('cut')}`}
              </pre>
            )}
          </section>
          {test.checks.length > 0 && <Checks test={test} />}
        </div>
      </Group>
    </div>
  );
}
