import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackPlace } from '../../../../electron/shared/staff/contentCalls';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { Answers, Faults } from './Lists';
import { LogView } from './LogView';
import { Tiles } from './Tiles';
import './health.css';

const lookEveryMs = 5000;
const places = ['stick', 'folder'] as const satisfies readonly PackPlace[];

function Bundle() {
  const { t } = useTranslation('admin-health');
  const { ask, busy, problem } = useAsk();
  const [place, setPlace] = useState<PackPlace>('stick');
  const save = async (): Promise<void> => {
    const done = await ask('exportBundle', place);
    if (done) showToast({ kind: 'done', text: t('bundled', { name: done.value }) });
  };
  return (
    <Group>
      <Field label={t('bundle')} help={t('bundleHelp')} problem={problem?.field === 'place' ? t('noStick') : null}>
        <div className="health-row">
          <Choice
            testId="bundle-place"
            label={t('bundle')}
            options={places.map((value) => ({ value, label: t(value) }))}
            value={place}
            onChange={setPlace}
          />
          <Button testId="bundle-save" kind="sand" disabled={busy} onPress={() => void save()}>
            {t('bundleDo')}
          </Button>
        </div>
      </Field>
    </Group>
  );
}

/** How the machine is: a glance, the feed's answers, faults, the log, and what technicians are to be sent. */
export function Health() {
  const [health, again] = useAnswer('getHealth');
  useEffect(() => {
    const handle = setInterval(again, lookEveryMs);
    return () => clearInterval(handle);
  }, [again]);
  return (
    health && (
      <Page>
        <Tiles health={health} />
        <Answers feed={health.feed} />
        <Faults health={health} />
        <LogView />
        <Bundle />
      </Page>
    )
  );
}
