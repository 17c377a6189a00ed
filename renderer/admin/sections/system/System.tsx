import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/staffRoom';
import { setChoices, useSession } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { confirmFirst } from '../../kit/confirmStore';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { Stepper } from '../../kit/Stepper';
import { useAsk } from '../../kit/useAsk';
import { Cleaning } from './Cleaning';

const percent = (value: number): string => `${Math.round(value * 100)}%`;

function Levels({ isStaff }: { readonly isStaff: boolean }) {
  const { t } = useTranslation('admin-system');
  const { ask } = useAsk();
  const volume = useSession((s) => s.settings?.volume ?? 0.7);
  const brightness = useSession((s) => s.settings?.brightness ?? 1);
  return (
    <Group>
      <Field label={t('volume')} help={t('volumeHelp')}>
        <Stepper
          testId="volume"
          label={t('volume')}
          value={volume}
          least={0}
          most={1}
          step={0.1}
          show={percent}
          onChange={(value) => {
            setChoices({ volume: value });
            void ask('setVolume', value);
          }}
        />
      </Field>
      {isStaff && (
        <Field label={t('brightness')} help={t('brightnessHelp')}>
          <Stepper
            testId="brightness"
            label={t('brightness')}
            value={brightness}
            least={0.3}
            most={1}
            step={0.1}
            show={percent}
            onChange={(value) => void ask('setBrightness', value)}
          />
        </Field>
      )}
    </Group>
  );
}

function PowerField({ action }: { readonly action: 'restart' | 'leaveKiosk' }) {
  const { t } = useTranslation('admin-system');
  const { ask, busy } = useAsk();
  const press = async (): Promise<void> => {
    const question = { title: t(`${action}Ask`), text: t(`${action}Text`), action: t(`${action}Do`) };
    if (await confirmFirst(question)) await ask(action);
  };
  return (
    <Field label={t(action)} help={t(`${action}Help`)}>
      <Button testId={`system-${action}`} kind="sand" disabled={busy} onPress={() => void press()}>
        {t(`${action}Do`)}
      </Button>
    </Field>
  );
}

/** What concerns this machine: a guide has the volume, staff the rest. */
export function System() {
  const { t } = useTranslation('admin-system');
  const isStaff = useStaff((s) => s.session?.role === 'staff');
  const [cleaning, setCleaning] = useState(false);
  return (
    <Page>
      <Levels isStaff={isStaff} />
      {isStaff && (
        <Group>
          <Field label={t('cleaning')} help={t('cleaningHelp')}>
            <Button testId="cleaning-start" kind="sand" onPress={() => setCleaning(true)}>
              {t('cleanStart')}
            </Button>
          </Field>
          <PowerField action="restart" />
          <PowerField action="leaveKiosk" />
        </Group>
      )}
      {cleaning && <Cleaning onEnd={() => setCleaning(false)} />}
    </Page>
  );
}
