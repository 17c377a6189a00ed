import { useTranslation } from 'react-i18next';
import type { DailyCheck, DailySheet } from '../../../../electron/shared/daily';
import { whatIsOn } from '../../../../electron/shared/schedule';
import { appNow } from '../../../session/appClock';
import { playCue } from '../../../session/sound';
import { useSession } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Group } from '../../kit/Page';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { useWhen } from '../../kit/useWhen';

const signs = { good: 'check', note: 'clock', mend: 'close' } as const;

function Line({ check: { id, state, why, values } }: { readonly check: DailyCheck }) {
  const { t } = useTranslation('admin-daily');
  return (
    <li className="daily-line" data-testid={`daily-${id}`} data-state={state}>
      <span className="daily-sign">
        <Icon name={signs[state]} size="2.2rem" />
        {t(`state.${state}`)}
      </span>
      <strong>{t(`check.${id}.name`)}</strong>
      <p>{t(`check.${id}.${why}`, values)}</p>
      {id === 'sound' && (
        <Button testId="daily-hear" kind="sand" onPress={() => playCue('joy')}>
          {t('hear')}
        </Button>
      )}
    </li>
  );
}

/** What is off for today and comes back by itself. */
function OffToday() {
  const { t, i18n } = useTranslation('admin-daily');
  const nameOf = useExhibitNames();
  const plan = useSession((s) => s.settings?.plan);
  const off = plan ? whatIsOn(plan, appNow()).off : [];
  if (off.length === 0) return null;
  return (
    <p className="admin-note" data-testid="daily-off">
      {t('off', { names: off.map(nameOf).join(i18n.language === 'en' ? ', ' : '、') })}
    </p>
  );
}

/** Eight lines in plain words: what is to be done comes first. */
export function Sheet({ sheet }: { readonly sheet: DailySheet }) {
  const { t } = useTranslation('admin-daily');
  const when = useWhen();
  const count = sheet.checks.filter(({ state }) => state === 'mend').length;
  const ranked = ['mend', 'note', 'good'].flatMap((state) => sheet.checks.filter((check) => check.state === state));
  return (
    <Group title={count === 0 ? t('allWell') : t('toMend', { count })}>
      <p className="admin-note" data-testid="daily-at">
        {t(`at_${sheet.by}`, { time: when(new Date(sheet.atMs).toISOString()) })}
      </p>
      <OffToday />
      <ul className="daily-lines">
        {ranked.map((check) => (
          <Line key={check.id} check={check} />
        ))}
      </ul>
    </Group>
  );
}
