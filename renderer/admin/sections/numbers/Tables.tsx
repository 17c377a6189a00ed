import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Numbers } from '../../../../electron/shared/numbers';
import { kiosk } from '../../../platform/kiosk';
import { Group } from '../../kit/Page';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { grouped, share } from './Figures';

/** item id → its name in the language of the screen */
const useItemNames = (): ReadonlyMap<string, string> => {
  const { i18n } = useTranslation();
  const [items, setItems] = useState<readonly { id: string; zh: string; en: string }[]>([]);
  useEffect(() => {
    let isOff = false;
    kiosk.getContent().then(
      (content) => {
        if (!isOff) setItems(content.items);
      },
      () => undefined,
    );
    return () => {
      isOff = true;
    };
  }, []);
  return new Map(items.map(({ id, zh, en }) => [id, i18n.language === 'en' ? en : zh]));
};

function Table({
  heads,
  rows,
  testId,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly testId: string;
}) {
  const { t } = useTranslation('admin-numbers');
  if (rows.length === 0) return <p className="admin-note">{t('none')}</p>;
  return (
    <table className="numbers-table" data-testid={testId}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Exhibits, items missed most, languages and stays. */
export function Tables({ numbers }: { readonly numbers: Numbers }) {
  const { t } = useTranslation('admin-numbers');
  const nameOf = useExhibitNames();
  const items = useItemNames();
  const exhibits = numbers.exhibits.map(({ exhibit, opened, plays, finished, right, asked }) => [
    nameOf(exhibit),
    grouped(opened),
    grouped(plays),
    share(finished, plays),
    share(right, asked),
  ]);
  const missed = numbers.missed
    .slice(0, 12)
    .map(({ item, missed: times, asked }) => [items.get(item) ?? item, grouped(times), asked === null ? '–' : grouped(asked)]);
  const stays = numbers.stays
    .filter(({ visits }) => visits > 0)
    .map(({ bucket, visits }) => [t('minutes', { bucket }), grouped(visits), share(visits, numbers.visits)]);
  const languages = (['zh', 'en'] as const).map((id) => {
    const count = numbers.languages[id === 'zh' ? 'zh-CN' : 'en'];
    return [t(id), grouped(count), share(count, numbers.visits)];
  });
  return (
    <>
      <Group title={t('exhibits')}>
        <Table testId="numbers-exhibits" heads={['', t('opened'), t('played'), t('done'), t('right')]} rows={exhibits} />
      </Group>
      <Group title={t('missed')}>
        <Table testId="numbers-missed" heads={['', t('times'), t('asked')]} rows={missed} />
      </Group>
      <Group title={t('stays')}>
        <Table testId="numbers-stays" heads={['', t('visits'), '%']} rows={[...languages, ...stays]} />
      </Group>
    </>
  );
}
