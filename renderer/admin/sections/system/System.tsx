import { useCallback, useState } from 'react';
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
import { ColourTest } from './ColourTest';
import { Pins } from './Pins';
import { TouchTest } from './TouchTest';
import './system.css';

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

const tests = { touch: TouchTest, colour: ColourTest, cleaning: Cleaning } as const;
type TestName = keyof typeof tests;

/** What takes the whole screen for a while and gives it back. */
function ScreenTests() {
  const { t } = useTranslation('admin-system');
  const [running, setRunning] = useState<TestName | null>(null);
  const end = useCallback(() => setRunning(null), []);
  const Running = running && tests[running];
  return (
    <Group>
      {(Object.keys(tests) as TestName[]).map((name) => (
        <Field key={name} label={t(name)} help={t(`${name}Help`)}>
          <Button testId={`${name}-start`} kind="sand" onPress={() => setRunning(name)}>
            {t(`${name}Start`)}
          </Button>
        </Field>
      ))}
      {Running && <Running onEnd={end} />}
    </Group>
  );
}

/** What concerns this machine: a guide has the volume, staff the rest. */
export function System() {
  const isStaff = useStaff((s) => s.session?.role === 'staff');
  return (
    <Page>
      <Levels isStaff={isStaff} />
      {isStaff && (
        <>
          <ScreenTests />
          <Pins />
          <Group>
            <PowerField action="restart" />
            <PowerField action="leaveKiosk" />
          </Group>
        </>
      )}
    </Page>
  );
}
