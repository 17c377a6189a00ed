import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRange } from '../../../../electron/shared/numbers';
import { exhibits } from '../../../exhibits/index';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { Group } from '../../kit/Page';
import { showToast } from '../../kit/toastStore';
import { useAsk } from '../../kit/useAsk';
import { useExhibitNames } from '../../kit/useExhibitNames';

const places = ['stick', 'folder'] as const;

/** The numbers as a spreadsheet, or as one page for the director. */
export function ExportNumbers({ range }: { readonly range: DayRange }) {
  const { t, i18n } = useTranslation('admin-numbers');
  const { ask, busy, problem } = useAsk();
  const nameOf = useExhibitNames();
  const [place, setPlace] = useState<(typeof places)[number]>('stick');
  const save = async (format: 'xlsx' | 'pdf'): Promise<void> => {
    const language = i18n.language === 'en' ? 'en' : 'zh-CN';
    const names = Object.fromEntries(exhibits.map(({ id }) => [id, nameOf(id)]));
    const done = await ask('exportNumbers', { range, format, place, language, names });
    if (done) showToast({ kind: 'done', text: t('saved', { name: done.value }) });
  };
  return (
    <Group>
      <Field label={t('export')} help={t('exportHelp')} problem={problem?.field === 'place' ? t('noStick') : null}>
        <Choice
          testId="numbers-place"
          label={t('place')}
          options={places.map((value) => ({ value, label: t(value) }))}
          value={place}
          onChange={setPlace}
        />
        <div className="numbers-row">
          <Button testId="numbers-xlsx" kind="sand" disabled={busy} onPress={() => void save('xlsx')}>
            {t('xlsx')}
          </Button>
          <Button testId="numbers-pdf" kind="sand" disabled={busy} onPress={() => void save('pdf')}>
            {t('pdf')}
          </Button>
        </div>
      </Field>
    </Group>
  );
}
